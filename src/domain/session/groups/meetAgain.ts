import { checkRules, type Contradiction } from "#domain/grouping/contradictions.ts";
import { repeatedPairs, type Meeting } from "#domain/grouping/meetings.ts";
import { brokenRules, unitsOf, type BrokenRule } from "#domain/grouping/rules.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { isSplit, presentIds } from "./groups.ts";
import { solverRules } from "./planAhead.ts";
import { roundsOf, roundSizes } from "./rounds.ts";
import type { Session } from "#domain/session/types.ts";

/**
 * Who meets again in the groups of a round, counting the rounds before it; undefined when there
 * were none, so that there is nothing to say.
 */
export function meetAgain(session: Session, key: string): Meeting[] | undefined {
  const { draws, rules } = session.live;
  const rounds = roundsOf(session);
  const place = rounds.findIndex((round) => round.key === key);
  const earlier = rounds.slice(0, place).flatMap((round) => draws[round.key] ?? []);
  const draw = draws[key];
  if (!draw || earlier.length === 0) return undefined;
  return repeatedPairs(
    draw.groups,
    earlier.map(({ groups }) => groups),
    unitsOf(presentIds(session), rules.together),
  );
}

/** Whether somebody sits alone who would not have to. */
export function someoneAlone(session: Session, key: string): boolean {
  const groups = session.live.draws[key]?.groups ?? [];
  const wish = session.live.wishes[key];
  const asked = wish && "size" in wish && wish.size === 1;
  const seated = groups.flat().length;
  return !asked && !isSplit(key) && seated > 1 && groups.some((group) => group.length === 1);
}

/** The rules about people that the groups of a round do not keep. */
export function brokenAt(session: Session, key: string): BrokenRule[] {
  const draw = session.live.draws[key];
  if (!draw) return [];
  const { apart = [], together = [] } = solverRules(session);
  return brokenRules(draw.groups, { apart, together });
}

/**
 * Rules that cannot be kept in the rounds from here on, each once; in a session without groups, in
 * groups of four.
 */
export function contradictionsOf(session: Session): Contradiction[] {
  const { apart, together } = session.live.rules;
  if (apart.length === 0 && together.length === 0) return [];
  const people = presentIds(session);
  const rounds = roundsOf(session).filter(({ last }) => last >= session.live.position);
  const rows = rounds.map((round) => roundSizes(session, round, people.length).sizes);
  if (rows.length === 0) rows.push(sizesFor(people.length, { size: 4 }).sizes);
  const distinct = new Map(rows.map((sizes) => [sizes.toSorted((a, b) => b - a).join(), sizes]));
  const found = [...distinct.values()].flatMap((sizes) =>
    checkRules(people, sizes, { apart, together }),
  );
  return [...new Map(found.map((each) => [keyOf(each), each])).values()];
}

/** One sentence for one clash of people, in however many rounds it occurs: the tightest of them. */
function keyOf(found: Contradiction): string {
  return found.kind === "clash"
    ? JSON.stringify([found.kind, found.apart, found.together])
    : JSON.stringify([found.kind, found.people]);
}
