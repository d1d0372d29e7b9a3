import type { Later } from "#stores/persist/within.ts";

/** Saved after the last key, and at least this often while typing goes on. */
const TRAILING = 300;
const AT_MOST = 500;

/** When to save: after a pause, and before what waits gets too old. */
export function createSchedule(now: () => number, later: Later, save: () => void) {
  let cancel = () => {};
  let typingSince: number | undefined;
  const saveIn = (delay: number) => {
    cancel();
    cancel = later(save, delay);
  };
  return {
    /** Whatever was planned is done. */
    clear() {
      cancel();
      typingSince = undefined;
    },
    /** Something was typed. */
    touch() {
      const at = now();
      typingSince ??= at;
      const left = typingSince + AT_MOST - at;
      // The timer of a hidden tab can be late by a minute: then save at once.
      if (left <= 0) save();
      else saveIn(Math.min(TRAILING, left));
    },
    /** Tries again after `delay`, unless something comes sooner. */
    retry(delay: number) {
      if (typingSince === undefined) saveIn(delay);
    },
  };
}
