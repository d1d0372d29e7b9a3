import { sortPlans } from "#features/plans/sortPlans.ts";
import type { SavedPlan } from "#stores/persist/plans.ts";
import { expect, test } from "vitest";

import { plan as kitPlan } from "../../fixtures/kit.ts";

function named(...titles: string[]): SavedPlan[] {
  return titles.map((title) => ({ plan: { ...kitPlan, title }, createdAt: 0, touchedAt: 0 }));
}

test.each([
  ["een", "Eén ploeg"],
  ["ploeg’s", "Ploeg's dag"],
  ["oresund", "Øresund"],
  ["dag ploegs", "Ploeg's dag"],
])("%j finds the plan %j", (query, title) => {
  const list = named("Eén ploeg", "Ploeg's dag", "Øresund");
  expect(sortPlans(list, query, "sortTitle").map(({ plan }) => plan.title)).toEqual([title]);
});
