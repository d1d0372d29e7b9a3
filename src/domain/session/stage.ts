import type { Scene } from "#domain/scenes/types.ts";
import type { Session, SessionLive, StageOverlay } from "./types.ts";

/** How a session stands before anybody touched the stage, the time or the groups. */
export function freshStage(): Pick<
  SessionLive,
  "stage" | "steered" | "planned" | "rules" | "wishes" | "dealt" | "turns"
> {
  return {
    planned: {},
    rules: { apart: [], together: [] },
    wishes: {},
    dealt: [],
    turns: [],
    stage: {
      page: 0,
      groups: false,
      cover: "none",
      night: false,
      zoom: 0,
      conceal: false,
    },
    steered: { minutes: {}, dropped: [] },
  };
}

/** Where the stage stands: the facilitator may be looking ahead. */
export function stagePosition({ live }: Session): number {
  return live.stage.frozen?.position ?? live.position;
}

/** The scene that the room sees; undefined only in a session without scenes. */
export function stageScene(session: Session): Scene | undefined {
  return session.head.scenes[stagePosition(session)];
}

/** What the room sees of the scene that the stage shows. */
export function stageView({ live }: Session): { page: number; groups: boolean } {
  return live.stage.frozen ?? live.stage;
}

/** Changes how the stage looks. */
export function setOverlay(session: Session, change: Partial<StageOverlay>): Session {
  return { ...session, live: { ...session.live, stage: { ...session.live.stage, ...change } } };
}

/** Turns to another page of the scene; the newest note no longer says which. */
export function turnTo(session: Session, page: number): Session {
  const { newest: _newest, ...stage } = session.live.stage;
  return { ...session, live: { ...session.live, stage: { ...stage, page } } };
}

/** Lets the stage show a note that was just made or moved, where the room sees the notes of its scene. */
export function showNewest(session: Session, key: string, id: string): Session {
  const scene = stageScene(session);
  if (scene?.kind !== "board" || scene.captureKey !== key) return session;
  return setOverlay(session, { newest: id });
}

/** Covers the stage, or uncovers it when that cover lies on it already. */
export function toggleCover(session: Session, cover: StageOverlay["cover"]): Session {
  return setOverlay(session, { cover: session.live.stage.cover === cover ? "none" : cover });
}

/** How many steps the text of the stage goes down and up. */
export const ZOOM = { least: -2, most: 4 } as const;

/** Larger or smaller text, in steps; stays within what the stage can do. */
export function zoomBy(session: Session, steps: number): Session {
  return setOverlay(session, {
    zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round(session.live.stage.zoom + steps))),
  });
}

/** One note or group large, or back to the scene with `undefined`. */
export function enlarge(session: Session, what: StageOverlay["large"]): Session {
  const { large: _was, ...rest } = session.live.stage;
  const stage = what ? { ...rest, large: what } : rest;
  return { ...session, live: { ...session.live, stage } };
}

/** Whether a scene has counts or results that can wait until they are shown. */
export function hasResults(scene: Scene): boolean {
  return scene.poll !== undefined || scene.trial?.part === "result";
}

/** Whether the room still has to wait for the results of a scene. */
export function isConcealed({ live }: Session, scene: Scene): boolean {
  return hasResults(scene) && live.stage.conceal;
}

/**
 * Shows results when they wait, and otherwise lets them wait; so do those of later scenes, until that
 * is asked for again.
 */
export function toggleResults(session: Session): Session {
  return setOverlay(session, { conceal: !session.live.stage.conceal });
}

/** What the stage forgets when another scene comes: all that belonged to the scene before. */
export function cleared(stage: StageOverlay): StageOverlay {
  const { large: _large, newest: _newest, ...rest } = stage;
  return { ...rest, page: 0, groups: false, cover: "none" };
}
