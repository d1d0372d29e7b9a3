import { isRecord } from "#domain/files/foreign.ts";
import type { BackupProblem, BackupReading } from "#domain/session/readBackup.ts";
import { readBackup } from "#domain/session/readBackup.ts";
import type { Session } from "#domain/session/types.ts";
import type { Sessions } from "#stores/persist/sessions.ts";

export type ImportOutcome =
  | {
      /** Ids of the sessions that were added, under the id they have here. */
      added: string[];
      /** How many of those have a new id, because another session here has theirs. */
      copies: number;
      /** How many were here already, exactly so. */
      same: number;
      problems: BackupProblem[];
    }
  | Extract<BackupReading, { error: string }>;

/** What a session says, in whatever order its keys stand. */
function textOf(session: Session): string {
  return JSON.stringify(session, (_key, value: unknown) => {
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.keys(value)
        .toSorted()
        .map((key) => [key, value[key]]),
    );
  });
}

/** Adds the sessions of a backup to the saved ones. What is here already is never replaced. */
export function importBackup(
  text: string,
  sessions: Pick<Sessions, "loadSession" | "saveSession">,
  newId: () => string,
): ImportOutcome {
  const reading = readBackup(text);
  if ("error" in reading) return reading;
  const added: string[] = [];
  let copies = 0;
  let same = 0;
  for (const session of reading.sessions) {
    const here = sessions.loadSession(session.head.id);
    if ("head" in here && textOf(here) === textOf(session)) {
      same += 1;
      continue;
    }
    // One that is here but cannot be read is local work too.
    const free = "error" in here && here.error === "missing";
    const id = free ? session.head.id : newId();
    if (!free) copies += 1;
    sessions.saveSession(undefined, { ...session, head: { ...session.head, id } });
    added.push(id);
  }
  return { added, copies, same, problems: reading.problems };
}
