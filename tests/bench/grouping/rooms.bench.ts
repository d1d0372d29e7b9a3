import { afterAll, expect, test } from "vitest";

import { planRounds } from "../../domain/grouping/planRounds.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";

import { report } from "../../harness/measure.ts";
import { crowd, same, watch } from "./watch.ts";

afterAll(report);

const options = { seeds: 5, long: false };
const bySize = (people: number, sizes: number[]) =>
  sizes.map((size) => sizesFor(people, { size }).sizes);

test.each([
  [13, 4, 4],
  [15, 5, 7],
  [17, 4, 4],
  [18, 6, 8],
  [19, 5, 5],
  [21, 7, 10],
  [22, 6, 6],
  [26, 6, 6],
  [27, 9, 13],
  [28, 7, 9],
  [30, 6, 6],
  [36, 9, 11],
  [45, 9, 8],
  [48, 12, 12],
])("%i people in %i groups, %i rounds", (people, groups, rounds) => {
  const name = `${people} in ${groups} groups, ${rounds} rounds`;
  const { runs } = watch(name, same(people, groups, rounds), options);
  expect(runs).toBe(options.seeds);
});

test.each([
  [14, [2, 3, 4, 2, 3]],
  [18, [2, 3, 4, 2, 3, 4]],
  [25, [2, 3, 4, 5, 5]],
  [30, [3, 4, 5, 6]],
])("%i people in groups of %o", (people, sizes) => {
  const room = { people: crowd(people), rounds: bySize(people, sizes) };
  const { runs } = watch(`${people} in groups of ${sizes.join(", ")}`, room, options);
  expect(runs).toBe(options.seeds);
});

test.each([16, 24, 32])("%i people after two rounds, two of them gone", (people) => {
  const groups = people / 4;
  const before = planRounds({ ...same(people, groups, 5), seed: 1 }, 1_000_000).rounds;
  const here = crowd(people).slice(2);
  const { sizes } = sizesFor(here.length, { groups });
  const room = {
    people: here,
    rounds: [sizes, sizes, sizes],
    history: before.slice(0, 2),
  };
  const { runs } = watch(`${people} less two, 3 of 5 rounds to go`, room, options);
  expect(runs).toBe(options.seeds);
});

test.each([16, 20, 24])("%i people of two values, mixed, two kept apart", (people) => {
  const room = same(people, people / 4, 4);
  const attribute = Object.fromEntries(
    room.people.map((id, at) => [id, at < people / 2 ? "day" : "night"]),
  );
  const rules = { attribute, apart: [["p0", "p1"]] };
  const { runs } = watch(`${people} in fours, 4 rounds, mixed`, { ...room, rules }, options);
  expect(runs).toBe(options.seeds);
});
