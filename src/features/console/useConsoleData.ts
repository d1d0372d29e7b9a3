import { currentScene } from "#domain/session/currentScene.ts";
import { neighbour } from "#domain/session/time/move.ts";
import { stageScene } from "#domain/session/stage.ts";
import { timerOf } from "#domain/session/time/timers.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { measuredPages, shownPage, useWindows } from "#stores/live/windows.ts";
import { useRun } from "#stores/run.ts";

export interface ConsoleData {
  session: Session;
  /** The scene that the facilitator is at. */
  scene: Scene;
  /** The scene that the room sees. */
  onStage: Scene;
  /** The timer of what the room sees. */
  timer: Timer;
  next: Scene | undefined;
  practice: boolean;
  dropped: readonly string[];
  writes: boolean;
  pages: number;
  /** Which of them shows, 0-based. */
  shown: number;
  /** The next step turns a page of what the room sees; a stage that is held turns none. */
  morePages: boolean;
}

/** All that the console shows; the only reader of stores. Undefined without a scene to show. */
export function useConsoleData(): ConsoleData | undefined {
  const session = useRun((state) => state.session);
  const practice = useRun((state) => state.practice);
  const dropped = useRun((state) => state.dropped);
  const writes = useWindows((state) => state.writes);
  const scene = session && currentScene(session);
  const onStage = session && stageScene(session);
  const pages = useWindows(() => (onStage ? measuredPages(onStage.id) : 1));
  const shown = useWindows(() => (session ? shownPage(session) : 0));
  if (!session || !scene || !onStage) return undefined;
  return {
    session,
    scene,
    onStage,
    timer: timerOf(session, onStage.id),
    next: session.head.scenes[neighbour(session, 1) ?? -1],
    practice,
    dropped,
    writes,
    pages,
    shown,
    morePages: !session.live.stage.frozen && shown + 1 < pages,
  };
}
