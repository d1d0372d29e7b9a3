import { isRecord } from "#domain/files/foreign.ts";
import { parseOwnFile } from "#domain/files/ownFile.ts";
import { BACKUP_MAX_CHARS } from "#domain/session/backup.ts";
import { freshLive, joinSession, savedParts } from "#domain/session/schema.ts";
import type { Capture, Session } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";

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

function readSession(
  raw: unknown,
  version: number,
): { session?: Session; title?: string; lost: BackupProblem["lost"][] } {
  if (!isRecord(raw)) return { lost: ["session"] };
  const rawTitle = isRecord(raw["head"]) ? raw["head"]["title"] : undefined;
  const title = typeof rawTitle === "string" ? { title: rawTitle.slice(0, 80) } : {};
  const head = savedParts.head.read(version, raw["head"]);
  if ("error" in head) return { ...title, lost: ["session"] };
  const lost: BackupProblem["lost"][] = [];
  const saved = savedParts.live.read(version, raw["live"]);
  const live = "value" in saved ? saved.value : freshLive(head.value);
  if ("error" in saved) lost.push("live");
  const captures: [string, Capture][] = [];
  if (!isRecord(raw["captures"])) lost.push("capture");
  else {
    for (const [key, data] of Object.entries(raw["captures"])) {
      const capture = savedParts.capture.read(version, data);
      if ("value" in capture) captures.push([key, capture.value]);
      else lost.push("capture");
    }
  }
  return { ...title, session: joinSession(head.value, live, captures), lost };
}

/** Opens a backup file of any origin: what is wrong in it is dropped and named, the rest opens. */
export function readBackup(text: string): BackupReading {
  const opened = parseOwnFile(text, "backup", BACKUP_MAX_CHARS);
  if ("error" in opened) return opened;
  const { version } = opened;
  if (version > SESSION_VERSION) return { error: "newer" };
  const raws = opened.file["sessions"];
  if (!Array.isArray(raws)) return { error: "not-ours" };
  if (raws.length === 0) return { error: "empty" };
  const sessions: Session[] = [];
  const problems: BackupProblem[] = [];
  for (const [at, raw] of (raws as unknown[]).entries()) {
    const { session, title, lost } = readSession(raw, version);
    if (session) sessions.push(session);
    const named = title === undefined ? {} : { title };
    for (const part of lost) problems.push({ index: at + 1, ...named, lost: part });
  }
  return { sessions, problems };
}
