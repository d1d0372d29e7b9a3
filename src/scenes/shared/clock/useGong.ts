import { useEffect, useEffectEvent } from "react";

import { remaining, type Timer } from "#domain/timer/timer.ts";
import { now, onTick } from "#platform/clock.ts";

/** How late a gong may still come, in milliseconds: after a sleep of the laptop it stays silent. */
const LATE = 5000;

/** Calls `strike` once when a running timer reaches zero while it is looked at. */
export function useGong(timer: Timer | undefined, strike: () => void): void {
  const ring = useEffectEvent(strike);
  useEffect(() => {
    if (timer?.status !== "running") return undefined;
    let before = remaining(timer, now());
    return onTick((moment) => {
      const left = remaining(timer, moment);
      if (before > 0 && left <= 0 && left > -LATE) ring();
      before = left;
    });
  }, [timer]);
}
