import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { proposeCuts, type Proposal } from "#domain/steering/propose.ts";
import { expectedMinutes, type Slot, slotsOf } from "#domain/steering/slots.ts";

import { shippedPlans } from "../../fixtures/shipped.ts";

/** The slots of a ready-made plan at the first second of a scene. */
function slotsAt(planId: string, sceneId: string): Slot[] {
  const plan = pack.plans.find((candidate) => candidate.id === planId);
  if (!plan) throw new Error(`no plan ${planId}`);
  const { scenes } = expandScenes(plan, pack);
  const position = scenes.findIndex((scene) => scene.id === sceneId);
  const scene = scenes[position];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  return slotsOf(scenes, { position, left: scene.minutes });
}
const late = (slots: readonly Slot[], minutes: number) =>
  proposeCuts(slots, expectedMinutes(slots) - minutes);
const dropped = (proposal: Proposal) =>
  proposal.slots.filter((slot) => slot.dropped).map((slot) => slot.id);
const trimmed = (proposal: Proposal) =>
  Object.fromEntries(
    proposal.slots
      .filter((slot) => slot.after !== slot.before && !slot.dropped)
      .map((slot) => [slot.id, slot.after]),
  );

describe("steering the ready-made plans", () => {
  it("takes ten minutes of the half day from the break, the pairs and what rounds off", () => {
    const proposal = late(slotsAt("half-day-180", "welcome"), 10);
    expect(dropped(proposal)).toEqual([]);
    expect(trimmed(proposal)).toEqual({
      "awareness/pairs/awareness-1": 3,
      "awareness/pairs/awareness-4": 3,
      "awareness/pairs/awareness-5": 3,
      break: 12,
      "culture/groups/culture-3": 4,
      "my-learning/pairs": 5,
      "my-learning/closing": 3,
      closing: 4,
    });
  });

  it.each<[string, number, string[]]>([
    ["welcome", 30, []],
    ["welcome", 60, []],
    ["awareness/extra-use", 30, []],
    ["experiment/score", 30, []],
    ["break", 30, []],
    ["culture/together/culture-3", 20, []],
    [
      "culture/together/culture-3",
      30,
      ["my-learning/list", "my-learning/pairs", "my-learning/closing"],
    ],
    ["statements/talk/statements-3", 20, ["my-learning/pairs", "my-learning/closing"]],
  ])("drops from the half day, at %s and %i minutes late, %j", (at, minutes, gone) => {
    const slots = slotsAt("half-day-180", at);
    const proposal = late(slots, minutes);
    expect(proposal).toMatchObject({
      possible: true,
      minutes: expectedMinutes(slots) - minutes,
    });
    expect(dropped(proposal)).toEqual(gone);
  });

  it("leaves, of a session that ends within 35 minutes, only what goes together", () => {
    const slots = slotsAt("half-day-180", "break");
    const proposal = proposeCuts(slots, 35);
    expect(proposal).toMatchObject({ possible: true, minutes: 35 });
    const kept = proposal.slots.filter((slot) => !slot.dropped).map((slot) => slot.id);
    const round = (number: number) => [
      `statements/before/statements-${number}`,
      `statements/talk/statements-${number}`,
    ];
    expect(kept.filter((id) => !id.startsWith("statements/after/"))).toEqual([
      "break",
      ...[1, 2, 3, 4, 5].flatMap(round),
      "closing",
    ]);
  });

  it.each(shippedPlans.map((plan) => [plan.id] as const))(
    "ends %s on time for every minute that is possible, and keeps the experiment whole",
    (id) => {
      const slots = slotsAt(id, "welcome");
      const least = slots.reduce((sum, slot) => sum + (slot.droppable ? 0 : slot.least), 0);
      const all = expectedMinutes(slots);
      for (let available = least; available <= all; available += 1) {
        const proposal = proposeCuts(slots, available);
        expect(proposal.over).toBe(0);
        const lost = dropped(proposal).filter((gone) =>
          /^experiment.(divide|learn|score|reflect)/.test(gone),
        );
        expect(lost).toEqual([]);
      }
      expect(proposeCuts(slots, least - 1)).toMatchObject({ possible: false, over: 1 });
    },
  );
});
