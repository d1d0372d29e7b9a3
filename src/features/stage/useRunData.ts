import { currentScene } from "#domain/session/create.ts";
import { timerOf } from "#domain/session/move.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { usePreferences } from "#stores/preferences.ts";
import { useRun } from "#stores/run.ts";

export interface RunData {
  session: Session;
  scene: Scene;
  timer: Timer;
  next: Scene | undefined;
  practice: boolean;
  dropped: readonly string[];
  sound: boolean;
}

/** Reads what the facilitator chose before. */
export function loadPreferences(): void {
  usePreferences.getState().load();
}

/** All that the run screen shows; the only reader of stores. Undefined without a scene to show. */
export function useRunData(): RunData | undefined {
  const session = useRun((state) => state.session);
  const practice = useRun((state) => state.practice);
  const dropped = useRun((state) => state.dropped);
  const sound = usePreferences((state) => state.sound);
  const scene = session && currentScene(session);
  if (!session || !scene) return undefined;
  return {
    session,
    scene,
    timer: timerOf(session, scene.id),
    next: session.head.scenes[session.live.position + 1],
    practice,
    dropped,
    sound,
  };
}
