import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { materialsOf } from "#domain/plan/materials.ts";

const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const named = (plan: Plan, people: number) =>
  Object.fromEntries(
    materialsOf(plan, pack, people).map(({ name, count, spare }) => [name, [count, spare]]),
  );

it("counts ropes for group B, with two to spare, and one manual for each of both groups", () => {
  const experiment = halfDay.steps.find(({ id }) => id === "experiment")!;
  const size = experiment.kind === "exercise" ? (experiment.groupSize ?? 5) : 0;
  const rope = "touwen van 1,5 m";
  expect(named(halfDay, 40)[rope]).toEqual([size, 2]);
  expect(named(halfDay, 4)[rope]).toEqual([2, 2]);
  expect(named(halfDay, 1)["touw van 1,5 m"]).toEqual([1, 2]);
});

it("takes what two exercises use once, and leaves the tools of other tasks at home", () => {
  const all = materialsOf(halfDay, pack, 14);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.some(({ name }) => name.includes("servet"))).toBe(false);
  expect(named(halfDay, 14)["leerlijsten, afgedrukt"]).toEqual([14, 2]);
});

it("adds one's own lines, without a count", () => {
  const plan = { ...halfDay, ownMaterials: [{ id: "flap", text: "twee flappen" }] };
  expect(materialsOf(plan, pack, 14).at(-1)).toEqual({
    id: "own/flap",
    name: "twee flappen",
    count: undefined,
    spare: 0,
    own: true,
  });
});

it("counts the tool of a task of one's own", () => {
  const plan: Plan = {
    ...halfDay,
    ownTasks: [{ id: "fold", title: "de hoed", tool: "krant", steps: ["Vouw."], check: "Klaar." }],
    steps: halfDay.steps.map((step) =>
      step.id === "experiment" ? { ...step, task: "fold" } : step,
    ),
  };
  expect(named(plan, 20)["krant"]?.[1]).toBe(2);
  expect(named(plan, 20)["touwen van 1,5 m"]).toBeUndefined();
});
