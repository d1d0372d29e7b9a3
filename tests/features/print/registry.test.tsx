import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Pack, Plan } from "#content/schema.ts";
import { materialsOf } from "#domain/plan/materials.ts";
import {
  cardStack,
  copiesOf,
  firstChoices,
  handsOf,
  printDataOf,
  type PrintData,
} from "#features/print/data.ts";
import { kindsOf, sheetEntry, type SheetKind } from "#features/print/registry.ts";
import { print } from "#words/print.ts";

import { kit as small, plan } from "../../fixtures/kit.ts";

const kit: Pack = { ...pack, ...small };
const exercise = (id: string): Plan["steps"][number] => ({
  id: `step-${id}`,
  kind: "exercise",
  exercise: id,
  prompts: pack.exercises.find((one) => one.id === id)!.prompts.map((prompt) => prompt.id),
  ...(id === "experiment" && { task: "figure-eight" }),
});
const of = (...steps: Plan["steps"]): Plan => ({ ...plan, steps });
const kinds = (one: Plan, from: Pack = pack) => kindsOf(printDataOf(one, from));

describe("what a plan can give", () => {
  it("is nearly nothing without steps", () => {
    expect(kinds(of(), kit)).toEqual(["script", "attendance", "evaluation"]);
    expect(kinds(of())).toContain("worksheet");
  });

  it("has instructions only with an experiment", () => {
    expect(kinds(of(exercise("statements")))).not.toContain("trial");
    expect(kinds(of(exercise("experiment")))).toContain("trial");
  });

  it("leaves out what the kit does not hold", () => {
    const unknown: Plan["steps"][number] = { ...exercise("statements"), exercise: "gone" } as never;
    expect(kinds(of(unknown), kit)).toEqual([
      "script",
      "programme",
      "door",
      "attendance",
      "evaluation",
    ]);
  });

  it("has a name and a hint for each kind", () => {
    const all = kinds({ ...of(exercise("statements"), exercise("experiment")), names: "Jan\nEls" });
    expect(Object.keys(print.kind)).toEqual(all);
    expect(Object.keys(print.hint)).toEqual(all);
  });
});

describe("how often something is printed", () => {
  const first = (kind: SheetKind, data: PrintData) =>
    sheetEntry(kind)
      .copies?.stacks(data)
      .map((stack) => copiesOf(stack, {}));
  const twice = (groupSize: number) => [
    { ...exercise("statements"), id: "early", groupSize },
    { ...exercise("discussion"), id: "late" },
    exercise("experiment"),
    { ...exercise("experiment"), id: "second", groupSize },
    exercise("my-learning"),
  ];

  it("is as often as the list of the plan says, with what is to spare", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 2, max: 12 }),
        (people, groupSize) => {
          const data = printDataOf({ ...of(...twice(groupSize)), people }, pack);
          const lines = materialsOf(data.plan, pack, people);
          const total = (sheet: "worksheet" | "trial" | "cards") =>
            lines
              .filter(({ print: on }) => on === sheet)
              .reduce((sum, { count = 0, spare }) => sum + count + spare, 0);
          expect(first("worksheet", data)).toEqual([total("worksheet")]);
          // As many for A as for B.
          const trials = first("trial", data)!;
          expect(2 * trials.reduce((sum, count) => sum + count, 0)).toBe(total("trial"));
          // A whole set for every group of every step.
          const sets = new Set(
            handsOf(data, {}, firstChoices(data).cards).map(({ id, group }) => `${id} ${group}`),
          );
          const printed = data.sets
            .filter(({ stepId }) => ["early", "late"].includes(stepId))
            .map((set) => copiesOf(cardStack(data, set), {}));
          expect(printed.reduce((sum, count) => sum + count, 0)).toBe(total("cards"));
          expect(sets.size).toBe(5 * printed[0]! + 3 * printed[1]!);
        },
      ),
    );
  });

  it("begins anew at group 1 in each step, whether groups share the cards or not", () => {
    const data = printDataOf({ ...of(...twice(4)), people: 16 }, pack);
    const choices = firstChoices(data).cards;
    const groups = (all: boolean, stepId: string) =>
      handsOf(data, {}, { ...choices, all })
        .filter(({ id }) => id.startsWith(`${stepId}/`))
        .map(({ group }) => group);
    expect(groups(false, "early")).toEqual([1, 2, 3, 4, 1]);
    expect(groups(false, "late")).toEqual([1, 2, 3, 4]);
    expect(groups(true, "late")).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });

  it("is once for everybody where the list says nothing of it", () => {
    const data = printDataOf({ ...of(exercise("awareness")), people: 9 }, pack);
    expect(first("worksheet", data)).toEqual([9]);
    expect(first("evaluation", data)).toEqual([9]);
    expect(handsOf(data, {}, firstChoices(data).cards).every(({ group }) => group === 0)).toBe(
      true,
    );
  });
});
