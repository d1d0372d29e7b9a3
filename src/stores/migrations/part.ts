/** A session is saved in parts, each under a key of its own. */
export type SessionPart = "head" | "live" | "capture";

/** One step for one part. Pure; throws where the data is not what that version wrote. */
export type PartMigration = (data: unknown) => unknown;
