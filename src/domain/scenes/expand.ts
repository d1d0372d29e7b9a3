import type { Exercise, ExerciseStep, Pack, Phase, Plan, Prompt } from "#content/schema.ts";
import { clockMinutes } from "#domain/timer/clock.ts";
import { chosenPhases, phaseForm, phaseMinutes, stepMinutes } from "#domain/steps/minutes.ts";
import { ownScene } from "./own.ts";
import { ownTask, type ShownTask } from "#domain/steps/ownTask.ts";
import type { ExpandedPlan, Scene, SceneKind, SceneTask, TrialPart } from "./types.ts";
import { fillCues, fillTask, scenePrompt, withOwnCues } from "./words.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

interface Place {
  plan: Plan;
  step: ExerciseStep;
  exercise: Exercise;
  task: ShownTask | undefined;
  prompts: Prompt[];
}

/**
 * Unfolds a plan into the scenes that stand on the stage, one after the other. Pure, and the only
 * place that knows how exercises unfold. A step whose exercise, task or prompts the kit no longer
 * holds is left out and named in `missing`; the rest goes on.
 */
export function expandScenes(plan: Plan, kit: Kit): ExpandedPlan {
  const result: ExpandedPlan = { steps: [], scenes: [], missing: [] };
  for (const step of plan.steps) {
    const scenes =
      step.kind === "exercise" ? expandExercise(plan, step, kit, result) : [ownScene(step)];
    const first = scenes[0];
    if (!first) continue;
    result.scenes.push(...withOwnCues(scenes, step));
    const at = step.at === undefined ? undefined : clockMinutes(step.at);
    result.steps.push({
      id: step.id,
      title: first.stepTitle,
      hue: first.hue,
      minutes: stepMinutes(step, kit.exercises),
      ...(at !== undefined && { at }),
    });
  }
  return result;
}

function expandExercise(plan: Plan, step: ExerciseStep, kit: Kit, result: ExpandedPlan): Scene[] {
  const miss = (what: string, id: string) => result.missing.push({ stepId: step.id, what, id });
  const exercise = kit.exercises.find((candidate) => candidate.id === step.exercise);
  if (!exercise) {
    miss("exercise", step.exercise);
    return [];
  }
  const task =
    kit.tasks.find((candidate) => candidate.id === step.task) ??
    ownTask(plan, step.task, exercise.unnamed);
  if (step.task && !task) miss("task", step.task);
  if (!task && exercise.phases.some((phase) => phase.scene === "trial")) {
    if (!step.task) miss("task", "");
    return [];
  }
  const prompts: Prompt[] = [];
  for (const id of step.prompts) {
    const prompt = exercise.prompts.find((candidate) => candidate.id === id);
    if (prompt) prompts.push(prompt);
    else miss("prompt", id);
  }
  if (prompts.length === 0) return [];
  const place: Place = { plan, step, exercise, task, prompts };
  return runs(chosenPhases(step, exercise)).flatMap((run) =>
    run[0]?.repeat === "perPrompt"
      ? prompts.flatMap((prompt, index) =>
          run.map((phase) => scene(place, phase, { prompt, index: index + 1 })),
        )
      : run.map((phase) => scene(place, phase)),
  );
}

/** Neighbouring phases that repeat in the same way go through the prompts together. */
function runs(phases: Phase[]): Phase[][] {
  const all: Phase[][] = [];
  for (const phase of phases) {
    const last = all.at(-1);
    if (last?.[0]?.repeat === phase.repeat) last.push(phase);
    else all.push([phase]);
  }
  return all;
}

