import { create } from "zustand";

import { updateAfter, type UpdateEvent, type UpdateState } from "#domain/version/update.ts";
import { later } from "#platform/clock.ts";
import {
  askForUpdate,
  isHeld,
  isOnline,
  isOutdated,
  keepOffline,
  newestCopy,
  takeUpdate,
} from "#platform/offline.ts";
import { reloadPage } from "#platform/page.ts";

/** What the lock of every session begins with; written here too, because all of that comes later. */
export const SESSION_LINE = "al-doende/session/";

/** How long a newer version may take to go to work, in milliseconds. */
const PATIENCE = 15_000;

interface Offline {
  /** Everything works without a network from now on. */
  ready: boolean;
  /** The browser does not keep the app on this device, or could not fetch all of it. */
  refused: boolean;
  /** How this window stands towards a newer version. */
  update: UpdateState;
  /** How many places of the page tell that themselves. */
  told: number;
  begin: () => void;
  /** Looks for a newer version. */
  look: () => void;
  /** A file could not be had: perhaps because there is a newer version. */
  missed: () => void;
  /** Loads the newest version in this window, or says why not. */
  renew: () => void;
  /** Tells it in one place; the answer stops that. */
  tell: () => () => void;
}

/** The app's own copy for use without a network, and the versions of it. */
export const useOffline = create<Offline>()((set, get) => {
  let patience = () => {};
  const happened = (event: UpdateEvent) => {
    const { state, act } = updateAfter(get().update, event);
    set({ update: state });
    patience();
    if (state === "taking") patience = later(() => happened({ type: "stalled" }), PATIENCE);
    if (act === "ask") takeUpdate();
    if (act === "reload") reloadPage();
  };
  return {
    ready: false,
    refused: false,
    update: "none",
    told: 0,
    begin: () => {
      set({ refused: false });
      void keepOffline({
        ready: () => set({ ready: true }),
        found: () => happened({ type: "found" }),
        activated: () => happened({ type: "activated" }),
        refused: () => set({ refused: true }),
      });
    },
    look: () => void askForUpdate(),
    missed: () =>
      void isOutdated().then((outdated) => {
        if (outdated) happened({ type: "missed" });
      }),
    renew: () =>
      void Promise.all([newestCopy(), isHeld(SESSION_LINE)]).then(([worker, busy]) =>
        happened({ type: "pressed", worker, busy, online: isOnline() }),
      ),
    tell: () => {
      set(({ told }) => ({ told: told + 1 }));
      return () => set(({ told }) => ({ told: told - 1 }));
    },
  };
});
