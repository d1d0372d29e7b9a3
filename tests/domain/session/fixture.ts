import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { countedPeople, createSession } from "#domain/session/create.ts";
import type { Session } from "#domain/session/types.ts";

import { kit, plan } from "../../fixtures/kit.ts";

/** When the session of these tests was opened, milliseconds since the epoch. */
export const AT = 1_700_000_000_000;

/** A new session with eight people who were only counted. */
export function session(): Session {
  let made = 0;
  const people = countedPeople(8, () => `id${(made += 1)}`);
  return createSession(plan, expandScenes(plan, kit), people, { id: "s", now: AT });
}

export function sceneOf(made: Session, index: number): Scene {
  const scene = made.head.scenes[index];
  if (!scene) throw new Error(`no scene ${index}`);
  return scene;
}
