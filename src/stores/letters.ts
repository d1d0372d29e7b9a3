import * as v from "valibot";
import { create } from "zustand";

import { versioned } from "#domain/files/versioned.ts";
import { readTab, removeTab, writeTab } from "#platform/tabStore.ts";

import { storage } from "./persist/app.ts";
import { preference } from "./persist/stored.ts";
import { whenStored } from "./persist/ready.ts";

const schema = v.picklist([0, 1, 2]);
type Step = v.InferOutput<typeof schema>;
const saved = preference<Step>(storage, "phone-letters", versioned({ version: 1, schema }), 0);

/** Where somebody chose to keep nothing on the device. */
const TAB = "al-doende/phone-letters";

interface Letters {
  /** Steps over what the device itself has. */
  step: Step;
  load: () => void;
  /** The next step, and after the last one none. */
  turn: (kept: boolean) => void;
}

/** How large a participant wants the letters on their phone. */
export const useLetters = create<Letters>()((set, get) => ({
  step: 0,
  load: () =>
    void whenStored(() => {
      const here = v.safeParse(schema, Number(readTab(TAB) ?? Number.NaN));
      set({ step: here.success ? here.output : saved.read() });
    }),
  turn: (kept) => {
    const step = ([1, 2, 0] as const)[get().step];
    set({ step });
    if (!kept) return writeTab(TAB, `${step}`);
    removeTab(TAB);
    saved.write(step);
  },
}));