function scene(place: Place, phase: Phase, at?: { prompt: Prompt; index: number }): Scene {
  const { plan, step, exercise, task, prompts } = place;
  const of = prompts.length;
  const board =
    phase.captures === "board"
      ? exercise.boards?.find((candidate) => candidate.id === at?.prompt.board)
      : undefined;
  const minutes = phaseMinutes(step, phase);
  const form = phaseForm(step, phase);
  return {
    id: [step.id, phase.id, ...(at ? [at.prompt.id] : [])].join("/"),
    stepId: step.id,
    kind: board ? "board" : (phase.scene satisfies SceneKind),
    hue: exercise.hue,
    stepTitle: exercise.title,
    phaseTitle: phase.title,
    form,
    minutes,
    least: Math.min(phase.minutes.least, minutes),
    most: Math.max(phase.minutes.most, minutes),
    priority: phase.priority,
    reflection: phase.reflection ?? false,
    promptWord: exercise.promptWord,
    headline: fillTask(phase.headline ?? "", task),
    lines: (phase.lines ?? []).map((line) => fillTask(line, task)),
    captures: board ? "board" : phase.captures === "none" ? "none" : "notes",
    captureKey: captureKey(step, phase, at?.prompt, board?.id),
    cues: fillCues([...phase.cues, ...(at?.prompt.cues ?? [])], task, plan),
    private: exercise.private ?? false,
    sensitive: exercise.sensitive ?? false,
    ...(at
      ? {
          prompt: scenePrompt(
            at.prompt,
            { index: at.index, of },
            plan.audiences,
            task,
            step.wording?.[at.prompt.id],
          ),
        }
      : {}),
    ...(phase.scene === "worksheet"
      ? {
          prompts: prompts.map((prompt, index) =>
            scenePrompt(
              prompt,
              { index: index + 1, of },
              plan.audiences,
              task,
              step.wording?.[prompt.id],
            ),
          ),
        }
      : {}),
    ...(phase.agreements && { agreements: phase.agreements }),
    ...(board ? { board } : {}),
    ...(phase.round && exercise.poll
      ? { poll: { round: phase.round, options: exercise.poll.options } }
      : {}),
    ...(phase.form === "split" && task ? { tool: task.tool } : {}),
    ...(phase.part && task
      ? {
          trial: {
            part: phase.part,
            learnMinutes: learnMinutes(step, exercise),
            task: sceneTask(task, phase.part),
          },
        }
      : {}),
    ...grouped(step, phase, exercise),
  };
}

/** Scenes of one prompt share what was written down; prompts that fill one board share the board. */
function captureKey(
  step: ExerciseStep,
  phase: Phase,
  prompt: Prompt | undefined,
  board: string | undefined,
): string {
  if (phase.scene === "trial") return `${step.id}/trial`;
  if (board) return `${step.id}/board-${board}`;
  return prompt ? `${step.id}/${prompt.id}` : `${step.id}/${phase.id}`;
}

function learnMinutes(step: ExerciseStep, exercise: Exercise): number {
  const learn = exercise.phases.find((phase) => phase.part === "learn");
  return learn ? phaseMinutes(step, learn) : 0;
}

function sceneTask(task: ShownTask, part: TrialPart): SceneTask {
  const { id, title, named, tool, steps, check, pictures } = task;
  const shown = part === "learn" && pictures;
  return { id, title, named, tool, steps, check, ...(shown && { pictures }) };
}

function grouped(
  step: ExerciseStep,
  phase: Phase,
  exercise: Exercise,
): Pick<Scene, "groupSize" | "groupKey"> {
  // The scores of the experiment belong to the people of its two groups.
  const split = exercise.phases.find((candidate) => candidate.form === "split");
  if (phase.form === "split" || phase.scene === "trial") {
    const size = step.groupSize ?? phase.groupSize ?? split?.groupSize ?? 5;
    return { groupSize: size, groupKey: `${step.id}/split` };
  }
  const form = phaseForm(step, phase);
  if (form === "pairs") return { groupSize: 2, groupKey: `${step.id}/pairs` };
  if (form === "groups") {
    return {
      groupSize: step.groupSize ?? phase.groupSize ?? 4,
      groupKey: `${step.id}/groups`,
    };
  }
  return {};
}
