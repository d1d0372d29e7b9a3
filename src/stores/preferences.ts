import * as v from "valibot";
import { create } from "zustand";

import { openChannel, type Channel } from "#platform/channel.ts";

import { door } from "./persist/app.ts";
import { preference } from "./persist/preference.ts";
import { storageReady } from "./ready.ts";

interface Preferences {
  /** A soft gong when the time is up. */
  sound: boolean;
  /** Single letters are keys of the app. */
  letters: boolean;
  load: () => void;
  change: (change: Partial<Pick<Preferences, "sound" | "letters">>) => void;
}

const schema = v.object({ sound: v.boolean(), letters: v.optional(v.boolean(), true) });

const saved = preference(door, "facilitator", {
  version: 1,
  schema,
  fallback: { sound: true, letters: true },
});

/** To the other windows: a key switched off in the console is off in the stage's window as well. */
let line: Channel | undefined;

/** What the facilitator chose on this device, over all sessions. */
export const usePreferences = create<Preferences>()((set, get) => ({
  sound: true,
  letters: true,
  load: () => {
    line ??= openChannel("al-doende/preferences", (heard) => {
      const chosen = v.safeParse(schema, heard);
      if (chosen.success) set(chosen.output);
    });
    void storageReady().then(() => set(saved.read()));
  },
  change: (change) => {
    set(change);
    const { sound, letters } = get();
    saved.write({ sound, letters });
    line?.send({ sound, letters });
  },
}));
