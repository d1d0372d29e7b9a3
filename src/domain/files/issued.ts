import { hashOf } from "#domain/files/hash.ts";

/** What was handed out last of an appointment, so that a calendar can tell a newer file from an older. */
export interface Issued {
  /** Rises with each file that says something else (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** A hash of what the file said. */
  content: string;
  /** When it began to say so; milliseconds since the epoch. */
  changedAt: number;
}

/** The next file of an appointment: the same number for the same lines, else the next one. */
export function issue(was: Issued | undefined, lines: readonly string[], now: number): Issued {
  const content = hashOf(new TextEncoder().encode(lines.join("\n"))).toString(36);
  if (!was) return { sequence: 0, content, changedAt: now };
  if (was.content === content) return was;
  // A clock that was set back makes no file older.
  return { sequence: was.sequence + 1, content, changedAt: Math.max(now, was.changedAt) };
}
