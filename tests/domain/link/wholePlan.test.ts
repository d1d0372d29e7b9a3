import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { PlanSchema, type Plan } from "#content/schema.ts";
import { PLAN_FIELDS } from "#domain/link/destinations.ts";
import { MOST_CHARS } from "#domain/link/seal.ts";
import { openPlan, planPayload } from "#domain/link/wholePlan.ts";
import { anyPlan, wellFormed } from "./plans.ts";

const check = (data: unknown) => {
  const parsed = v.safeParse(PlanSchema, data);
  return parsed.success ? parsed.output : undefined;
};

/** Without what is kept at home. */
function sent(plan: Plan): Plan {
  const { $schema: _schema, order: _order, packed: _packed, ...rest } = plan;
  return rest;
}

describe("a co-facilitator's link", () => {
  it.each(pack.plans.map((plan) => [plan.id, plan] as const))("gives %s back whole", (_, plan) => {
    const payload = planPayload(plan);
    expect(openPlan(payload, check)).toEqual({ ok: true, value: sent(plan) });
    expect(payload.length).toBeLessThan(3000);
  });

  it("gives any plan back as it was, but for what stays at home", () => {
    expect(Object.entries(PLAN_FIELDS).filter(([, to]) => to === "file")).toEqual([
      ["$schema", "file"],
      ["order", "file"],
      ["names", "file"],
      ["logo", "file"],
      ["packed", "file"],
      ["calendar", "file"],
    ]);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        fc.pre(wellFormed(plan));
        const payload = planPayload({
          ...plan,
          packed: ["rope"],
          calendar: { trainer: { sequence: 3, content: "x", changedAt: 9 } },
          names: "Jan Peeters",
          logo: "data:image/webp;base64,AAAA",
          order: 3,
          $schema: "x",
        });
        expect(openPlan(payload, check)).toEqual({ ok: true, value: sent(plan) });
      }),
      { numRuns: 200 },
    );
  });

  it("carries the longest notes that can be typed", () => {
    const note = Array.from({ length: 400 }, (_, at) => `regel ${at * 7919}`)
      .join("\n")
      .slice(0, 4000);
    const plan = {
      ...pack.plans[0]!,
      steps: pack.plans[0]!.steps.map((step) => ({ ...step, note })),
    };
    const payload = planPayload(plan);
    expect(payload.length).toBeLessThan(MOST_CHARS);
    expect(openPlan(payload, check)).toEqual({ ok: true, value: sent(plan) });
  });

  it("is not opened where the check says that it is no plan", () => {
    const refuse = () => undefined;
    expect(openPlan(planPayload(pack.plans[0]!), refuse)).toEqual({
      ok: false,
      problem: "altered",
    });
  });
});
