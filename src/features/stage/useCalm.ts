import { useEffect, useState } from "react";

import { whenCalm } from "#platform/clock.ts";
import { fetchLate } from "#scenes/shared/session/late.ts";

import { Panel } from "./late.ts";

/** Whether the stage has stood for a moment; then what can wait is fetched and shown. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(
    () =>
      whenCalm(() => {
        fetchLate([Panel]);
        setCalm(true);
      }),
    [],
  );
  return calm;
}
