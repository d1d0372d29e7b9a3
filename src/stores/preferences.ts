import * as v from "valibot";
import { create } from "zustand";

import { door } from "./persist/app.ts";
import { preference } from "./persist/preference.ts";
import { storageReady } from "./ready.ts";

interface Preferences {
  /** A soft gong when the time is up. */
  sound: boolean;
  load: () => void;
  setSound: (sound: boolean) => void;
}

const saved = preference(door, "facilitator", {
  version: 1,
  schema: v.object({ sound: v.boolean() }),
  fallback: { sound: true },
});

/** What the facilitator chose on this device, over all sessions. */
export const usePreferences = create<Preferences>()((set) => ({
  sound: true,
  load: () => void storageReady().then(() => set(saved.read())),
  setSound: (sound) => {
    set({ sound });
    saved.write({ sound });
  },
}));
