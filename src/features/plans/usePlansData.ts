import { useEffect } from "react";

import type { Plan } from "#content/schema.ts";
import { PLAN_FILE_MAX_CHARS } from "#domain/planFiles/planFile.ts";
import { openFile, type OpenedFile } from "#platform/files.ts";
import type { SavedPlan } from "#stores/persist/plans.ts";
import { type OpenedPlan, usePlans } from "#stores/plans.ts";
import type { ListStatus } from "#stores/persist/ready.ts";
import { dismissUndo, offerUndo, takeBack, type Undoable, useUndo } from "#stores/undo.ts";

export interface PlansData {
  status: ListStatus;
  /** The last one touched first. */
  list: readonly SavedPlan[];
  /** Keeps a plan as one's own and says its id. */
  add: (plan: Plan) => Promise<string>;
  /** Lets somebody pick a file unless one was dropped, and keeps the plan in it. */
  openFile: (dropped?: OpenedFile) => Promise<void>;
  opened: OpenedPlan | undefined;
  dismissOpened: () => void;
  remove: (id: string) => void;
  undo: { what: Undoable; at: number } | undefined;
  takeBack: () => void;
  dismissUndo: () => void;
}

/** The only reader of stores on the page of plans. */
export function usePlansData(): PlansData {
  const { status, list, refresh, add, remove, open, opened, tell } = usePlans();
  const undo = useUndo((state) => state.offer);
  useEffect(() => refresh(), [refresh]);
  return {
    status,
    list,
    add,
    openFile: async (dropped) => {
      const file = dropped ?? (await openFile(".json,application/json", PLAN_FILE_MAX_CHARS));
      if (file === undefined) return;
      if ("error" in file) tell(file);
      else await open(file.text);
    },
    opened,
    dismissOpened: () => tell(undefined),
    remove: (id) => offerUndo("planDeleted", remove(id)),
    undo,
    takeBack,
    dismissUndo,
  };
}
