import type { Scene } from "#domain/scenes/types.ts";

import type { Session } from "./types.ts";

/** The scene on the stage; undefined only in a session without scenes. */
export function currentScene(session: Session): Scene | undefined {
  return session.head.scenes[session.live.position];
}
