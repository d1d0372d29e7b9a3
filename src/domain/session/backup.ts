import type { Session } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";

/** More than any year of workshops; what is longer is somebody's joke. */
export const BACKUP_MAX_CHARS = 20_000_000;

/** Everything of these sessions, to open again on another machine. */
export function backupOf(sessions: readonly Session[], now: number): string {
  const file = {
    app: "al-doende",
    kind: "backup",
    version: SESSION_VERSION,
    madeAt: now,
    sessions,
  };
  return JSON.stringify(file);
}
