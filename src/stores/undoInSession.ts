import { useRun } from "./run.ts";
import { offerUndoIn, type Undo, type Undoable } from "./undo.ts";

/** Offers to take back what was just done in the session that is open here. */
export function offerBack(what: Undoable, undo: () => void, instead?: Undo): Undo {
  return offerUndoIn(useRun.getState().session?.head.id, what, undo, instead);
}
