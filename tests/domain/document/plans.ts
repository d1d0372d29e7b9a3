import { pack } from "#content/nl.ts";
import type { Audience, Plan } from "#content/schema.ts";
import type { OwnTitles } from "#domain/plan/edit.ts";
import { proposeSteps } from "#domain/plan/propose.ts";

import { kit, prepared } from "../planFiles/fixture.ts";

const kinds = ["case", "figure", "chart", "question", "welcome", "break", "closing"] as const;
const titles = Object.fromEntries(
  kinds.map((kind) => [kind, { title: kind, headline: kind }]),
) as OwnTitles;
const audiences: Audience[] = ["managers", "employees", "union", "self-employed"];

/** A hundred plans as the app proposes them: any length, any audience, with and without people. */
const proposed: Plan[] = Array.from({ length: 100 }, (_, at) => {
  const plan: Plan = {
    ...pack.plans[0]!,
    id: `proposed-${at}`,
    title: `Voorstel ${at}`,
    start: `${String(8 + (at % 6)).padStart(2, "0")}:${at % 2 === 0 ? "00" : "15"}`,
    audiences: audiences.filter((_one, place) => at % (place + 2) !== 0),
    ...(at % 3 !== 0 && { tasks: ["koken", "wassen"], activities: ["zorg"] }),
    steps: [],
  };
  const available = 20 + ((at * 37) % 400);
  const people = at % 4 === 0 ? undefined : 4 + at;
  const steps = proposeSteps(plan, { audiences: plan.audiences, available, people }, pack, titles);
  return { ...plan, steps };
});

/** Cues and a note of the plan's own, which must not seem to be about the first question. */
const noted: Plan = {
  ...prepared,
  id: "noted",
  steps: prepared.steps.map((step) => ({
    ...step,
    note: "Sleutel halen.",
    cues: (["start", "silent", "close"] as const).map((when) => ({
      kind: "say" as const,
      when,
      text: `Eigen woord ${when} ${step.id}`,
    })),
  })),
};

export const every = [...kit.plans, prepared, noted, ...proposed].map(
  (plan) => [plan.title, plan] as const,
);
