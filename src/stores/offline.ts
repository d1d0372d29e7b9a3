import { create } from "zustand";

import { askForUpdate, isHeld, keepOffline, takeUpdate } from "#platform/offline.ts";

/** What the lock of every session begins with; written here too, because all of that comes later. */
export const SESSION_LINE = "al-doende/session/";

interface Offline {
  /** Everything works without a network from now on. */
  ready: boolean;
  /** The browser does not keep the app on this device, or could not fetch all of it. */
  refused: boolean;
  /** A newer version waits until somebody asks for it. */
  waiting: boolean;
  /** A session runs in some window of this device, so the newer version has to wait. */
  busy: boolean;
  begin: () => void;
  /** Looks for a newer version, and whether a session runs. */
  look: () => void;
  /** Puts the newer version to work, unless a session runs. */
  take: () => void;
}

/** The app's own copy for use without a network. */
export const useOffline = create<Offline>()((set) => ({
  ready: false,
  refused: false,
  waiting: false,
  busy: false,
  begin: () => {
    set({ refused: false });
    void keepOffline({
      ready: () => set({ ready: true }),
      waiting: () => set({ waiting: true }),
      refused: () => set({ refused: true }),
    });
  },
  look: () => {
    askForUpdate();
    void isHeld(SESSION_LINE).then((busy) => set({ busy }));
  },
  take: () =>
    void isHeld(SESSION_LINE).then((busy) => {
      set({ busy });
      if (!busy) takeUpdate();
    }),
}));
