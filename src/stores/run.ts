import { create } from "zustand";

import { resume } from "#domain/session/time/log.ts";
import type { Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";

import { joinWindows, leaveWindows, tellWindows, useWindows } from "./live/windows.ts";
import { tellOpened } from "./openSession.ts";
import { sessions } from "./persist/app.ts";
import type { SessionError } from "./persist/sessions.ts";
import { isAwaited, whenStored } from "./persist/ready.ts";

interface RunState {
  /** awaited: not found yet, and the second copy may still have it. */
  status: "none" | "loading" | "ready" | "awaited" | SessionError["error"];
  session: Session | undefined;
  /** A rehearsal: nothing of it is saved. */
  practice: boolean;
  /** What the plan names and the kit does not hold, of a session that was just made. */
  dropped: readonly string[];
  /** Opens a saved session; a session that is open already stays as it is. */
  open: (id: string) => void;
  /** Takes a session that was just made. */
  take: (session: Session, practice: boolean, dropped?: readonly string[]) => void;
  /**
   * Replaces the session by what a function of the domain makes of it, which touches it, saves what
   * changed and tells the other windows. Does nothing in a window that only reads along.
   */
  apply: (change: (session: Session) => Session) => void;
  close: () => void;
}

/** The session that was asked for last. */
let asked = "";
/** It came out of the storage of this window, which then holds all that was changed since as well. */
let stored = false;

/** The session that runs in this window. */
export const useRun = create<RunState>()((set, get) => {
  /** What other windows decide about this one. */
  const callsFor = (id: string) => ({
    write: (left: Session | undefined, practice: boolean) => {
      if (asked !== id) return;
      const known = left ?? get().session;
      if (known) {
        if (known !== get().session) stored = false;
        set({ status: "ready", session: known, practice });
        tellWindows(known, practice);
      } else load(id);
    },
    read: (session: Session | undefined, practice: boolean) => {
      if (asked !== id) return;
      if (session) {
        if (session !== get().session) stored = false;
        set({ status: "ready", session, practice });
      } else if (!get().session) load(id);
    },
  });

  function load(id: string): void {
    void whenStored(() => {
      // Another one was asked for while storage was still being read, or it came from a window.
      if (asked !== id || (get().session && !stored)) return;
      const loaded = sessions.loadSession(id);
      if ("error" in loaded) {
        const isAway = loaded.error === "missing" && isAwaited();
        set({ status: isAway ? "awaited" : loaded.error, session: undefined });
        return;
      }
      stored = true;
      const session = resume(loaded, now());
      set({ status: "ready", session });
      tellWindows(session, false);
    });
  }

  return {
    status: "none",
    session: undefined,
    practice: false,
    dropped: [],
    open: (id) => {
      asked = id;
      if (get().session?.head.id === id) return;
      stored = false;
      set({ status: "loading", session: undefined, practice: false, dropped: [] });
      joinWindows(id, callsFor(id));
    },
    take: (session, practice, dropped = []) => {
      const { id } = session.head;
      asked = id;
      stored = false;
      set({ status: "ready", session, practice, dropped });
      joinWindows(id, callsFor(id), { session, practice });
      tellWindows(session, practice);
      if (!practice) sessions.saveSession(undefined, session);
    },
    apply: (change) => {
      const { session, practice } = get();
      if (!session || !useWindows.getState().writes) return;
      // Hours that nobody did anything in are nobody's time, also where the page stayed open.
      const woken = resume(session, now());
      const changed = change(woken);
      if (changed === woken) return;
      // As long as the second copy may bring a newer `live`, a note alone must not stand in its way.
      const touches = changed.live !== woken.live || !isAwaited();
      const next = touches ? { ...changed, live: { ...changed.live, touchedAt: now() } } : changed;
      set({ session: next });
      tellWindows(next, practice);
      if (!practice) sessions.saveSession(session, next);
    },
    close: () => {
      leaveWindows();
      asked = "";
      set({ status: "none", session: undefined, practice: false, dropped: [] });
    },
  };
});

tellOpened({
  id: () => useRun.getState().session?.head.id,
  close: () => useRun.getState().close(),
});

/** `RunState.apply`, for whoever only changes the session. */
export const apply = (change: (session: Session) => Session): void =>
  useRun.getState().apply(change);
