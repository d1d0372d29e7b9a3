import type { Exercise, ExerciseStep, Pack, Plan, Step, Wording } from "#content/schema.ts";
import { chosenPhases, phaseForm, phaseMinutes } from "#domain/steps/minutes.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { filled } from "#domain/text/blank.ts";

import { knownMinutes, type Frozen } from "./frozen.ts";
import { participantPlanId, participantSteps } from "./participantIds.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

const some = <T extends object>(value: T) => (Object.keys(value).length === 0 ? undefined : value);

function wordingOf(step: ExerciseStep): Record<string, Wording> {
  const own = step.prompts.flatMap((prompt): [string, Wording][] => {
    const wording = step.wording?.[prompt];
    const text = wording?.text.trim() ?? "";
    const followUps = wording?.followUps && filled(wording.followUps);
    if (text === "" && !followUps) return [];
    return [[prompt, { text, ...(followUps && { followUps }) }]];
  });
  return Object.fromEntries(own);
}

/** What a participant sees of an exercise: no words for a prompt that is not asked. */
function sentExercise(step: ExerciseStep, exercise: Exercise, frozen: Frozen): ExerciseStep {
  const phases = chosenPhases(step, exercise);
  const known = knownMinutes(frozen, step.exercise);
  const minutes = exercise.phases.flatMap((phase): [string, number][] => {
    const own = phaseMinutes(step, phase);
    // The scenes of an experiment tell the minutes of its practice, also where that is left out.
    const seen = phases.includes(phase) || phase.part === "learn";
    return !seen || known.get(phase.id) === own ? [] : [[phase.id, own]];
  });
  const forms = phases.flatMap((phase) =>
    phaseForm(step, phase) === phase.form ? [] : [[phase.id, phaseForm(step, phase)] as const],
  );
  const prompts = step.prompts.filter((id) => exercise.prompts.some((prompt) => prompt.id === id));
  const { phases: _phases, minutes: _minutes, forms: _forms, wording: _wording, ...rest } = step;
  return {
    ...rest,
    prompts,
    ...(phases.length < exercise.phases.length && { phases: phases.map(({ id }) => id) }),
    ...(minutes.length > 0 && { minutes: Object.fromEntries(minutes) }),
    ...(forms.length > 0 && { forms: Object.fromEntries(forms) }),
    ...(some(wordingOf(step)) && { wording: wordingOf(step) }),
  };
}

/**
 * The plan as participants get it: of what may go into their link (see `destinations.ts`) only what
 * shows in a scene. Steps have the ids of `participantSteps`.
 */
export function participantPlan(plan: Plan, kit: Kit, frozen: Frozen): Plan {
  const shown = new Set(expandScenes(plan, kit).scenes.map(({ stepId }) => stepId));
  const ids = [...participantSteps(plan).keys()];
  const steps = plan.steps.flatMap((step, index): Step[] => {
    if (!shown.has(step.id)) return [];
    const id = ids[index] ?? step.id;
    if (step.kind !== "exercise") return [{ ...step, id }];
    const exercise = kit.exercises.find((one) => one.id === step.exercise);
    return exercise ? [{ ...sentExercise(step, exercise, frozen), id }] : [];
  });
  const used = new Set(steps.flatMap((step) => (step.kind === "exercise" ? [step.task] : [])));
  const ownTasks = (plan.ownTasks ?? [])
    .filter(({ id }) => used.has(id) && !kit.tasks.some((task) => task.id === id))
    .map((task) => ({ ...task, steps: filled(task.steps) }));
  const { ownTasks: _ownTasks, ...rest } = plan;
  return {
    ...rest,
    id: participantPlanId(plan),
    steps,
    ...(ownTasks.length > 0 && { ownTasks }),
  };
}
