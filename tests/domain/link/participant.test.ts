import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";

import { pack } from "#content/nl.ts";
import { PlanSchema, type Plan, type Step } from "#content/schema.ts";
import { PLAN_FIELDS, STEP_FIELDS } from "#domain/link/destinations.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { anyPlan, wellFormed } from "./plans.ts";

const half = pack.plans.find(({ id }) => id === "half-day-180")!;

function opened(plan: Plan, kit: Pick<typeof pack, "exercises" | "tasks"> = pack): Plan {
  const result = openParticipant(participantPayload(plan, kit), kit);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** What the room sees of a scene, with the ids of its step as on a phone. */
function seen(plan: Plan, rename: (stepId: string) => string) {
  const { scenes, steps } = expandScenes(plan, pack);
  const own = (scene: Scene, id: string | undefined) =>
    id === undefined ? undefined : rename(scene.stepId) + id.slice(scene.stepId.length);
  return {
    steps: steps.map((step) => ({ ...step, id: rename(step.id) })),
    scenes: scenes.map(({ cues: _cues, ...scene }) => ({
      ...scene,
      id: own({ ...scene, cues: [] }, scene.id),
      stepId: rename(scene.stepId),
      captureKey: own({ ...scene, cues: [] }, scene.captureKey),
      groupKey: own({ ...scene, cues: [] }, scene.groupKey),
    })),
  };
}

function sameForParticipants(plan: Plan): void {
  const phoneIds = new Map([...participantSteps(plan)].map(([phone, id]) => [id, phone]));
  const there = seen(opened(plan), (id) => id);
  const here = seen(plan, (id) => phoneIds.get(id) ?? "?");
  expect(there.scenes).toHaveLength(here.scenes.length);
  for (const [index, scene] of here.scenes.entries()) expect(there.scenes[index]).toEqual(scene);
  const shown = new Set(here.scenes.map(({ stepId }) => stepId));
  // What its minutes are does not matter of a step that shows nothing.
  expect(there.steps).toEqual(here.steps.filter(({ id }) => shown.has(id)));
}

describe("a participant's link", () => {
  it.each(pack.plans.map((plan) => [plan.id, plan] as const))(
    "gives the scenes of %s",
    (_, plan) => {
      sameForParticipants(plan);
      expect(opened(plan)).toMatchObject({ title: plan.title, minutes: plan.minutes });
    },
  );

  it("gives the scenes of any plan, one by one, and a plan that fits the schema", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        fc.pre(wellFormed(plan));
        sameForParticipants(plan);
        const there = opened(plan);
        expect(v.safeParse(PlanSchema, there).issues).toBeUndefined();
        expect(there).toMatchObject({ title: plan.title, audiences: plan.audiences });
        expect([there.date, there.start]).toEqual([plan.date, plan.start]);
      }),
      { numRuns: 150 },
    );
  });

  it("still means the same in a later kit, with other minutes and another order", () => {
    const later = {
      exercises: pack.exercises.toReversed().map((exercise) => ({
        ...exercise,
        prompts: exercise.prompts.toReversed(),
        phases: exercise.phases.map((phase) => ({
          ...phase,
          minutes: { least: 1, ideal: phase.minutes.ideal + 7, most: 60 },
        })),
      })),
      tasks: pack.tasks.toReversed(),
    };
    const minutes = (plan: Plan, kit: typeof later) =>
      expandScenes(plan, kit).scenes.map((scene) => [scene.id, scene.minutes, scene.prompt?.id]);
    for (const plan of pack.plans) {
      const result = openParticipant(participantPayload(plan, pack), later);
      expect(result.ok && minutes(result.value, later)).toEqual(minutes(plan, pack));
    }
  });

  it("carries what a later kit has more, by its own id", () => {
    const [first] = pack.exercises;
    const fresh = {
      ...first!,
      id: "brand-new",
      prompts: first!.prompts.map((prompt) => ({ ...prompt, id: `new-${prompt.id}` })),
    };
    const kit = { exercises: [...pack.exercises, fresh], tasks: pack.tasks };
    const step: Step = {
      id: "brand-new",
      kind: "exercise",
      exercise: "brand-new",
      prompts: ["new-awareness-2", "new-awareness-1"],
      minutes: { pairs: 9 },
      wording: { "new-awareness-1": { text: "Eigen woorden" } },
    };
    const plan = { ...half, steps: [step] };
    expect(opened(plan, kit).steps).toMatchObject([
      { ...step, minutes: { pairs: 9 }, id: "brand-new" },
    ]);
  });
});

