import { create } from "zustand";

import type { Session } from "#domain/session/types.ts";

import { sessions } from "./persist/app.ts";
import type { SessionError } from "./persist/sessions.ts";
import { storageReady } from "./ready.ts";

interface RunState {
  status: "none" | "loading" | "ready" | SessionError["error"];
  session: Session | undefined;
  /** A rehearsal: nothing of it is saved. */
  practice: boolean;
  /** What the plan names and the kit does not hold, of a session that was just made. */
  dropped: readonly string[];
  /** Opens a saved session; a session that is open already stays as it is. */
  open: (id: string) => void;
  /** Takes a session that was just made. */
  take: (session: Session, practice: boolean, dropped?: readonly string[]) => void;
  /** Replaces the session by what a function of the domain makes of it, and saves what changed. */
  apply: (change: (session: Session) => Session) => void;
  close: () => void;
}

/** The session that was asked for last. */
let asked = "";

/** The session that runs in this window. */
export const useRun = create<RunState>()((set, get) => ({
  status: "none",
  session: undefined,
  practice: false,
  dropped: [],
  open: (id) => {
    asked = id;
    if (get().session?.head.id === id) return;
    set({ status: "loading", session: undefined, practice: false, dropped: [] });
    void storageReady().then(() => {
      // Another one was asked for while storage was still being read.
      if (asked !== id || get().status !== "loading") return;
      const loaded = sessions.loadSession(id);
      set("error" in loaded ? { status: loaded.error } : { status: "ready", session: loaded });
    });
  },
  take: (session, practice, dropped = []) => {
    set({ status: "ready", session, practice, dropped });
    if (!practice) sessions.saveSession(undefined, session);
  },
  apply: (change) => {
    const { session, practice } = get();
    if (!session) return;
    const next = change(session);
    if (next === session) return;
    set({ session: next });
    if (!practice) sessions.saveSession(session, next);
  },
  close: () => set({ status: "none", session: undefined, practice: false, dropped: [] }),
}));
