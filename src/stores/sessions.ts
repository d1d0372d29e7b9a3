import { create } from "zustand";

import type { Pack, Plan } from "#content/schema.ts";
import type { Person, Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { newId, newSeed } from "#platform/random.ts";

import { sessions, storage } from "./persist/app.ts";
import type { ImportOutcome } from "./persist/importBackup.ts";
import type { SessionSummary } from "./persist/sessions.ts";
import { closeOpened } from "./openSession.ts";
import { listStatus, storageReady, whenStored, type ListStatus } from "./persist/ready.ts";

interface SessionsState {
  status: ListStatus;
  summaries: SessionSummary[];
  refresh: () => void;
  /** Makes a session of a plan and opens it, with a name of its own at will; the answer is its id. */
  start: (
    plan: Plan,
    kit: Pack,
    people: Person[],
    practice: boolean,
    title?: string,
  ) => Promise<string>;
  /** Calls a saved session otherwise; a blank name is that of its plan again. */
  rename: (id: string, title: string) => void;
  /** Deletes a session; the answer puts it back. */
  remove: (id: string) => () => void;
  /** Adds the sessions of a backup file; never replaces one. */
  open: (text: string) => Promise<ImportOutcome>;
  /** The whole of some sessions, to save as a file; those that cannot be read are left out. */
  whole: (ids: readonly string[]) => Session[];
  /** Takes everything off this device; false when a place did not forget. */
  wipe: () => Promise<boolean>;
}

/** What a start needs and the first screen does not; fetched when a start is near. */
export const fetchBegin = () => import("#domain/session/groups/begin.ts");

/** The sessions that this device keeps. */
export const useSessions = create<SessionsState>()((set, get) => ({
  status: "loading",
  summaries: [],
  refresh: () =>
    void whenStored(() => set({ status: listStatus(), summaries: sessions.listSessions() })),
  start: async (plan, kit, people, practice, title = "") => {
    await storageReady();
    const [{ beginSession }, { useRun }] = await Promise.all([fetchBegin(), import("./run.ts")]);
    const at = { id: newId(), now: now(), seed: newSeed(), title };
    const { session, dropped } = beginSession(plan, kit, people, at);
    useRun.getState().take(session, practice, dropped);
    return at.id;
  },
  rename: (id, title) => {
    const session = sessions.loadSession(id);
    if (!("head" in session)) return;
    // What is open in this window has the old name in hand.
    closeOpened(id);
    const { head } = session;
    const named = { ...head, title: title.trim() || head.plan.title };
    sessions.saveSession(session, { ...session, head: named });
    get().refresh();
  },
  remove: (id) => {
    const putBack = sessions.removeSession(id);
    closeOpened(id);
    get().refresh();
    return () => {
      putBack();
      get().refresh();
    };
  },
  open: async (text) => {
    // Rarely needed, so it does not stand in the way of the first screen.
    const { importBackup } = await import("./persist/importBackup.ts");
    const outcome = importBackup(text, sessions, newId);
    get().refresh();
    return outcome;
  },
  whole: (ids) =>
    ids.flatMap((id) => {
      const session = sessions.loadSession(id);
      return "head" in session ? [session] : [];
    }),
  wipe: async () => {
    const done = await storage.wipe();
    closeOpened();
    get().refresh();
    return done;
  },
}));
