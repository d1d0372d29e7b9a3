import { neighbour } from "#domain/session/time/move.ts";
import { currentScene } from "#domain/session/currentScene.ts";
import { timerOf } from "#domain/session/time/timers.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { measuredPages, shownPage, useWindows } from "#stores/live/windows.ts";
import { usePreferences } from "#stores/preferences.ts";
import { useRun } from "#stores/run.ts";

export interface RunData {
  session: Session;
  scene: Scene;
  timer: Timer;
  next: Scene | undefined;
  practice: boolean;
  dropped: readonly string[];
  /** Whether this window writes; otherwise another one does, and this one reads along. */
  writes: boolean;
  /** How many pages the scene has on the stage. */
  pages: number;
  /** Which of them shows, 0-based. */
  shown: number;
}

/** Reads what the facilitator chose before. */
export function loadPreferences(): void {
  usePreferences.getState().load();
}

/** All that the run screen shows; the only reader of stores. Undefined without a scene to show. */
export function useRunData(): RunData | undefined {
  const session = useRun((state) => state.session);
  const scene = session && currentScene(session);
  const practice = useRun((state) => state.practice);
  const dropped = useRun((state) => state.dropped);
  const writes = useWindows((state) => state.writes);
  const pages = useWindows(() => (scene ? measuredPages(scene.id) : 1));
  const shown = useWindows(() => (session ? shownPage(session) : 0));
  if (!session || !scene) return undefined;
  return {
    session,
    scene,
    timer: timerOf(session, scene.id),
    next: session.head.scenes[neighbour(session, 1) ?? -1],
    practice,
    dropped,
    writes,
    pages,
    shown,
  };
}
