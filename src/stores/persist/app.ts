import { later, now } from "#platform/clock.ts";
import { isHidden, onHide } from "#platform/page.ts";
import { createStorage } from "#stores/persist/storage.ts";
import { browserRecord, browserReplica, onForeignWrite } from "#stores/persist/places.ts";
import { createSessions } from "#stores/persist/sessions.ts";
import { useStorageStatus } from "./storageStatus.ts";

/** The storage of the running app; `await storage.open()` before the first screen reads anything. */
export const storage = createStorage({
  record: browserRecord,
  replica: browserReplica,
  now,
  later,
  report: (status) => useStorageStatus.setState(status),
  onHide: (callback) => void onHide(callback),
  isHidden,
  onForeign: onForeignWrite,
});

/** The saved sessions of this device. */
export const sessions = createSessions(storage);
