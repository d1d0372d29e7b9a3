import { create } from "zustand";

import { stageScene, stageView } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";
import { openChannel } from "#platform/channel.ts";
import { later, now } from "#platform/clock.ts";
import { canLock, waitForLock } from "#platform/lock.ts";
import { newId } from "#platform/random.ts";

import { openWriter, type Writer, type WriterEvents } from "./writer.ts";
import type { StageWindow } from "./messages.ts";

interface WindowsState {
  /** Whether this window writes; another one reads along and can take over. */
  writes: boolean;
  /** What the stage's own window last said; undefined when there is none. */
  stage: StageWindow | undefined;
  /** When it said so, milliseconds since the epoch. */
  heardAt: number;
  /** Since when it was asked and has not answered; 0 while it has. */
  askedAt: number;
  /** The pages that this window itself measured. */
  own: { scene: string; pages: number; page: number };
}

/** The windows of the session that is open here. */
export const useWindows = create<WindowsState>()(() => ({
  writes: true,
  stage: undefined,
  heardAt: 0,
  askedAt: 0,
  own: { scene: "", pages: 1, page: 0 },
}));

/** How a scene stands on the stage: in its own window when there is one, or else here. */
function measuredIn(scene: string): { pages: number; page: number } {
  const { stage, own } = useWindows.getState();
  if (stage?.visible && stage.scene === scene) return { pages: stage.pages, page: stage.page ?? 0 };
  return own.scene === scene ? own : { pages: 1, page: 0 };
}

/** How many pages a scene has on the stage. */
export function measuredPages(scene: string): number {
  return measuredIn(scene).pages;
}

/**
 * Which page of the stage's scene shows, 0-based: the one that was turned to, or, while the newest
 * note is shown, the one on which that was found to stand.
 */
export function shownPage(session: Session): number {
  const { newest } = session.live.stage;
  const { page } = stageView(session);
  return newest === undefined ? page : measuredIn(stageScene(session)?.id ?? "").page;
}

/** Keeps how many pages a scene has in this window, and which one shows. */
export function measured(scene: string, pages: number, page: number): void {
  const { own } = useWindows.getState();
  if (own.scene !== scene || own.pages !== pages || own.page !== page) {
    useWindows.setState({ own: { scene, pages, page } });
  }
}

let writer: Writer | undefined;
let joined = "";
const listeners = new Set<(command: string) => void>();

/** Keys that were pressed in the stage's window; the answer stops listening. */
export function onStageKey(listener: (command: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Joins the windows of a session, and leaves those of the one before. */
export function joinWindows(
  id: string,
  calls: Pick<WriterEvents, "write" | "read">,
  leads?: { session: Session; practice: boolean },
): void {
  if (joined === id && writer && !leads) return;
  leaveWindows();
  joined = id;
  useWindows.setState({ writes: leads !== undefined, stage: undefined, heardAt: 0, askedAt: 0 });
  writer = openWriter(
    id,
    { open: openChannel, lock: canLock() ? waitForLock : undefined, later, newId },
    {
      write(left, practice) {
        useWindows.setState({ writes: true });
        calls.write(left, practice);
      },
      read(session, practice) {
        useWindows.setState({ writes: false });
        calls.read(session, practice);
      },
      stage(window, from) {
        const known = useWindows.getState().stage;
        if (window) useWindows.setState({ stage: window, heardAt: now(), askedAt: 0 });
        else if (known?.id === from) useWindows.setState({ stage: undefined });
      },
      key: (command) => listeners.forEach((listener) => listener(command)),
    },
    leads,
  );
}

export function leaveWindows(): void {
  writer?.close();
  writer = undefined;
  joined = "";
}

/** Tells the other windows how the session stands. */
export function tellWindows(session: Session, practice: boolean): void {
  writer?.publish(session, practice);
}

/** Makes this window the one that writes. */
export function takeOver(): void {
  writer?.takeOver();
}

/** Asks the stage's window whether it is still there. */
export function pingStage(): void {
  if (useWindows.getState().askedAt === 0) useWindows.setState({ askedAt: now() });
  writer?.ping();
}
