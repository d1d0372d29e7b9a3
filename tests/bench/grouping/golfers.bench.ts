import { afterAll, expect, test } from "vitest";

import { report } from "../../harness/measure.ts";
import { byLot, same, watch } from "./watch.ts";

afterAll(report);

// People, number of groups, rounds: everybody can meet others only in each of these.
test.each([
  [12, 4, 3],
  [16, 4, 5],
  [20, 5, 5],
  [24, 6, 6],
  [25, 5, 6],
  [32, 8, 10],
  [23, 5, 5],
  [60, 12, 8],
])("%i people in %i groups, %i rounds", (people, groups, rounds) => {
  const name = `${people} in ${groups} groups, ${rounds} rounds`;
  byLot(name, same(people, groups, rounds), 20);
  const { median } = watch(name, same(people, groups, rounds), { seeds: 20, long: true });
  expect(median).toBe(0);
});
