import type { Scene } from "#domain/scenes/types.ts";
import { dependenciesOf } from "./dependencies.ts";

/**
 * One remaining stretch of the session, as steering sees it. The first slot is the scene on the
 * stage: it is under way, so it is never touched, and its minutes may have a fraction. The minutes
 * of all others are whole.
 */
export interface Slot {
  /** `Scene.id`. */
  id: string;
  stepId: string;
  /** As planned, or as steered before. */
  minutes: number;
  /** May not become shorter than this; never more than `minutes`. */
  least: number;
  /** 1 to 5; 5 is dropped last. */
  priority: number;
  droppable: boolean;
  /** Minutes from now before which it does not start: a fixed start time. Waiting counts. */
  notBefore?: number;
  /**
   * Ids of slots, before or after it, of which one at least must stay for this one to make sense:
   * it is dropped with the last of them. Only for a droppable slot.
   */
  needs?: string[];
}

/** Where the session is, and what differs from the plan. */
export interface SlotsAhead {
  /** Index of the scene on the stage. */
  position: number;
  /** Minutes left on its timer; less than 0 in overtime, which counts as 0. */
  left: number;
  /** Minutes by scene id where they are no longer those of the plan; 0 for what was dropped. */
  minutes?: Readonly<Record<string, number>>;
  /** Fixed start times by step id, in minutes from now. */
  starts?: Readonly<Record<string, number>>;
}

/**
 * What is still to come, from the scene on the stage to the end. What has been is not in it, and
 * neither is a scene that was dropped before.
 */
export function slotsOf(scenes: readonly Scene[], ahead: SlotsAhead): Slot[] {
  const current = scenes[ahead.position];
  const held = scenes.filter((scene) => scene === current || ahead.minutes?.[scene.id] !== 0);
  const trials = new Set(scenes.filter((scene) => scene.trial).map((scene) => scene.stepId));
  const rest = current ? held.slice(held.indexOf(current)) : [];
  return rest.map((scene, at) => {
    const { id, stepId, priority } = scene;
    if (scene === current) {
      const minutes = Math.max(0, ahead.left);
      return { id, stepId, minutes, least: minutes, priority, droppable: false };
    }
    const minutes = Math.ceil(ahead.minutes?.[id] ?? scene.minutes);
    const start = rest[at - 1]?.stepId === stepId ? undefined : ahead.starts?.[stepId];
    const ending = at === rest.length - 1 && isOwn(scene);
    // Who comes at a fixed hour was asked to come.
    const droppable = start === undefined && !ending && !isPromised(scene, trials);
    const needs = droppable ? dependenciesOf(scene, held).map((other) => other.id) : [];
    return {
      id,
      stepId,
      minutes,
      least: Math.min(scene.least, minutes),
      priority,
      droppable,
      ...(start === undefined ? {} : { notBefore: start }),
      ...(needs.length > 0 ? { needs } : {}),
    };
  });
}

/** A step of one's own is a single scene, which has the id of its step. The last one rounds off. */
function isOwn(scene: Scene): boolean {
  return scene.id === scene.stepId;
}

/**
 * A break is a promise, and already gives up all but ten minutes. Of an experiment the talk
 * afterwards stays, and so does everything without which there is nothing to talk about.
 */
function isPromised(scene: Scene, trials: ReadonlySet<string>): boolean {
  const part = scene.trial?.part;
  return (
    scene.kind === "break" ||
    scene.reflection ||
    part === "learn" ||
    part === "score" ||
    (scene.kind === "groups" && trials.has(scene.stepId))
  );
}

/** Time from now to the end, in minutes, with the waiting for fixed start times. */
export function expectedMinutes(slots: readonly Pick<Slot, "minutes" | "notBefore">[]): number {
  return slots.reduce((end, { minutes, notBefore = 0 }) => Math.max(end, notBefore) + minutes, 0);
}
