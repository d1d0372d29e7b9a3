import * as v from "valibot";
import { create } from "zustand";

import { versioned } from "#domain/files/versioned.ts";
import { openChannel, type Channel } from "#platform/channel.ts";
import type { BellName } from "#platform/gong.ts";

import { storage } from "./persist/app.ts";
import { preference } from "./persist/stored.ts";
import { whenStored } from "./persist/ready.ts";

/** What a facilitator chose on this device. */
export interface Chosen {
  /** A soft gong when the time is up. */
  sound: boolean;
  /** A softer one at half of the time. */
  half: boolean;
  /** A softer one when the last minute begins. */
  last: boolean;
  bell: BellName;
  /** From 0 to 1. */
  volume: number;
  /** Single letters are keys of the app. */
  letters: boolean;
}

interface Preferences extends Chosen {
  load: () => void;
  change: (change: Partial<Chosen>) => void;
}

const fallback: Chosen = {
  sound: true,
  half: false,
  last: false,
  bell: "bowl",
  volume: 0.5,
  letters: true,
};

const schema = v.object({
  sound: v.boolean(),
  half: v.optional(v.boolean(), fallback.half),
  last: v.optional(v.boolean(), fallback.last),
  bell: v.optional(v.picklist(["bowl", "bell", "wood"]), fallback.bell),
  volume: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), fallback.volume),
  letters: v.optional(v.boolean(), fallback.letters),
});

const saved = preference(storage, "facilitator", versioned({ version: 1, schema }), fallback);

/** To the other windows: a key switched off in the console is off in the stage's window as well. */
let line: Channel | undefined;

/** What the facilitator chose on this device, over all sessions. */
export const usePreferences = create<Preferences>()((set, get) => ({
  ...fallback,
  load: () => {
    line ??= openChannel("al-doende/preferences", (heard) => {
      const chosen = v.safeParse(schema, heard);
      if (chosen.success) set(chosen.output);
    });
    void whenStored(() => set(saved.read()));
  },
  change: (change) => {
    set(change);
    const { sound, half, last, bell, volume, letters } = get();
    const chosen = { sound, half, last, bell, volume, letters };
    saved.write(chosen);
    line?.send(chosen);
  },
}));
