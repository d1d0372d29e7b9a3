import type { Session, SessionLive } from "#domain/session/types.ts";

/** Milliseconds that each scene stood on the stage until `now` (or until the session was over). */
export function spent({ log, finishedAt }: SessionLive, now: number): Map<string, number> {
  const end = finishedAt ?? now;
  const found = new Map<string, number>();
  log.forEach(({ scene, at }, index) => {
    if (scene === "") return;
    const until = log[index + 1]?.at ?? end;
    found.set(scene, (found.get(scene) ?? 0) + Math.max(0, until - at));
  });
  return found;
}

/** Planned and real minutes of each step, and when it first came on the stage. */
export interface StepTime {
  stepId: string;
  /** Whole minutes. */
  planned: number;
  /** Milliseconds; 0 for a step that did not come. */
  real: number;
  /** Milliseconds since the epoch. */
  startedAt?: number;
}

/** The log by step, in the order of the plan. */
export function stepTimes(session: Session, now: number): StepTime[] {
  const { head, live } = session;
  const stood = spent(live, now);
  return head.steps.map((step) => {
    const scenes = head.scenes.filter((scene) => scene.stepId === step.id);
    const first = live.log.find((entry) => scenes.some((scene) => scene.id === entry.scene));
    return {
      stepId: step.id,
      planned: step.minutes,
      real: scenes.reduce((sum, scene) => sum + (stood.get(scene.id) ?? 0), 0),
      ...(first && { startedAt: first.at }),
    };
  });
}
