/** Calls back after some milliseconds; the answer calls it off. */
export type Later = (callback: () => void, delay: number) => () => void;

/** After the last key. */
const TRAILING = 300;
/** At least this often while typing goes on. */
const AT_MOST = 500;

export interface Schedule {
  /** Something waits to be saved. */
  touch(): void;
  /** Tries again after `delay`, unless something comes sooner. */
  retry(delay: number): void;
  /** Whatever was planned is done. */
  clear(): void;
}

/** When to save: after a pause, and before what waits gets too old. */
export function createSchedule(now: () => number, later: Later, save: () => void): Schedule {
  let cancel: (() => void) | undefined;
  let waitingSince: number | undefined;

  function clear(): void {
    cancel?.();
    cancel = undefined;
    waitingSince = undefined;
  }

  function plan(delay: number): void {
    cancel?.();
    cancel = later(save, delay);
  }

  return {
    clear,
    touch() {
      const moment = now();
      waitingSince ??= moment;
      // A clock that was set back must not keep us waiting.
      const waited = Math.max(0, moment - waitingSince);
      // The timer of a hidden tab can be late by a minute: then save at once.
      if (waited >= AT_MOST) save();
      else plan(Math.min(TRAILING, AT_MOST - waited));
    },
    retry(delay) {
      if (waitingSince === undefined) plan(delay);
    },
  };
}
