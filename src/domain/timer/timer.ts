import type * as v from "valibot";
import type { TimerSchema } from "#domain/timer/schema.ts";

/**
 * A timer is a set of moments, never a ticking count: what the screen shows is derived from the
 * clock, so a reload, a hidden tab and a sleeping laptop all show the same second.
 * All times are milliseconds; `now` is milliseconds since the epoch.
 */
export type Timer = v.InferOutput<typeof TimerSchema>;

const MINUTE = 60_000;

export function newTimer(minutes: number): Timer {
  return { status: "idle", duration: minutes * MINUTE, startedAt: 0, passed: 0 };
}

/** Milliseconds that have passed; never less than what had passed before the last start. @internal */
export function elapsed(timer: Timer, now: number): number {
  if (timer.status !== "running") return timer.passed;
  // A clock that was set back must not give time back.
  return timer.passed + Math.max(0, now - timer.startedAt);
}

/** Milliseconds left; negative in overtime. */
export function remaining(timer: Timer, now: number): number {
  return timer.duration - elapsed(timer, now);
}

export function startTimer(timer: Timer, now: number): Timer {
  return timer.status === "running" ? timer : { ...timer, status: "running", startedAt: now };
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.status !== "running") return timer;
  return { ...timer, status: "paused", startedAt: 0, passed: elapsed(timer, now) };
}

/** Back to the start, standing still. */
export function resetTimer(timer: Timer): Timer {
  return { ...timer, status: "idle", startedAt: 0, passed: 0 };
}

/** More or less time, in minutes; there is never less than nothing left that was not used yet. */
export function nudgeTimer(timer: Timer, minutes: number, now: number): Timer {
  const least = Math.min(timer.duration, elapsed(timer, now));
  return { ...timer, duration: Math.max(least, timer.duration + minutes * MINUTE) };
}

export type TimerMood = "calm" | "warning" | "overtime";

/** Shorter than this there is no half-time worth a sign, in milliseconds. */
const HALVED = 2 * MINUTE;

/** Milliseconds left when a sign comes: at half, and when the last minute (or the last fifth) begins. */
export function signsOf({ duration }: Timer): { half: number; last: number } {
  return {
    half: duration >= HALVED ? duration / 2 : 0,
    last: Math.min(duration / 5, MINUTE),
  };
}

/** The warning comes in the last fifth, at most the last minute. */
export function mood(timer: Timer, now: number): TimerMood {
  const left = remaining(timer, now);
  if (timer.duration === 0) return "calm";
  if (left <= 0) return "overtime";
  return left <= signsOf(timer).last ? "warning" : "calm";
}

/**
 * Whole seconds as "3:14", or "+0:42" in overtime. Counts up to the next second, so that the full
 * duration shows at the first moment and "0:00" exactly at the end. Of an hour too late and more the
 * seconds say nothing: then hours and minutes, with `hour` between them.
 */
export function clockText(leftMs: number, hour: string): string {
  const over = leftMs <= -1000;
  const seconds = over ? Math.floor(-leftMs / 1000) : Math.max(0, Math.ceil(leftMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const two = (count: number) => String(count % 60).padStart(2, "0");
  if (!over) return `${minutes}:${two(seconds)}`;
  return minutes < 60
    ? `+${minutes}:${two(seconds)}`
    : `+${Math.floor(minutes / 60)}${hour}${two(minutes)}`;
}
