import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";

import { charOf, decode62, encode62 } from "#domain/link/base62.ts";
import {
  payloadKind,
  MOST_CHARS,
  seal,
  sealSqueezed,
  unseal,
  unsealBytes,
  type Json,
} from "#domain/link/seal.ts";
import { inflate } from "#domain/link/squeeze.ts";

const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<Json>;
const link = seal("geef", ["team-90", "leren doe je samen, op het werk", [1, 2, 3]]);
const problem = (payload: string) => {
  const opened = unseal("geef", payload);
  return opened.ok ? "ok" : opened.problem;
};

describe("bytes in base 62", () => {
  it("come back as they were, in letters and digits", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encode62(bytes);
        expect(text).toMatch(/^[0-9A-Za-z]*$/u);
        expect(decode62(text)).toEqual(bytes);
      }),
    );
    expect(encode62(new Uint8Array(320).fill(255)).length).toBe(430);
  });

  it("are undefined for what is never written", () => {
    expect(["a", "abcd", "zz", "a-b", "z".repeat(43), "é".repeat(43)].map(decode62)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});

describe("a sealed value", () => {
  it("comes back as it was, but for a key that reaches a prototype", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const same: unknown = JSON.parse(text);
        fc.pre(!/__proto__|constructor|prototype/u.test(text));
        const payload = seal("plan", value);
        expect(payload).toMatch(/^[0-9A-Za-z]+$/u);
        expect(unseal("plan", payload)).toEqual({ ok: true, value: same });
        expect(payloadKind(payload)).toBe("plan");
      }),
    );
  });

  it("opens between spaces and line ends", () => {
    expect(unseal("geef", ` ${link}\n`)).toEqual(unseal("geef", link));
  });

  it("is refused with one character changed, wherever it stands", () => {
    for (let at = 0; at < link.length; at += 1) {
      for (let value = 0; value < 62; value += 1) {
        const char = charOf(value);
        if (char === link[at]) continue;
        expect(unseal("geef", link.slice(0, at) + char + link.slice(at + 1)).ok).toBe(false);
      }
    }
  });

  it("is refused with two characters that changed places", () => {
    const swapped = Array.from(link, (_, at) =>
      Array.from(link.slice(0, at), (char, from) => {
        const middle = link.slice(from + 1, at);
        return link.slice(0, from) + link.charAt(at) + middle + char + link.slice(at + 1);
      }),
    ).flat();
    expect(swapped.filter((one) => one !== link && unseal("geef", one).ok)).toEqual([]);
  });

  it("is told to be cut, wherever it ends", () => {
    for (let end = 1; end < link.length; end += 1) {
      expect(problem(link.slice(0, end))).toBe(link.length - end === 62 ? "altered" : "cut");
    }
  });

  it.each([
    ["nothing", "  ", "empty"],
    ["other characters", "Dit is geen link!", "noise"],
    ["signs only", "!?", "noise"],
    ["a cut link with a dash behind it", link.replace(/.$/u, "-"), "cut"],
    ["a cut link with a sentence behind it", `“${link.slice(0, -3)}”, zie je?`, "cut"],
    ["more than a messenger carries", "a".repeat(MOST_CHARS + 1), "tooLong"],
    ["a megabyte of noise", "é~*".repeat(350_000), "tooLong"],
    ["a megabyte of spaces", " ".repeat(1_000_000), "tooLong"],
    ["a later frame", `z${link.slice(1)}`, "newer"],
    ["another kind", seal("mee", [1]), "kind"],
  ])("is refused with a reason: %s", (_, payload, reason) => {
    expect(problem(payload)).toBe(reason);
  });
});

describe("what is hostile inside a whole link", () => {
  const text = (value: string) => sealSqueezed("geef", new TextEncoder().encode(value));

  it("cannot reach a prototype", () => {
    const opened = unseal("geef", text('{"__proto__":{"polluted":1},"a":{"constructor":2}}'));
    expect(opened).toEqual({ ok: true, value: { a: {} } });
    expect({}).not.toHaveProperty("polluted");
  });

  it("cannot be too deep, no JSON or no text", () => {
    expect(problem(text("[".repeat(100_000)))).toBe("altered");
    expect(problem(text(`${"[".repeat(60)}${"]".repeat(60)}`))).toBe("altered");
    expect(problem(text("geen json"))).toBe("altered");
    expect(problem(text(""))).toBe("altered");
    expect(problem(sealSqueezed("geef", Uint8Array.of(255, 254, 253)))).toBe("altered");
  });

  it("cannot unpack to more than the cap", () => {
    const bomb = sealSqueezed("geef", new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(MOST_CHARS);
    expect(unsealBytes("geef", bomb)).toEqual({ ok: false, problem: "altered" });
    const bytes = deflateSync(new Uint8Array(5000));
    expect(inflate(bytes, new Uint8Array(), 4999)).toBeUndefined();
    expect(inflate(bytes, new Uint8Array(), 5000)).toHaveLength(5000);
  });
});