describe("what stays at home", () => {
  /** A value in every field that must not travel, and words for a prompt that is not asked. */
  const secretive = (secret: string, people: number) => {
    const plan = {
      $schema: secret,
      order: people,
      minutes: people,
      activities: [secret],
      tasks: [secret],
      leavesOut: secret,
      end: people > 50 ? "17:00" : "18:00",
      people,
      room: secret,
      ownMaterials: [{ id: "m", text: secret }],
      packed: [secret],
      calendar: { trainer: { sequence: people, content: secret, changedAt: people } },
      organisation: secret,
      trainer: secret,
      aim: secret,
      bring: secret,
      announcement: secret,
      names: secret,
      logo: secret,
    };
    const step = {
      note: secret,
      cues: [{ kind: "say" as const, when: "start" as const, text: secret }],
    };
    return { plan, step };
  };
  const kept = (table: Record<string, string>) =>
    Object.keys(table).filter((key) => table[key] !== "link");

  test("is planted here in every field that the tables keep at home", () => {
    const { plan, step } = secretive("x", 1);
    expect(Object.keys(plan).toSorted()).toEqual(kept(PLAN_FIELDS).toSorted());
    for (const table of Object.values(STEP_FIELDS)) {
      expect(Object.keys(step).toSorted()).toEqual(kept(table).toSorted());
    }
  });

  it("changes nothing in the link", () => {
    const withSecrets = (base: Plan, secret: string, people: number): Plan => {
      const { plan, step } = secretive(secret, people);
      return {
        ...base,
        ...plan,
        ownTasks: [
          ...(base.ownTasks ?? []),
          { id: "unused", title: secret, tool: secret, steps: [secret], check: secret },
        ],
        steps: base.steps.map((one) => ({
          ...one,
          ...step,
          ...(one.kind === "exercise" && {
            wording: { ...one.wording, "not-asked": { text: secret } },
          }),
        })),
      };
    };
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const one = participantPayload(withSecrets(plan, "GEHEIM van Jan Peeters", 17), pack);
        const other = participantPayload(withSecrets(plan, "iets helemaal anders", 81), pack);
        expect(one).toBe(other);
        const there = openParticipant(one, pack);
        expect(JSON.stringify(there)).not.toContain("GEHEIM");
      }),
    );
  });
});

describe("ids on a phone", () => {
  it("are short, say nothing and stay the same", () => {
    const steps: Step[] = [
      { id: "jan-peeters-zijn-case", kind: "break", minutes: 5, title: "", headline: "" },
      { id: "question-3", kind: "question", minutes: 5, title: "", headline: "" },
      { id: "x", kind: "exercise", exercise: "culture", prompts: ["culture-1"] },
      { id: "y", kind: "exercise", exercise: "culture", prompts: ["culture-2"] },
    ];
    expect([...participantSteps({ steps })]).toEqual([
      ["s1vsvct0", "jan-peeters-zijn-case"],
      ["question-3", "question-3"],
      ["culture", "x"],
      ["culture-2", "y"],
    ]);
    expect(participantPlanId({ id: "team-90" })).toBe("team-90");
    expect(participantPlanId({ id: "V1StGXR8_Z5j" })).toMatch(/^p[0-9a-z]{1,7}$/u);
  });

  it("lead every step back to the plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect([...participantSteps(plan).values()]).toEqual(plan.steps.map(({ id }) => id));
      }),
    );
  });
});
