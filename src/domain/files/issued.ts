import type { Issued } from "#content/ownSteps.ts";
import { hashOf } from "#domain/files/hash.ts";

/** The next file of an appointment: the same number for the same lines, else the next one. */
export function issue(was: Issued | undefined, lines: readonly string[], now: number): Issued {
  const content = hashOf(lines.join("\n")).toString(36);
  if (!was) return { sequence: 0, content, changedAt: now };
  if (was.content === content) return was;
  // A clock that was set back makes no file older.
  return { sequence: was.sequence + 1, content, changedAt: Math.max(now, was.changedAt) };
}
