import { useEffect, useState } from "react";

import { whenCalm } from "#platform/clock.ts";
import { fetchLazy, startServices } from "#parts/run/lazy.ts";
import { fetchOverlays } from "#scenes/StageScreen.tsx";

import { Panel } from "./lazy.ts";

/** Whether the stage has stood for a moment; then what can wait is fetched and shown. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(
    () =>
      whenCalm(() => {
        fetchOverlays();
        fetchLazy([Panel]);
        startServices();
        setCalm(true);
      }),
    [],
  );
  return calm;
}
