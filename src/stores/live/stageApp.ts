import { create } from "zustand";

import { forStage } from "#domain/session/captures/forStage.ts";
import type { Session } from "#domain/session/types.ts";
import { openChannel } from "#platform/channel.ts";
import { later } from "#platform/clock.ts";
import { onLeave } from "#platform/page.ts";
import { newId } from "#platform/random.ts";
import { sessions } from "#stores/persist/app.ts";
import { isAwaited, storageReady } from "#stores/persist/ready.ts";

import type { StageWindow } from "./messages.ts";
import { openScreen, type Screen } from "./screen.ts";

interface StageState {
  /** What the room sees; undefined until anybody tells. */
  session: Session | undefined;
  /** Nobody answers, and nothing is saved under this name. */
  missing: boolean;
}

/** What the window of the stage shows. */
export const useStage = create<StageState>()(() => ({ session: undefined, missing: false }));

let screen: Screen | undefined;
const me = newId();
/** What shows came out of storage before the second copy had answered. */
let early = false;

/** Without a console the stage shows what was saved, and goes on listening. */
function showSaved(id: string): void {
  void storageReady().then(() => {
    if (useStage.getState().session && (!early || isAwaited())) return;
    early = isAwaited();
    const saved = sessions.loadSession(id);
    if ("head" in saved) useStage.setState({ session: forStage(saved) });
    else if (!early) useStage.setState({ missing: true });
  });
}

/** Shows a session in this window, as its console tells; the answer leaves it. */
export function joinStage(id: string): () => void {
  early = false;
  useStage.setState({ session: undefined, missing: false });
  const joined = openScreen(
    id,
    me,
    { open: openChannel, later },
    {
      show: (session) => {
        early = false;
        useStage.setState({ session, missing: false });
      },
      alone: () => showSaved(id),
    },
  );
  screen = joined;
  const stop = onLeave(joined.bye);
  return () => {
    stop();
    joined.close();
    if (screen === joined) screen = undefined;
  };
}

/** Tells the console how this window is. */
export function reportStage(window: Omit<StageWindow, "id">): void {
  screen?.report({ id: me, ...window });
}

/** Hands a key to the console. */
export function sendKey(command: string): void {
  screen?.key(command);
}
