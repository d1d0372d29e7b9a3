import { expect, test } from "vitest";

import { planRounds } from "../../domain/grouping/planRounds.ts";
import { searchPlan, type Found } from "#stores/grouping/search.ts";

/** More rounds than can be had without meeting again, so that a search goes on. */
const request = {
  people: Array.from({ length: 23 }, (_, index) => `p${index}`),
  rounds: Array.from({ length: 8 }, () => [5, 5, 5, 4, 4]),
  seed: 3,
};

/** Runs a search on a clock that a slice moves on by so many milliseconds. */
function runSearch(perSlice: number, calledOff = Infinity): Found[] {
  const told: Found[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  const place = { now: () => time, later: (callback: () => void) => void waiting.push(callback) };
  const stop = searchPlan(request, place, (found) => told.push(found));
  for (let slices = 1; ; slices += 1) {
    const next = waiting.shift();
    if (!next) return told;
    time += perSlice;
    next();
    if (slices === calledOff) stop();
  }
}

test("tells of better groups, and stops after a second", () => {
  const told = runSearch(200);
  expect(told.at(-1)).toMatchObject({ over: true, iterations: 25_000 });
  expect(told.filter(({ over }) => over)).toHaveLength(1);
});

test("the iterations decide what is found, and not the time", () => {
  const [slow, quick] = [runSearch(200).at(-1), runSearch(100).at(-1)];
  expect(slow?.rounds).toEqual(planRounds(request, slow?.iterations ?? 0).rounds);
  expect(quick?.rounds).toEqual(planRounds(request, quick?.iterations ?? 0).rounds);
});

test("is silent once it was called off", () => {
  expect(runSearch(10, 1).some(({ over }) => over)).toBe(false);
});
