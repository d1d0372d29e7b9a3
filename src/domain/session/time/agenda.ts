import { stepTimes } from "./stepTimes.ts";
import { leftOfScene, minutesAhead, walkAhead } from "./pace.ts";
import { stagePosition } from "#domain/session/stage.ts";
import { minutesOf } from "./timers.ts";
import type { Session } from "#domain/session/types.ts";

const MINUTE = 60_000;

/** A step on the facilitator's agenda. */
export interface AgendaStep {
  id: string;
  title: string;
  /** When it began, or will begin at this pace; milliseconds since the epoch. */
  startsAt: number;
  /** Whole minutes, as it was planned or steered; 0 for a step that is left out. */
  minutes: number;
  state: "done" | "skipped" | "now" | "ahead" | "dropped";
  /** Index of its first scene that is not left out. */
  position: number;
  /** Which of its scenes is on the stage, 1-based, and how many there are; only for the step of now. */
  at?: { scene: number; of: number };
  /** Milliseconds that the step of now still takes at this pace. */
  left?: number;
}

/** The agenda with the times at which steps began or will begin at this pace. */
export function agenda(session: Session, now: number): AgendaStep[] {
  const { head, live } = session;
  const here = stagePosition(session);
  const current = head.scenes[here];
  const currentStep = head.steps.findIndex((step) => step.id === current?.stepId);
  const began = new Map(stepTimes(session, now).map((time) => [time.stepId, time.startedAt]));
  const toCome = minutesAhead(session, now);
  const begins = new Map<string, number>();
  const end = walkAhead(session, now, (id, at) => begins.set(id, at));
  // A step that is left out stands where the next one begins.
  const nextBegin = (index: number) =>
    head.steps
      .slice(index)
      .map((step) => begins.get(step.id))
      .find((at) => at !== undefined) ?? end;
  return head.steps.map((step, index) => {
    const scenes = head.scenes.flatMap((scene, position) =>
      scene.stepId === step.id ? [{ scene, position }] : [],
    );
    const kept = scenes.filter(({ scene }) => !live.steered.dropped.includes(scene.id));
    const minutes = kept.reduce((sum, { scene }) => sum + minutesOf(session, scene), 0);
    const startsAt =
      index <= currentStep ? (began.get(step.id) ?? live.startedAt) : nextBegin(index);
    const rest = kept.reduce((sum, { scene }) => sum + (toCome.get(scene.id) ?? 0), 0) * MINUTE;
    const state =
      kept.length === 0
        ? "dropped"
        : index === currentStep
          ? "now"
          : index < currentStep
            ? live.log.length > 0 && !began.get(step.id)
              ? "skipped"
              : "done"
            : "ahead";
    return {
      id: step.id,
      title: step.title,
      startsAt,
      minutes,
      state,
      position: (kept[0] ?? scenes[0])?.position ?? 0,
      ...(state === "now" && {
        left: leftOfScene(session, now) + rest,
        at: {
          scene: kept.findIndex(({ position }) => position === here) + 1,
          of: kept.length,
        },
      }),
    };
  });
}
