import { useEffect, useEffectEvent } from "react";

import { remaining, type Timer } from "#domain/timer/timer.ts";
import { now, onTick } from "#platform/clock.ts";

/** How late a gong may still come, in milliseconds: after a sleep of the laptop it stays silent. */
const LATE = 5000;

/** Rings once when a running timer reaches zero while it is looked at, if `sound` is wanted. */
export function useGong(timer: Timer | undefined, sound: boolean): void {
  const ring = useEffectEvent(() => {
    if (sound) void fetchRing().then((late) => late.ring());
  });
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

/** What sounds comes after the first screen. */
export const fetchRing = () => import("./ring.ts");
