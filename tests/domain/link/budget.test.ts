import { describe, expect, it, test } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { linkAddress } from "#domain/link/address.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { codeVersion, MOST_FOR_CODE, PRINT_VERSION, STAGE_VERSION } from "#domain/link/qr.ts";
import { markedPayload } from "#domain/link/seal.ts";
import { sessionMark } from "#domain/link/sessionMark.ts";
import { fitStep } from "#domain/plan/fit.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";

import { shippedPlans } from "../../fixtures/shipped.ts";

const READY_MADE_VERSION = 6;

/** As a running session has it, which is longer by a mark. */
const address = (plan: Plan) =>
  linkAddress(
    "https://leren.voorbeeld.be/",
    "mee",
    markedPayload(participantPayload(plan, pack), sessionMark("een sessie")),
  );

/** Every step so many minutes longer, as with "+" in the planner. */
const stretched = (step: Step, by: number): Step => {
  if (step.kind !== "exercise") return { ...step, minutes: step.minutes + by };
  const exercise = pack.exercises.find(({ id }) => id === step.exercise)!;
  return fitStep(step, exercise, stepMinutes(step, [exercise]) + by);
};

/** A ready-made plan as somebody prepares it: people, date, times, a copy under an id of its own. */
const prepared = (plan: Plan, by: number): Plan => ({
  ...plan,
  id: "V1StGXR8_Z5j",
  people: 37,
  room: "Zaal 2",
  date: "2029-12-31",
  start: "13:35",
  end: "17:20",
  activities: ["zorg"],
  steps: plan.steps.map((step) => stretched(step, by)),
});

function reworded(plan: Plan, lines: readonly string[]): Plan {
  const left = [...lines];
  const steps = plan.steps.map((step) => {
    if (step.kind !== "exercise") return step;
    const wording = step.prompts.flatMap((id) => {
      const text = left.shift();
      return text === undefined ? [] : [[id, { text }]];
    });
    return { ...step, wording: Object.fromEntries(wording) as Record<string, { text: string }> };
  });
  expect(left).toEqual([]);
  return { ...plan, steps };
}

/** Five questions of sixty characters each, near to the kit's own words. */
const plain = [
  "Wat kan jij vandaag al veel beter dan toen je hier pas begon?",
  "Wie van de collega’s leerde jou iets zonder het zelf te weten",
  "Wanneer deed je iets voor de eerste keer op de nieuwe afdeling",
  "Waar vind je in een drukke week de tijd om iets te proberen?",
  "Wat zou je morgen anders doen als niemand je fouten zou zien?",
].map((text) => text.slice(0, 60));

/** As usual, about things that the dictionary has never heard of. */
const far = [
  "Hoe geven jullie de nachtploeg door wat overdag is misgelopen",
  "Welke klant bracht jou dit jaar het meeste bij, en wat dan?",
  "Wat leert een vrijwilliger in het rusthuis op zijn eerste dag",
  "Vertel hoe een chauffeur zelf een oplossing vond onderweg ...",
  "Kies een toestel in de keuken: wie kan daar het best mee om?",
].map((text) => text.slice(0, 60));

/** Names, numbers and jargon. */
const jargon = [
  "Wat zag Xander Quinten op 14 maart bij pers 22 van hal B7?",
  "Attest BA4 of BA5: bij wie van Fluvius of Vinçotte vraag je?",
  "Zoek in SAP de fiche IW38: hoe meld je een breuk vóór 6u45?",
  "Welk HACCP-punt kwam bij de audit van Żaneta en Björn terug?",
  "Kwikthermometer, cyclofilter, debietmeter: wie ijkt die hoe?",
].map((text) => text.slice(0, 60));

describe.each(shippedPlans.map((plan) => [plan.id, plan] as const))("the code of %s", (_, plan) => {
  it.each([0, 1, 2, 3, 5, -1, -2])("fits the stage with every step %i minutes longer", (by) => {
    const own = prepared(plan, by);
    expect(codeVersion(address(own))).toBeLessThanOrEqual(READY_MADE_VERSION);
    expect(openParticipant(participantPayload(own, pack), pack).ok).toBe(true);
  });

  it("fits print with five prompts in one's own words", () => {
    const enough = plan.id === "introduction-45" ? { ...plan, steps: withMore(plan.steps) } : plan;
    for (const lines of [plain, far, jargon]) {
      const own = reworded(prepared(enough, 2), lines);
      expect(codeVersion(address(own))).toBeLessThanOrEqual(PRINT_VERSION);
    }
  });

  it("fits the stage with three prompts in one's own words", () => {
    for (const lines of [plain, far]) {
      const own = reworded(prepared(plan, 2), lines.slice(0, 3));
      expect(codeVersion(address(own))).toBeLessThanOrEqual(STAGE_VERSION);
    }
  });
});

/** The shortest plan asks four prompts. */
const withMore = (steps: readonly Step[]) =>
  steps.map((step) =>
    step.kind === "exercise" && step.exercise === "awareness"
      ? { ...step, prompts: [...step.prompts, "awareness-3"] }
      : step,
  );

test("no code is made of what no phone would read", () => {
  expect(codeVersion("a".repeat(MOST_FOR_CODE))).toBeGreaterThan(PRINT_VERSION);
  expect(codeVersion("a".repeat(MOST_FOR_CODE + 1))).toBeUndefined();
});
