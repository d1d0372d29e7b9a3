import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

const MINUTE = 60_000;

/** Whoever would wait longer than this runs the plan at another hour than it was made for. */
const LONGEST_WAIT = 90 * MINUTE;

/** Moments before which a step does not start, milliseconds since the epoch, by step id. */
export type FixedStarts = ReadonlyMap<string, number>;

/**
 * The fixed start times of the steps, on the day on which the session began (or begins now). A time
 * that the plan itself would have to wait for too long is no appointment of this session.
 */
export function fixedStarts({ head, live }: Session, now: number): FixedStarts {
  const found = new Map<string, number>();
  if (head.steps.every((step) => step.at === undefined)) return found;
  const first = live.log[0];
  const begin = first?.at ?? now;
  const from = first ? head.scenes.findIndex((scene) => scene.id === first.scene) : live.position;
  const scenes = head.scenes.slice(Math.max(0, from));
  let clock = begin;
  for (const { id, at } of head.steps) {
    const fixed = at === undefined ? clock : new Date(begin).setHours(0, at, 0, 0);
    if (fixed > clock && fixed <= clock + LONGEST_WAIT && clock > begin) {
      found.set(id, fixed);
      clock = fixed;
    }
    for (const scene of scenes) if (scene.stepId === id) clock += scene.minutes * MINUTE;
  }
  return found;
}

/**
 * Walks through scenes one after the other from the moment `clock`, each with its whole minutes, and
 * waits for the fixed starts of the steps that are still to begin. Gives the moment of the end.
 */
export function walk(
  scenes: Iterable<readonly [Scene, number]>,
  clock: number,
  fixed: FixedStarts,
  { begun, onStart }: { begun?: string; onStart?: (stepId: string, at: number) => void } = {},
): number {
  let at = clock;
  let step = begun;
  for (const [scene, minutes] of scenes) {
    if (scene.stepId !== step) {
      step = scene.stepId;
      at = Math.max(at, fixed.get(step) ?? 0);
      onStart?.(step, at);
    }
    at += minutes * MINUTE;
  }
  return at;
}
