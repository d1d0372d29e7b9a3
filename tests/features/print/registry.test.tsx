import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Pack, Plan } from "#content/schema.ts";
import { printDataOf } from "#features/print/data.ts";
import { kindsOf, sheetEntry } from "#features/print/registry.ts";
import { print } from "#i18n/nl/print.ts";

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

  it("has a name and a hint for each kind, and as many copies as there are people", () => {
    const data = printDataOf({ ...of(exercise("experiment")), people: 9 }, pack);
    const all = kindsOf({ ...data, sets: printDataOf(of(exercise("statements")), pack).sets });
    expect(Object.keys(print.kind)).toEqual(all);
    expect(Object.keys(print.hint)).toEqual(all);
    expect(all.map((kind) => sheetEntry(kind).copies?.first(data))).toEqual([
      undefined,
      undefined,
      undefined,
      9,
      4,
      undefined,
      undefined,
      9,
    ]);
  });
});
