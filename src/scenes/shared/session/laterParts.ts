// What stage and console show on demand, in one file: they stand first, and this comes after them.
import { RosterDialog } from "#scenes/groups/roster/RosterDialog.tsx";

import { DroppedNotice } from "./DroppedNotice.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { Overview } from "./Overview.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { UndoToast } from "./UndoToast.tsx";

export const laterParts = {
  Overview,
  EndDialog,
  RosterDialog,
  StorageNotice,
  DroppedNotice,
  UndoToast,
};
