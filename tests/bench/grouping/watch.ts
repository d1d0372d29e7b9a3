import { repeats } from "#domain/grouping/meetings.ts";
import { describePlan } from "../../domain/grouping/planRounds.ts";
import { seeded, shuffled } from "#domain/grouping/random.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { createSolver, type PlanRequest } from "#domain/grouping/solver.ts";

import { record, type Measurement } from "../../harness/measure.ts";

type Room = Omit<PlanRequest, "seed">;

const SLICE = 5_000;

/** Ids of so many people. */
export const crowd = (people: number): string[] =>
  Array.from({ length: people }, (_, index) => `p${index}`);

/** Every round with the same number of groups. */
export function same(people: number, groups: number, rounds: number): Room {
  const { sizes } = sizesFor(people, { groups });
  return { people: crowd(people), rounds: Array.from({ length: rounds }, () => sizes) };
}

/** Notes the repeats when every round is drawn by lot. */
export function byLot(name: string, { people, rounds }: Room, seeds: number): void {
  const values = Array.from({ length: seeds }, (_, seed) =>
    repeats(
      rounds.map((sizes, round) => {
        const order = shuffled(people, seeded(1000 * seed + round));
        return sizes.map((size) => order.splice(0, size));
      }),
    ),
  );
  record(`${name}: repeats by lot`, values, "");
}

/** Notes the repeats after one second and, when `long`, after ten, and how long it took. */
export function watch(
  name: string,
  room: Room,
  { seeds, long }: { seeds: number; long: boolean },
): Measurement {
  const [soon, late, times]: [number[], number[], number[]] = [[], [], []];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const start = performance.now();
    const solver = createSolver({ ...room, seed });
    const repeatsAfter = (milliseconds: number) => {
      let progress = solver.run(1);
      while (!progress.done && performance.now() - start < milliseconds) {
        progress = solver.run(SLICE);
      }
      return describePlan(room, solver.best(), progress).repeats;
    };
    soon.push(repeatsAfter(1_000));
    if (long) late.push(repeatsAfter(10_000));
    times.push(performance.now() - start);
  }
  const measured = record(`${name}: repeats after 1 s`, soon, "");
  if (long) record(`${name}: repeats after 10 s`, late, "");
  record(`${name}: time until nothing is better, or up`, times);
  return measured;
}
