import * as v from "valibot";

import { isRecord, isTooDeep, parseForeign } from "#domain/files/foreign.ts";
import { BACKUP_MAX_CHARS } from "#domain/session/backup.ts";
import {
  CaptureSchema,
  freshLive,
  HeadSchema,
  joinSession,
  LiveSchema,
} from "#domain/session/schema.ts";
import type { Capture, Session } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";

/** Brings a part, saved at `version`, to the version of today. */
export type MigratePart = (
  part: "head" | "live" | "capture",
  version: number,
  data: unknown,
) => { data: unknown } | { error: string };

/** What could not be opened: a whole session, or one part of it while the rest opened. */
export interface BackupProblem {
  /** 1-based place in the file. */
  index: number;
  title?: string;
  lost: "session" | "live" | "capture";
}

export type BackupReading =
  | { sessions: Session[]; problems: BackupProblem[] }
  | { error: "not-json" | "not-ours" | "newer" | "too-large" | "empty" };

function check<T>(
  schema: v.GenericSchema<unknown, T>,
  migrated: { data: unknown } | { error: string },
): T | undefined {
  if ("error" in migrated) return undefined;
  const parsed = v.safeParse(schema, migrated.data);
  return parsed.success ? parsed.output : undefined;
}

function readSession(
  raw: unknown,
  migrate: (part: "head" | "live" | "capture", data: unknown) => ReturnType<MigratePart>,
): { session?: Session; title?: string; lost: BackupProblem["lost"][] } {
  if (!isRecord(raw)) return { lost: ["session"] };
  const rawTitle = isRecord(raw["head"]) ? raw["head"]["title"] : undefined;
  const title = typeof rawTitle === "string" ? { title: rawTitle.slice(0, 80) } : {};
  const head = check(HeadSchema, migrate("head", raw["head"]));
  if (!head) return { ...title, lost: ["session"] };
  const lost: BackupProblem["lost"][] = [];
  const live = check(LiveSchema, migrate("live", raw["live"]));
  if (!live) lost.push("live");
  const captures: [string, Capture][] = [];
  if (!isRecord(raw["captures"])) lost.push("capture");
  else {
    for (const [key, data] of Object.entries(raw["captures"])) {
      const capture = check(CaptureSchema, migrate("capture", data));
      if (capture) captures.push([key, capture]);
      else lost.push("capture");
    }
  }
  return { ...title, session: joinSession(head, live ?? freshLive(head), captures), lost };
}

/** Opens a backup file of any origin: what is wrong in it is dropped and named, the rest opens. */
export function readBackup(text: string, migrate: MigratePart): BackupReading {
  if (text.length > BACKUP_MAX_CHARS) return { error: "too-large" };
  if (text.trim() === "") return { error: "empty" };
  if (isTooDeep(text)) return { error: "not-ours" };
  const file = parseForeign(text)?.value;
  if (file === undefined) return { error: "not-json" };
  if (!isRecord(file) || file["app"] !== "al-doende" || file["kind"] !== "backup") {
    return { error: "not-ours" };
  }
  const { version, sessions: raws } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { error: "not-ours" };
  }
  if (version > SESSION_VERSION) return { error: "newer" };
  if (!Array.isArray(raws)) return { error: "not-ours" };
  if (raws.length === 0) return { error: "empty" };
  const sessions: Session[] = [];
  const problems: BackupProblem[] = [];
  for (const [at, raw] of (raws as unknown[]).entries()) {
    const { session, title, lost } = readSession(raw, (part, data) => migrate(part, version, data));
    if (session) sessions.push(session);
    const named = title === undefined ? {} : { title };
    for (const part of lost) problems.push({ index: at + 1, ...named, lost: part });
  }
  return { sessions, problems };
}
