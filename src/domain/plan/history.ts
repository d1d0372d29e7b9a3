/** What was, what is, and what was undone. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was about, and when: typing in one field is one change. */
  last: { about: string; at: number } | undefined;
}

/** Typing that goes on within this many milliseconds is undone together. */
const TOGETHER = 1500;

/** How many changes can be undone. */
const MOST = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], last: undefined };
}

/**
 * Adds a change. Changes with the same `about` that follow each other within a second and a half are
 * one; without `about` each is one. What was undone is gone for good. A change that changes nothing
 * is none.
 *
 * @param at milliseconds since the epoch.
 */
export function changed<T>(history: History<T>, next: T, about: string, at: number): History<T> {
  if (next === history.present) return history;
  const { last, past, present } = history;
  const together =
    about !== "" && last?.about === about && at - last.at < TOGETHER && history.future.length === 0;
  return {
    past: together ? past : [...past, present].slice(-MOST),
    present: next,
    future: [],
    last: { about, at },
  };
}

/** Changes something in all that was, is and was undone: it is no step of its own. */
export function everywhere<T>(history: History<T>, change: (one: T) => T): History<T> {
  const { past, present, future, last } = history;
  return { past: past.map(change), present: change(present), future: future.map(change), last };
}

/** One change back; the same history when there is none. */
export function undone<T>({ past, present, future, last }: History<T>): History<T> {
  const before = past.at(-1);
  if (past.length === 0 || before === undefined) return { past, present, future, last };
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    last: undefined,
  };
}

/** One change forward again. */
export function redone<T>({ past, present, future, last }: History<T>): History<T> {
  const after = future[0];
  if (future.length === 0 || after === undefined) return { past, present, future, last };
  return { past: [...past, present], present: after, future: future.slice(1), last: undefined };
}
