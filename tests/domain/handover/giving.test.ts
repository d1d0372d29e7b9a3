import fc from "fast-check";
import { expect, test } from "vitest";

import { givingCodes, givingPayload, MOST_IN_CODE, openGiving } from "#domain/handover/giving.ts";
import type { Giving } from "#domain/handover/giving.ts";
import { readPasted } from "#domain/link/pasted.ts";
import { seal } from "#domain/link/seal.ts";

const SITE = "https://leren.voorbeeld.be/";
const text = fc
  .string({ minLength: 1, maxLength: 300, unit: "grapheme-composite" })
  .map((typed) => typed.normalize("NFC").trim())
  .filter((typed) => typed !== "" && !/\p{Cc}/u.test(typed));
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/u);
const giving: fc.Arbitrary<Giving> = fc.record(
  {
    id,
    plan: id,
    name: fc.constantFrom("Els", "Gülşen", "李"),
    answers: fc.array(
      fc.record({ step: id, prompt: id, column: id, text }, { requiredKeys: ["step", "text"] }),
      { minLength: 1, maxLength: 6 },
    ),
  },
  { requiredKeys: ["id", "plan", "answers"] },
);

test("what is given is what is opened", () => {
  fc.assert(
    fc.property(giving, (given) => {
      expect(openGiving(givingPayload(given))).toEqual({ ok: true, value: given });
    }),
  );
});

test("every answer stands in exactly one code that can be read, or is told to be too long", () => {
  fc.assert(
    fc.property(giving, (given) => {
      const { codes, tooLong } = givingCodes(given, SITE);
      const read = codes.flatMap((code) => {
        expect(code.length).toBeLessThanOrEqual(MOST_IN_CODE);
        const found = readPasted(code);
        const opened = openGiving(found?.payload ?? "");
        if (!opened.ok) throw new Error(opened.problem);
        expect(opened.value).toMatchObject({ id: given.id, plan: given.plan });
        return opened.value.answers;
      });
      expect(read).toEqual(given.answers.filter((answer) => !tooLong.includes(answer)));
    }),
    { numRuns: 60 },
  );
});

test("an ordinary answer fits one code", () => {
  const { codes, tooLong } = givingCodes(
    {
      id: "V1StGXR8",
      plan: "half-day-180",
      name: "Femke",
      answers: [
        {
          step: "awareness",
          prompt: "awareness-4",
          text: "Ik belde de collega die het vorige week ook voorhad.",
        },
      ],
    },
    SITE,
  );
  expect([codes.length, tooLong]).toEqual([1, []]);
});

test.each([
  ["no list", "tekst"],
  ["too few", ["a", "b", ""]],
  ["no answers", ["a", "b", "", []]],
  ["no id", ["", "b", "", [["s", "", "", "x"]]]],
  ["a number for a text", ["a", "b", "", [["s", "", "", 5]]]],
  ["a text that is too long", ["a", "b", "", [["s", "", "", "x".repeat(3000)]]]],
  ["only signs that cannot be seen", ["a", "b", "", [["s", "", "", "\u202E\u0007"]]]],
])("%s is refused", (_, value) => {
  expect(openGiving(seal("geef", value)).ok).toBe(false);
});

test("signs that turn a line round are taken out, the rest of the answer stays", () => {
  const opened = openGiving(seal("geef", ["a", "b", "", [["s", "", "", "goed \u202Enee"]]]));
  expect(opened.ok && opened.value.answers[0]?.text).toBe("goed nee");
});

test("a link of another kind, or noise, is no giving", () => {
  expect(openGiving(seal("mee", ["a"])).ok).toBe(false);
  expect(openGiving("niets").ok).toBe(false);
});
