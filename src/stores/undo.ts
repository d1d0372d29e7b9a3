import { create } from "zustand";

/** What was done and can be taken back: the key of a sentence under `undo.` in the words. */
export type Undoable =
  | "noteDeleted"
  | "groupsMoved"
  | "groupsRedrawn"
  | "personRemoved"
  | "planDeleted"
  | "sessionDeleted"
  | "steered"
  | "unsteered";

interface UndoState {
  offer: { what: Undoable; undo: () => void; at: number } | undefined;
}

export const useUndo = create<UndoState>()(() => ({ offer: undefined }));

let count = 0;

/** Offers to take back what was just done; an offer that still stood gives way. */
export function offerUndo(what: Undoable, undo: () => void): void {
  count += 1;
  useUndo.setState({ offer: { what, undo, at: count } });
}

export function takeBack(): void {
  useUndo.getState().offer?.undo();
  useUndo.setState({ offer: undefined });
}

export function dismissUndo(): void {
  useUndo.setState({ offer: undefined });
}
