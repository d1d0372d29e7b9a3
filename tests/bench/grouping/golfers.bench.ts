import { afterAll, expect, test } from "vitest";

import { describePlan } from "#domain/grouping/plan.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { createSolver } from "#domain/grouping/solver.ts";

import { record, report } from "../../harness/measure.ts";

afterAll(report);

const SEEDS = 20;
const SLICE = 5_000;

/** People, number of groups, rounds. */
const instances = [
  [12, 4, 3],
  [16, 4, 5],
  [20, 5, 5],
  [24, 6, 6],
  [25, 5, 6],
  [32, 8, 10],
  [23, 5, 5],
  [60, 12, 8],
] as const;

test.each(instances)("%i people in %i groups, %i rounds", (people, groups, rounds) => {
  const ids = Array.from({ length: people }, (_, index) => `p${index}`);
  const { sizes } = sizesFor(people, { groups });
  const request = { people: ids, rounds: Array.from({ length: rounds }, () => sizes) };
  const [soon, late, times]: number[][] = [[], [], []];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const start = performance.now();
    const solver = createSolver({ ...request, seed });
    const repeatsAfter = (milliseconds: number) => {
      let progress = solver.run(1);
      while (!progress.done && performance.now() - start < milliseconds) {
        progress = solver.run(SLICE);
      }
      return describePlan({}, solver.best(), progress).repeats;
    };
    soon?.push(repeatsAfter(1_000));
    late?.push(repeatsAfter(10_000));
    times?.push(performance.now() - start);
  }
  const name = `${people} in ${groups} groups, ${rounds} rounds`;
  const { median } = record(`${name}: repeats after 1 s`, soon ?? [], "");
  record(`${name}: repeats after 10 s`, late ?? [], "");
  record(`${name}: until nothing better exists, 10 s at most`, times ?? []);
  expect(median).toBe(0);
});
