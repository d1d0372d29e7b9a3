import fc from "fast-check";
import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { materialsOf } from "#domain/plan/materials.ts";

const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const named = (plan: Plan, people: number) =>
  Object.fromEntries(
    materialsOf(plan, pack, people).map(({ name, count, spare }) => [name, [count, spare]]),
  );
const exercise = (id: string, more: { task?: string; groupSize?: number } = {}) => ({
  id: `step-${id}`,
  kind: "exercise" as const,
  exercise: id,
  prompts: pack.exercises.find((one) => one.id === id)!.prompts.map((prompt) => prompt.id),
  ...more,
});
const of = (...steps: Plan["steps"]): Plan => ({ ...halfDay, steps });

it("counts ropes and instructions for everybody in A and in B: both groups show the knot", () => {
  const plan = of(exercise("experiment", { task: "figure-eight" }));
  const rope = "touwen van 1,5 m";
  const instructions = "afgedrukte handleidingen A en B";
  expect(named(plan, 40)).toEqual({ [rope]: [10, 2], [instructions]: [10, 2] });
  expect(named(plan, 5)).toEqual({ [rope]: [4, 2], [instructions]: [4, 2] });
  expect(named(plan, 1)).toEqual({ [rope]: [2, 2], [instructions]: [2, 2] });
});

it("brings what a task asks for, also one that was added", () => {
  const boat = {
    ...pack.tasks[0]!,
    id: "boat",
    materials: [{ id: "sheet", name: "blad", plural: "bladen", per: "groupB" as const, count: 3 }],
  };
  const kit = { ...pack, tasks: [...pack.tasks, boat] };
  const lines = materialsOf(of(exercise("experiment", { task: "boat" })), kit, 20);
  expect(lines.map(({ id, name, count }) => [id, name, count])).toEqual([
    ["experiment/manual", "afgedrukte handleidingen A en B", 10],
    ["task/boat/sheet", "bladen", 15],
  ]);
});

it("adds what is used up: group B folds to practise, and both groups to show it", () => {
  const plan = of(exercise("experiment", { task: "paper-cup", groupSize: 3 }));
  expect(named(plan, 20)["vierkante bladen papier, 20 × 20 cm"]).toEqual([3 * 4 + 6, 4]);
});

it("takes what two exercises use once, and leaves the tools of other tasks at home", () => {
  const all = materialsOf(halfDay, pack, 14);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.some(({ name }) => name.includes("servet"))).toBe(false);
  expect(named(halfDay, 14)["afgedrukte leerlijsten"]).toEqual([14, 2]);
});

it("counts pens once, whichever exercises need them", () => {
  const plan = of(exercise("awareness"), exercise("mistakes"), exercise("my-learning"));
  const lines = materialsOf(plan, pack, 18);
  expect(lines.filter(({ name }) => name.includes("pen"))).toMatchObject([
    { name: "pennen", count: 18, spare: 3 },
  ]);
  expect(lines.filter(({ name }) => name.includes("papier"))).toHaveLength(1);
});

it("counts as many sets of cards as the session makes groups, each step its own", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 2, max: 12 }),
      (people, groupSize) => {
        const step = exercise("discussion", { groupSize });
        const groups = sizesFor(people, { size: groupSize }).sizes.length;
        const sets = (...steps: Plan["steps"]) =>
          materialsOf(of(...steps), pack, people).find(({ print }) => print === "cards")?.count;
        expect(sets(step)).toBe(groups);
        expect(sets(step, { ...step, id: "again" })).toBe(2 * groups);
      },
    ),
  );
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

it("counts the tool of a task of one's own for both groups", () => {
  const plan: Plan = {
    ...of(exercise("experiment", { task: "fold" })),
    ownTasks: [{ id: "fold", title: "de hoed", tool: "krant", steps: ["Vouw."], check: "Klaar." }],
  };
  expect(named(plan, 20)["krant"]).toEqual([10, 2]);
  expect(named(plan, 20)["touwen van 1,5 m"]).toBeUndefined();
});
