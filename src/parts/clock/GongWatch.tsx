import { useEffect, useEffectEvent } from "react";

import { signBetween, type TimerSign } from "#domain/timer/moments.ts";
import { remaining, type Timer } from "#domain/timer/timer.ts";
import { now, onTick } from "#platform/clock.ts";
import { usePreferences } from "#stores/preferences.ts";

import { fetchRing } from "./fetchRing.ts";

/** How late a sign may still sound, in milliseconds: after a sleep of the laptop it stays silent. */
const LATE = 5000;

/** Whether the facilitator wants to hear a sign. */
function wanted(sign: TimerSign): boolean {
  const { sound, half, last } = usePreferences.getState();
  return { half, last, end: sound }[sign];
}

/** Sounds at the half, the last minute and the end of a running timer, where that is wanted. */
export function GongWatch({ timer }: { timer: Timer }) {
  const ring = useEffectEvent((sign: TimerSign) => {
    if (wanted(sign)) void fetchRing().then((late) => late.ring(sign));
  });
  useEffect(() => {
    if (timer.status !== "running") return undefined;
    let before = remaining(timer, now());
    return onTick((moment) => {
      const left = remaining(timer, moment);
      const sign = before - left < LATE ? signBetween(timer, before, left) : undefined;
      if (sign) ring(sign);
      before = left;
    });
  }, [timer]);
  return null;
}
