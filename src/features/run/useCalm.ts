import { useEffect, useState } from "react";

import { whenCalm } from "#platform/clock.ts";
import { fetchLazy } from "#parts/run/lazy.ts";

import { Panel } from "./lazy.ts";

/** Whether the stage has stood for a moment; then what can wait is fetched and shown. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(
    () =>
      whenCalm(() => {
        fetchLazy([Panel]);
        setCalm(true);
      }),
    [],
  );
  return calm;
}
