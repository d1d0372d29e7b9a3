import fc from "fast-check";
import { expect, test } from "vitest";

import {
  submissionCodes,
  submissionPayload,
  joinSubmissions,
  MOST_IN_CODE,
  openSubmission,
} from "#domain/handover/submission.ts";
import type { Submission } from "#domain/handover/submission.ts";
import { openPart, type HandoverPart } from "#domain/handover/parts.ts";
import { readPasted } from "#domain/link/pasted.ts";
import { seal } from "#domain/link/seal.ts";

import { givenBy } from "./given.ts";

const MARK = "Slxg1DF-";
const SITE = "https://leren.voorbeeld.be/";
const text = fc
  .string({ minLength: 1, maxLength: 300, unit: "grapheme-composite" })
  .map((typed) => typed.normalize("NFC").trim())
  .filter((typed) => typed !== "" && !/\p{Cc}/u.test(typed));
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/u);
const submission: fc.Arbitrary<Submission> = fc
  .record(
    {
      plan: id,
      name: fc.constantFrom("Els", "Gülşen", "李"),
      answers: fc.array(
        fc.record({ step: id, prompt: id, column: id, text }, { requiredKeys: ["step", "text"] }),
        { minLength: 1, maxLength: 6 },
      ),
    },
    { requiredKeys: ["plan", "answers"] },
  )
  .map((given) => givenBy("V1StGXR8V1StGXR8", given));

test("what is given is what is opened", () => {
  fc.assert(
    fc.property(submission, (given) => {
      expect(openSubmission(submissionPayload(given))).toEqual({ ok: true, value: given });
    }),
  );
});

/** What a camera reads in codes, whatever order they come in. */
function read(codes: readonly string[]) {
  const parts: HandoverPart[] = [];
  const whole: Submission[] = [];
  for (const code of codes) {
    const payload = readPasted(code)?.payload ?? "";
    const part = openPart(payload);
    const opened = openSubmission(payload);
    if (part.ok && part.value) parts.push(part.value);
    else if (opened.ok) whole.push(opened.value);
    else throw new Error(opened.problem);
  }
  const joined = joinSubmissions(parts);
  return { submissions: [...whole, ...joined.whole], waiting: joined.waiting };
}

test("every answer stands in exactly one code, or in several together, or is told to be too long", () => {
  fc.assert(
    fc.property(submission, (given) => {
      const { codes, tooLong } = submissionCodes(given, SITE);
      for (const code of codes) expect(code.length).toBeLessThanOrEqual(MOST_IN_CODE);
      const { submissions, waiting } = read(codes.toReversed());
      expect(waiting).toEqual([]);
      for (const one of submissions) expect({ ...one, answers: given.answers }).toEqual(given);
      // The same answer twice is the same code twice, and counts once.
      const once = new Map(
        submissions.flatMap(({ answers }) => answers).map((one) => [one.mark, one]),
      );
      const sent = given.answers.filter((answer) => !tooLong.includes(answer));
      expect(once).toEqual(new Map(sent.map((one) => [one.mark, one])));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("a long answer takes a few codes, and nothing of it is there before the last one", () => {
  const said =
    "We hebben nooit tijd om na te denken over wat er misging, want de volgende bestelling staat al klaar. " +
    "Een kwartier per week samen terugkijken zou volgens mij al heel veel helpen, als iedereen dan ook echt " +
    "de telefoon weglegt en niemand tussendoor wordt weggeroepen.";
  const long = givenBy("V1StGXR8V1StGXR8", {
    plan: "half-day-180",
    answers: [{ step: "culture", text: said }],
  });
  const { codes, tooLong } = submissionCodes(long, SITE);
  expect([codes.length, tooLong]).toEqual([2, []]);
  expect(read(codes)).toEqual({ submissions: [long], waiting: [] });
  expect(read(codes.slice(1))).toMatchObject({ submissions: [], waiting: [{ have: 1, of: 2 }] });
});

test("an ordinary answer fits one code", () => {
  const { codes, tooLong } = submissionCodes(
    givenBy("V1StGXR8V1StGXR8", {
      plan: "half-day-180",
      name: "Femke",
      answers: [
        {
          step: "awareness",
          prompt: "awareness-4",
          text: "Ik belde de collega die het vorige week ook voorhad.",
        },
      ],
    }),
    SITE,
  );
  expect([codes.length, tooLong]).toEqual([1, []]);
});

test.each([
  ["no list", "tekst"],
  ["too few", ["b", ""]],
  ["no answers", ["b", "", []]],
  ["no mark", ["b", "", [["", "s", "", "", "x"]]]],
  ["another mark", ["b", "", [["Slxg1DF-20rK", "s", "", "", "x"]]]],
  ["a number for a text", ["b", "", [[MARK, "s", "", "", 5]]]],
  ["a text that is too long", ["b", "", [[MARK, "s", "", "", "x".repeat(3000)]]]],
  ["only signs that cannot be seen", ["b", "", [[MARK, "s", "", "", "\u202E\u0007"]]]],
])("%s is refused", (_, value) => {
  expect(openSubmission(seal("geef", value)).ok).toBe(false);
});

test("signs that turn a line round are taken out, the rest of the answer stays", () => {
  const opened = openSubmission(seal("geef", ["b", "", [[MARK, "s", "", "", "goed \u202Enee"]]]));
  expect(opened.ok && opened.value.answers[0]?.text).toBe("goed nee");
});

test("a link of another kind, or noise, is no submission", () => {
  expect(openSubmission(seal("mee", ["a"])).ok).toBe(false);
  expect(openSubmission("niets").ok).toBe(false);
});
