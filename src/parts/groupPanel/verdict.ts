import type { Contradiction } from "#domain/grouping/contradictions.ts";
import type { Meeting } from "#domain/grouping/meetings.ts";
import type { BrokenRule } from "#domain/grouping/rules.ts";
import {
  brokenAt,
  contradictionsOf,
  meetAgain,
  someoneAlone,
} from "#domain/session/groups/meetAgain.ts";
import type { Session } from "#domain/session/types.ts";

/** What there is to say about the groups of a scene. */
export interface Verdict {
  /** Who meets again; undefined where no groups came before. */
  again: Meeting[] | undefined;
  broken: BrokenRule[];
  clashes: Contradiction[];
  alone: boolean;
}

let last: { parts: readonly unknown[]; verdict: Verdict } | undefined;

/** Worked out once for the same groups: a letter in a note must not cost five hundred people. */
export function verdictOf(session: Session, key: string): Verdict {
  const { draws, people, rules, wishes, position, steered } = session.live;
  const parts = [session.head, key, draws, people, rules, wishes, position, steered];
  if (last && parts.every((part, index) => part === last?.parts[index])) return last.verdict;
  const verdict = {
    again: meetAgain(session, key),
    broken: brokenAt(session, key),
    clashes: contradictionsOf(session),
    alone: someoneAlone(session, key),
  };
  last = { parts, verdict };
  return verdict;
}
