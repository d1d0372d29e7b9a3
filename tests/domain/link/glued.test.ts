// What chat, mail and redirects glue to a link, for every kind of link and every way to open one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { submissionPayload, openSubmission } from "#domain/handover/submission.ts";
import { openPart, partsOf } from "#domain/handover/parts.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { readPasted } from "#domain/link/pasted.ts";
import { payloadIn, type Opened } from "#domain/link/seal.ts";
import { openPlan, planPayload } from "#domain/link/wholePlan.ts";

const plan = pack.plans.find(({ id }) => id === "team-90")!;
const answers = [{ mark: "Slxg1DF-", step: "awareness", text: "Ik vraag het aan Els" }];
const [part = ""] = partsOf("een lang antwoord ".repeat(20), 160) ?? [];

const kinds: [string, string, (payload: string) => Opened<unknown>][] = [
  ["mee", participantPayload(plan, pack), (payload) => openParticipant(payload, pack)],
  ["draaiboek-van", planPayload(plan), (payload) => openPlan(payload, () => plan)],
  ["geef", submissionPayload({ plan: plan.id, answers }), (payload) => openSubmission(payload)],
  ["geef, in parts", part, (payload) => openPart(payload)],
];

const BEHIND = [
  ...Array.from(".,;:!?…)]}>*_~-–'\"`”’»|\\/%&=+^$"),
  ..."\u200B|\u00A0|\uFEFF|\u00AD|\u2060| |\n|\r\n|\t".split("|"),
  ..."%E2%80%8B|%C2%A0|%20|%0A|%22|%2E|%2522|%".split("|"),
  ..."&data=05|&amp;data=x|&nbsp;|&gt;|&quot;|&#8203;|</a>".split("|"),
  ..."Groeten|.Groeten| Groeten, Jan|é|👍|abc123|?fbclid=x|#x|/meenemen.".split("|"),
];
const BEFORE = [
  ...Array.from("<([{*_\"'`“‘«- "),
  ..."%22|%2522|%E2%80%8B|%C2%A0|&quot;|&lt;|&#60;|\u200B|\uFEFF".split("|"),
];

describe.each(kinds)("a link of the kind %s", (_, payload, open) => {
  const whole = open(payload);
  const cut = payload.slice(0, -2);

  it("opens as the same with any sign behind it", () => {
    expect(whole.ok).toBe(true);
    expect(BEHIND.filter((tail) => payloadIn(payload + tail) !== payload)).toEqual([]);
    for (const tail of BEHIND) expect([tail, open(payload + tail)]).toEqual([tail, whole]);
  });

  it("opens as the same with any sign before it", () => {
    expect(BEFORE.filter((head) => payloadIn(head + payload) !== payload)).toEqual([]);
    for (const head of BEFORE) expect([head, open(head + payload)]).toEqual([head, whole]);
  });

  it("opens as the same with any row of these around it, and is then left as it is", () => {
    const row = (signs: string[]) =>
      fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((all) => all.join(""));
    fc.assert(
      fc.property(row(BEFORE), row(BEHIND), fc.string(), (head, tail, rest) => {
        const found = payloadIn(head + payload + tail + rest);
        expect(found).toBe(payload);
        expect(payloadIn(found)).toBe(found);
      }),
    );
  });

  it("is told to be cut with any sign around what is left", () => {
    const signs = [...BEHIND.filter((tail) => !/[0-9A-Za-z]/u.test(tail)), ". Groeten, Jan"];
    for (const tail of ["", ...signs]) {
      expect([tail, open(cut + tail)]).toEqual([tail, { ok: false, problem: "cut" }]);
    }
    expect(open(`“${cut}”`)).toEqual({ ok: false, problem: "cut" });
  });
});

describe("a link in a text", () => {
  const [, payload] = kinds[0]!;
  it.each([
    ["with a doubled slash", `https://x.be/#//mee//${payload}`],
    ["without its number sign", `https://x.be/kit/mee/${payload}. Groeten`],
    ["with a coded number sign", `https://x.be/%23/mee/${payload}`],
    ["with a number sign that was coded twice", `https://x.be/%2523/mee/${payload}`],
    ["with everything coded", `https://x.be/%23%2Fmee%2F${payload}`],
    ["behind another site's path", `https://x.be/geef/nu https://x.be/#/mee/${payload}`],
  ])("is found %s", (_, text) => {
    expect(readPasted(text)).toEqual({ kind: "mee", payload });
  });

  it("is not the path of another site, and the search ends", () => {
    expect(readPasted("https://voorbeeld.be/geef/nu")).toBeUndefined();
    expect(readPasted("/ ".repeat(100_000))).toBeUndefined();
    expect(readPasted("#/ ".repeat(70_000))).toBeUndefined();
  });
});
