import fc from "fast-check";
import { expect, test } from "vitest";

import type { OwnPicture } from "#content/ownSteps.ts";
import { followSteps, placePictures } from "#domain/pictures/steps.ts";

const picture = (id: string, step?: string): OwnPicture => ({
  id,
  data: "",
  alt: "",
  ...(step !== undefined && { step }),
});

const LETTERS = ["A", "B", "C", "D"];

const lines = fc.uniqueArray(fc.constantFrom<string[]>("A", "B", "C", "D", "E", "F", "G", "H"), {
  minLength: 1,
  maxLength: 8,
});

/** One picture for each step, tied to it, and one tied to none. */
const tied = (steps: readonly string[]) => [
  ...steps.map((step) => picture(step, step)),
  picture("loose"),
];

const stepsOf = (pictures: readonly OwnPicture[]) => pictures.map(({ step }) => step);

test("pictures come by their step, then those without one, and keep their letter", () => {
  const all = [picture("x"), picture("y", "Draai."), picture("z", "Weg."), picture("w", "Vouw.")];
  expect(
    placePictures(["Vouw.", "Draai."], all).map(({ picture: { id }, letter, step }) => [
      id,
      letter,
      step,
    ]),
  ).toEqual([
    ["w", "d", 1],
    ["y", "b", 2],
    ["x", "a", undefined],
    ["z", "c", undefined],
  ]);
});

test("a deleted step frees its own pictures, and no other one moves", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (steps, seed) => {
      const at = seed % steps.length;
      const after = followSteps(tied(steps), steps, steps.toSpliced(at, 1));
      expect(stepsOf(after)).toEqual(
        [...steps.with(at, "-"), undefined].map((one) => (one === "-" ? undefined : one)),
      );
    }),
  );
});

test("a step in between changes nothing, and a reworded one keeps its pictures", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (steps, seed) => {
      const at = seed % steps.length;
      const added = followSteps(tied(steps), steps, steps.toSpliced(at, 0, "nieuw"));
      expect(stepsOf(added)).toEqual([...steps, undefined]);
      const reworded = steps.with(at, "nieuw");
      expect(stepsOf(followSteps(tied(steps), steps, reworded))).toEqual([...reworded, undefined]);
    }),
  );
});

test("whatever is typed, a tie stays with its words, follows the one line that changed, or ends", () => {
  const any = fc.array(fc.constantFrom(...LETTERS), { maxLength: 5 });
  fc.assert(
    fc.property(any, any, (from, to) => {
      const before = LETTERS.map((step) => picture(step, step));
      for (const [place, { step }] of followSteps(before, from, to).entries()) {
        const was = before[place]!.step!;
        if (step === undefined) continue;
        expect(to).toContain(step);
        if (step === was) continue;
        expect(to).not.toContain(was);
        expect(to.flatMap((line, at) => (line === from[at] ? [] : [from[at], line]))).toEqual([
          was,
          step,
        ]);
        expect(from).not.toContain(step);
      }
    }),
  );
});
