// What stage and console show on demand, in one file: they stand first, and this comes after them.
import { RosterDialog } from "#parts/roster/RosterDialog.tsx";

import { DroppedNotice } from "#parts/session/DroppedNotice.tsx";
import { EndDialog } from "#parts/session/EndDialog.tsx";
import { Overview } from "#parts/session/Overview.tsx";
import { StorageNotice } from "#parts/session/StorageNotice.tsx";
import { UndoToast } from "#parts/session/UndoToast.tsx";

export const lazyParts = {
  Overview,
  EndDialog,
  RosterDialog,
  StorageNotice,
  DroppedNotice,
  UndoToast,
};
