import { create } from "zustand";

import { now } from "#platform/clock.ts";

/** What was done and can be taken back: the key of a sentence under `undo.` in the words. */
export type Undoable =
  | "noteDeleted"
  | "groupsMoved"
  | "groupsRedrawn"
  | "personRemoved"
  | "planDeleted"
  | "sessionDeleted"
  | "steered"
  | "unsteered"
  | "ended"
  | "clockRestarted"
  | "looseRemoved"
  | "wentFirst"
  | "wentLast"
  /** This one is only told. */
  | "silent";

/** Something that was done, and how to take it back. */
export interface Undo {
  what: Undoable;
  undo: (() => void) | undefined;
  /** Its place in the order of what was done. */
  at: number;
  /** When it was done, milliseconds since the epoch. */
  when: number;
  /** Id of the session in which it was done. */
  session: string | undefined;
}

interface UndoState {
  /** What a sign tells now. */
  offer: Undo | undefined;
  /** What was done in this session and can still be taken back, the latest last. */
  past: readonly Undo[];
}

export const useUndo = create<UndoState>()(() => ({ offer: undefined, past: [] }));

let count = 0;

/** Offers to take back what was just done; an offer that still stood gives way. */
export function offerUndo(what: Undoable, undo: () => void): void {
  tell(what, undo);
}

/** Says a sentence where what was done is told. */
export function tell(what: Undoable, undo?: () => void): void {
  count += 1;
  useUndo.setState({ offer: { what, undo, at: count, when: now(), session: undefined } });
}

/**
 * Offers to take back what was done in a session, now and later. One that takes back more than the
 * latest (`instead`) stands in its place.
 */
export function offerUndoIn(
  session: string | undefined,
  what: Undoable,
  undo: () => void,
  instead?: Undo,
): Undo {
  count += 1;
  const offer: Undo = { what, undo, at: count, when: now(), session };
  useUndo.setState(({ past }) => ({
    offer,
    past: [...past.filter((one) => one.session === session && one !== instead), offer],
  }));
  return offer;
}

/** Takes back what the sign tells, or something before it; what was taken back already, not again. */
export function takeBack(one = useUndo.getState().offer): void {
  const { offer, past } = useUndo.getState();
  if (!one || (one !== offer && !past.includes(one))) return;
  one.undo?.();
  useUndo.setState((state) => ({
    offer: undefined,
    past: state.past.filter((other) => other !== one),
  }));
}

/** Takes the sign away; what was done in a session can still be taken back. */
export function dismissUndo(): void {
  useUndo.setState({ offer: undefined });
}
