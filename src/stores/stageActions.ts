import { freeze, neighbour, unfreeze } from "#domain/session/time/move.ts";
import {
  setOverlay,
  enlarge,
  stagePosition,
  stageScene,
  toggleCover,
  toggleResults,
  turnTo,
  zoomBy,
} from "#domain/session/stage.ts";
import type { Session, StageOverlay } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { measuredPages, shownPage } from "./live/windows.ts";
import { showScene } from "./runActions.ts";
import { apply, useRun } from "./run.ts";

/** The page that comes after the one on the stage, if the text goes on. */
function nextPage(session: Session): number | undefined {
  const scene = stageScene(session);
  if (!scene || session.live.stage.frozen) return undefined;
  const page = shownPage(session);
  return page + 1 < measuredPages(scene.id) ? page + 1 : undefined;
}

/** A stage that is black or white wakes at the first press: nothing turns unseen behind it. */
function wakes({ live }: Session): boolean {
  const { cover: covered } = live.stage;
  if (covered !== "black" && covered !== "white") return false;
  apply((session) => setOverlay(session, { cover: "none" }));
  return true;
}

/** The next page or the next scene, or the stage out of the dark; false when there is none. */
export function stepForward(): boolean {
  const { session } = useRun.getState();
  if (!session) return false;
  if (wakes(session)) return true;
  const page = nextPage(session);
  const next = neighbour(session, 1);
  if (page !== undefined) apply((now_) => turnTo(now_, page));
  else if (next !== undefined) showScene(next);
  else return false;
  return true;
}

/** The page or the scene before, or the stage out of the dark. */
export function stepBack(): void {
  const { session } = useRun.getState();
  if (!session || wakes(session)) return;
  const page = shownPage(session);
  const before = neighbour(session, -1);
  if (page > 0 && !session.live.stage.frozen) apply((now_) => turnTo(now_, page - 1));
  else if (before !== undefined) showScene(before);
}

/** Covers the stage, or uncovers it. */
export function cover(what: StageOverlay["cover"]): void {
  apply((session) => toggleCover(session, what));
  // A code that cannot be made does not keep the room waiting; why is told beside the stage.
  if (what === "qr") import("./stageLink.ts").then((made) => made.takeLink()).catch(uncover);
}

/** Takes off whatever hides the scene. */
export function uncover(): void {
  apply((session) => {
    const { cover: covered, large } = session.live.stage;
    return covered === "none" && !large
      ? session
      : enlarge(setOverlay(session, { cover: "none" }), undefined);
  });
}

/** The dark variant, or the light one again. */
export function toggleNight(): void {
  apply((session) => setOverlay(session, { night: !session.live.stage.night }));
}

export function zoom(steps: number): void {
  apply((session) => zoomBy(session, steps));
}

/** Who sits with whom on the stage, or the scene again. */
export function toggleGroups(): void {
  apply((session) => setOverlay(session, { page: 0, groups: !session.live.stage.groups }));
}

/** Shows results, or lets them wait. */
export function toggleShown(): void {
  apply(toggleResults);
}

/** One note or group large on the stage; the same one again puts it back. */
export function showLarge(what: NonNullable<StageOverlay["large"]>): void {
  apply((session) => {
    const { large } = session.live.stage;
    const same = large && JSON.stringify(large) === JSON.stringify(what);
    return enlarge(session, same ? undefined : what);
  });
}

/** Keeps the stage where it is, or lets it come along. */
export function toggleFreeze(): void {
  apply((session) => (session.live.stage.frozen ? unfreeze(session, now()) : freeze(session)));
}

/** Back to where the frozen stage is. */
export function backToStage(): void {
  apply((session) => unfreeze(session, now(), true));
}

/** Whether the facilitator looks at another scene than the room. */
export function looksAhead(session: Session): boolean {
  return stagePosition(session) !== session.live.position;
}
