import { later, now } from "#platform/clock.ts";
import { isHidden, onHide } from "#platform/page.ts";
import { createDoor } from "#stores/persist/door.ts";
import { browserLocal, browserMirror, onForeignWrite } from "#stores/persist/places.ts";
import { createSessions } from "#stores/persist/sessions.ts";
import { useStorageStatus } from "#stores/storageStatus.ts";

/** The door of the running app; `await door.open()` before the first screen reads anything. */
export const door = createDoor({
  local: browserLocal,
  mirror: browserMirror,
  now,
  later,
  report: (status) => useStorageStatus.setState(status),
  onHide: (callback) => void onHide(callback),
  isHidden,
  onForeign: onForeignWrite,
});

/** The saved sessions of this device. */
export const sessions = createSessions(door);
