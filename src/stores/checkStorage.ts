import { create } from "zustand";

import { later, now } from "#platform/clock.ts";

import { storage } from "./persist/app.ts";
import { browserRecord, browserReplica } from "./persist/places.ts";
import { tryStorage, type StorageFinding, type TriedPlaces } from "./persist/tryStorage.ts";
import { whenStored } from "./persist/ready.ts";

interface StorageCheck {
  /** Undefined while it is being tried. */
  found: StorageFinding | undefined;
  run: () => void;
}

/** The last try of this device's storage. */
export const useStorageCheck = create<StorageCheck>()((set) => {
  const places: TriedPlaces = {
    storage,
    record: browserRecord,
    replica: browserReplica,
    now,
    later,
  };
  let trying: Promise<void> | undefined;
  const tryOnce = async () => {
    const found = await tryStorage(places);
    trying = undefined;
    set({ found });
  };
  return {
    found: undefined,
    run: () => {
      set({ found: undefined });
      // A second copy that was only late works after all.
      void whenStored(() => void (trying ??= tryOnce()));
    },
  };
});
