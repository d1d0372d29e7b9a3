import { useEffect } from "react";
import { create } from "zustand";

import { loadPack } from "#content/load.ts";
import { LANGUAGE } from "#words/language.ts";
import type { Pack } from "#content/schema.ts";

interface PackState {
  pack: Pack | undefined;
  /** It is on its way: nothing else should use the network now. */
  loading: boolean;
  failed: boolean;
  load: () => void;
}

/** The kit, loaded once. After a failure `load` tries again. */
export const usePackStore = create<PackState>()((set, get) => ({
  pack: undefined,
  loading: false,
  failed: false,
  load: () => {
    if (get().pack || get().loading) return;
    set({ loading: true, failed: false });
    loadPack(LANGUAGE).then(
      (pack) => set({ pack, loading: false }),
      () => set({ loading: false, failed: true }),
    );
  },
}));

/** The kit, or undefined while it is on its way. */
export function usePack(): Pack | undefined {
  const load = usePackStore((state) => state.load);
  useEffect(load, [load]);
  return usePackStore((state) => state.pack);
}
