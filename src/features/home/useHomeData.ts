import { useEffect, useState } from "react";

import type { Pack, Plan } from "#content/schema.ts";
import { BACKUP_MAX_CHARS, backupOf } from "#domain/session/backup.ts";
import type { Person } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { openFile, saveFile, type OpenedFile } from "#platform/files.ts";
import { usePack, usePackStore } from "#stores/pack.ts";
import { storage } from "#stores/persist/app.ts";
import type { ImportOutcome } from "#stores/persist/importBackup.ts";
import type { SessionSummary } from "#stores/persist/sessions.ts";
import type { ListStatus } from "#stores/persist/ready.ts";
import { useSessions } from "#stores/sessions.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import type { StorageStatus } from "#stores/persist/storageStatus.ts";
import { dismissUndo, offerUndo, takeBack, useUndo } from "#stores/undo.ts";
import type { Undoable } from "#stores/undo.ts";

/** What opening a file led to; nothing when no file was picked. */
export type OpenOutcome = ImportOutcome | { error: "too-large" | "unreadable" } | undefined;

/** Everything that the first screen shows and can do. */
export interface HomeData {
  pack: Pack | undefined;
  packFailed: boolean;
  retryPack: () => void;
  status: ListStatus;
  /** The open ones first, then the last one touched. */
  sessions: readonly SessionSummary[];
  storage: StorageStatus;
  /** The exact text of something that was quarantined. */
  quarantinedText: (key: string) => string | undefined;
  dropQuarantined: (key: string) => void;
  /** When the screen was opened, for "gisteren". */
  now: number;
  /** Makes a session and says its id. */
  start: (
    plan: Plan,
    pack: Pack,
    people: Person[],
    practice: boolean,
    title?: string,
  ) => Promise<string>;
  remove: (id: string) => void;
  undo: { what: Undoable; at: number } | undefined;
  takeBack: () => void;
  dismissUndo: () => void;
  /** All of some sessions, as the text of a backup file; `count` says how many could be read. */
  backup: (ids: readonly string[]) => { text: string; count: number };
  saveFile: typeof saveFile;
  rename: (id: string, title: string) => void;
  /** Opens the file that was dropped, or lets one be picked; "plan" when that held a plan, which stands with the plans now. */
  openBackup: (dropped?: OpenedFile) => Promise<OpenOutcome | "plan">;
  /** Says whether all of it is gone. */
  wipe: () => Promise<boolean>;
}

/** The only reader of stores on this screen. */
export function useHomeData(): HomeData {
  const pack = usePack();
  const packFailed = usePackStore((state) => state.failed);
  const retryPack = usePackStore((state) => state.load);
  const { status, summaries, refresh, start, rename, remove, whole, open, wipe } = useSessions();
  const saving = useStorageStatus();
  const undo = useUndo((state) => state.offer);
  const [openedAt] = useState(now);

  useEffect(() => refresh(), [refresh]);

  return {
    pack,
    packFailed,
    retryPack,
    status,
    sessions: summaries,
    storage: saving,
    quarantinedText: (key) => storage.quarantinedText(key),
    dropQuarantined: (key) => storage.dismiss(key),
    now: openedAt,
    start,
    rename,
    remove: (id) => offerUndo("sessionDeleted", remove(id)),
    undo,
    takeBack,
    dismissUndo,
    backup: (ids) => {
      const found = whole(ids);
      return { text: backupOf(found, now()), count: found.length };
    },
    saveFile,
    openBackup: async (dropped) => {
      const file = dropped ?? (await openFile(".json,application/json", BACKUP_MAX_CHARS));
      if (file === undefined || "error" in file) return file;
      const outcome = await open(file.text);
      if (!("error" in outcome) || outcome.error !== "not-ours") return outcome;
      // Perhaps it is a plan: those are told of where they stand.
      const { usePlans } = await import("#stores/plans.ts");
      const opened = await usePlans.getState().open(file.text);
      return "error" in opened && opened.error === "not-ours" ? outcome : "plan";
    },
    wipe,
  };
}
