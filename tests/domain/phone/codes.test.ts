import { expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import { pageOfCode } from "#domain/phone/codes.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const steps = phoneSteps(
  expandScenes(
    pack.plans.find(({ id }) => id === "half-day-180")!,
    pack,
  ),
);

test("each code leads to its page, however it is typed", () => {
  const pages = steps.flatMap((step) => step.pages).filter(({ prompt }) => prompt?.code);
  expect(pages.length).toBeGreaterThan(10);
  for (const { id, prompt } of pages) {
    const [letter, number] = [prompt!.code.slice(0, 1), prompt!.code.slice(1)];
    for (const typed of [
      prompt!.code,
      ` ${letter.toLowerCase()} ${number}. `,
      `${letter}-${number}`,
    ]) {
      expect(pageOfCode(steps, typed)?.id).toBe(id);
    }
  }
});

test("what is no code leads nowhere", () => {
  for (const typed of ["", " ", "Z99", "constructor", "é"]) {
    expect(pageOfCode(steps, typed)).toBeUndefined();
  }
});
