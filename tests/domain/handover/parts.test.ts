import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  joinParts,
  MOST_PARTS,
  openPart,
  partsOf,
  type HandoverPart,
} from "#domain/handover/parts.ts";
import { seal, sealBytes } from "#domain/link/seal.ts";

const ROOM = 140;
/** Words of no language, which hardly get smaller. */
const words = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });

/** Words that do not get smaller, the same each time. */
const odd = (seed: number, count = 30) =>
  Array.from({ length: count }, (_, at) =>
    ((seed * 7919 + at * 104_729) ** 2 % 1_000_003).toString(36),
  );

/** The parts of a text that fits, as they come out of their links. */
const opened = (text: string): HandoverPart[] => openAll(partsOf(text, ROOM) ?? []);

function openAll(payloads: readonly string[]): HandoverPart[] {
  return payloads.map((payload) => {
    const read = openPart(payload);
    if (!read.ok || !read.value) throw new Error("a part of our own does not open");
    return read.value;
  });
}

describe("a text in parts", () => {
  test("each fits its code, and together they are the text, in any order and with doubles", () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (text, chance) => {
        const payloads = partsOf(text, ROOM);
        fc.pre(payloads !== undefined);
        for (const payload of payloads ?? []) expect(payload.length).toBeLessThanOrEqual(ROOM);
        const parts = openAll(payloads ?? []);
        const at = [...chance.take(2 * parts.length)];
        const mixed = [...parts, ...parts]
          .map((part, index) => ({ part, at: at[index] ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ part }) => part);
        expect(joinParts(mixed)).toEqual({ texts: [text], waiting: [] });
      }),
      { numRuns: 50 },
    );
  });

  test("says how many are still to come", () => {
    const parts = opened(`Wat ik leerde: ${odd(1, 90).join(" ")}`);
    expect(parts.length).toBeGreaterThan(2);
    const [{ whole } = { whole: 0 }] = parts;
    expect(joinParts(parts.slice(1))).toEqual({
      texts: [],
      waiting: [{ whole, have: parts.length - 1, of: parts.length }],
    });
  });

  test("keeps two texts apart", () => {
    const one = opened(`Het eerste verhaal: ${odd(2).join(" ")}`);
    const other = opened(`Een ander verhaal: ${odd(3).join(" ")}`);
    expect([one.length, other.length]).toEqual([2, 2]);
    const { texts, waiting } = joinParts([one[0]!, ...other, ...one.slice(1)]);
    expect(texts).toHaveLength(2);
    expect(waiting).toEqual([]);
    expect(joinParts([...one.slice(1), other[0]!]).texts).toEqual([]);
  });

  test("an altered part never gives another text", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, where, by) => {
        const [first, ...rest] = opened(text);
        fc.pre(first !== undefined);
        const bytes = Uint8Array.from(first?.bytes ?? []);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const { texts, waiting } = joinParts([{ ...first, bytes }, ...rest]);
        expect(texts).toEqual([]);
        expect(waiting).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  test("that takes too many codes is none", () => {
    expect(partsOf(odd(4, 900).join(" "), ROOM)).toBeUndefined();
    expect(partsOf("kort", ROOM)).toHaveLength(1);
  });
});

describe("a part of any origin", () => {
  const made = (...bytes: number[]) => openPart(sealBytes("geef", Uint8Array.of(...bytes)));

  test("is none where the link is whole, and a problem where it is no part of ours", () => {
    expect(openPart(seal("geef", ["a", "b"]))).toEqual({ ok: true, value: undefined });
    const altered = { ok: false, problem: "altered" };
    expect(made(1, 0, 0, 0, 0, 0, 1)).toEqual(altered);
    expect(made(1, 0, 0, 0, 0, 2, 2, 9)).toEqual(altered);
    expect(made(1, 0, 0, 0, 0, 0, 0, 9)).toEqual(altered);
    expect(made(1, 0, 0, 0, 0, 0, MOST_PARTS + 1, 9)).toEqual(altered);
    expect(openPart(seal("mee", ["a"]))).toEqual({ ok: false, problem: "kind" });
  });

  test("is refused or waits, whatever is in it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 90 }), (bytes) => {
        const read = openPart(sealBytes("geef", Uint8Array.of(1, ...bytes)));
        const parts = read.ok && read.value ? [read.value] : [];
        expect(joinParts(parts).texts).toEqual([]);
      }),
    );
  });

  test("with the right sum and nonsense inside waits for ever", () => {
    // FNV-1a of these bytes: version 200, a packing that there is none of.
    let hash = 0x811c9dc5;
    for (const byte of [200, 9, 1]) hash = Math.imul(hash ^ byte, 0x01000193);
    const part = { whole: hash >>> 0, index: 0, of: 1, bytes: Uint8Array.of(200, 9, 1) };
    expect(joinParts([part])).toEqual({
      texts: [],
      waiting: [{ whole: hash >>> 0, have: 1, of: 1 }],
    });
  });
});
