// What holds for every kind of step that is no exercise, also for one that comes later.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { StepSchema, type OwnStep, type Step } from "#content/schema.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { kindOf, OWN_KINDS } from "#domain/kinds/kinds.ts";
import { blankPlan } from "#domain/plan/blank.ts";
import { addStep, ownStep } from "#domain/plan/edit.ts";
import { leastMinutes } from "#domain/steps/minutes.ts";
import { ownScene } from "#domain/scenes/own.ts";
import { filled } from "#domain/text/blank.ts";
import { ownTitles } from "#features/planner/ownTitles.ts";

import { anyPlan } from "../link/plans.ts";
import { kit, words } from "../planFiles/fixture.ts";

const fresh = (kind: OwnStep["kind"]) => ownStep(blankPlan("p"), kind, ownTitles);
const isOwn = (step: Step): step is OwnStep => step.kind !== "exercise";

describe.each(OWN_KINDS)("a step of the kind %s", (kind) => {
  it("is what the schema asks, as soon as it is made, and has a title and minutes", () => {
    const step = fresh(kind);
    expect(v.parse(StepSchema, step)).toEqual(step);
    expect(step.minutes).toBeGreaterThan(0);
    expect(step.title).not.toBe("");
  });

  it("says nothing on the list that its title says already", () => {
    const step = fresh(kind);
    expect(kindOf(step).summary(step)).not.toBe(step.title);
  });

  it("goes where it belongs in a plan that has all the others", () => {
    const others = OWN_KINDS.map(fresh);
    const plan = { ...blankPlan("p"), steps: others.toSorted((a, b) => placing(a) - placing(b)) };
    const steps = addStep(plan, { ...fresh(kind), id: "new" }, []).steps.map(placing);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

function placing(step: Step): number {
  if (!isOwn(step)) return 0;
  const { place } = kindOf(step);
  return place === undefined ? 0 : place === "first" ? -1 : 1;
}

describe("any step of any kind", () => {
  const steps = anyPlan.map((plan) => plan.steps.filter(isOwn));

  it("can do with fewer minutes, never with more than it has", () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const step of all) {
          expect(leastMinutes(step)).toBeLessThanOrEqual(step.minutes);
          expect(ownScene(step)).toMatchObject({ least: leastMinutes(step), stepId: step.id });
        }
      }),
    );
  });

  it("leaves nothing that it shows out of what is printed and of the files", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const step of plan.steps.filter(isOwn)) {
          const { kind: _kind, ...shown } = kindOf(step).scene(step);
          const { sections } = trainerPlan({ ...plan, steps: [step] }, kit, words);
          const written = leaves([sections[0]?.blocks, step.title]).map((text) => text.trim());
          const texts = leaves(shown).flatMap((piece) => filled(piece.split("\n")));
          expect(texts.filter((text) => !written.includes(text.trim()))).toEqual([]);
        }
      }),
    );
  });
});

/** Every text in something, however deep. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}
