import { SESSION_VERSION } from "#domain/session/types.ts";

/** A session is saved in parts, each under a key of its own. */
export type SessionPart = "head" | "live" | "capture";

export type Migrated = { data: unknown } | { error: "newer" | "invalid" };

/**
 * Brings a part of a session, saved at `version`, to the version of today. There is one version yet: what
 * the next one does to each part comes here as a step of its own. The outcome still has to pass the schema.
 */
export function migratePart(_part: SessionPart, version: number, data: unknown): Migrated {
  if (version === SESSION_VERSION) return { data };
  return { error: version > SESSION_VERSION ? "newer" : "invalid" };
}
