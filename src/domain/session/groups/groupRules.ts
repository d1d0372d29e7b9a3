import { nextTurn, turnOrder } from "#domain/grouping/turns.ts";
import { presentIds } from "./groups.ts";
import type { GroupRules, GroupWish, Session } from "#domain/session/types.ts";

/** Which kind of rule a list of people is. */
export type RuleKind = "apart" | "together";

/** Adds a rule about two or more people; the same rule is not kept twice. */
export function addRule(session: Session, kind: RuleKind, ids: readonly string[]): Session {
  const list = [...new Set(ids)];
  const same = (other: readonly string[]) => other.toSorted().join() === list.toSorted().join();
  const { rules } = session.live;
  if (list.length < 2 || rules[kind].some(same)) return session;
  return withRules(session, { ...rules, [kind]: [...rules[kind], list] });
}

/** Takes a rule away; `list` is the one that stands in the session. */
export function removeRule(session: Session, kind: RuleKind, list: readonly string[]): Session {
  const { rules } = session.live;
  return withRules(session, { ...rules, [kind]: rules[kind].filter((other) => other !== list) });
}

/** What to do with the attribute; nothing with `undefined`. */
export function setMode(session: Session, mode: GroupRules["mode"]): Session {
  const { mode: _was, ...rules } = session.live.rules;
  return withRules(session, mode ? { ...rules, mode } : rules);
}

/** How many groups a round has, or how large they are; as the plan says with `undefined`. */
export function setWish(session: Session, key: string, wish: GroupWish | undefined): Session {
  const { [key]: _was, ...wishes } = session.live.wishes;
  const { [key]: _groups, ...planned } = session.live.planned;
  return {
    ...session,
    live: { ...session.live, wishes: wish ? { ...wishes, [key]: wish } : wishes, planned },
  };
}

/** Picks somebody at random whose turn it is, fair over the session; see `nextTurn`. */
export function pickPerson(session: Session, seed: number): Session {
  const { turns } = session.live;
  const person = nextTurn(presentIds(session), turns, seed);
  if (person === undefined) return session;
  return { ...session, live: { ...session.live, turns: [...turns, person] } };
}

/** Everybody who is here in a random order, who had no turn yet first. */
export function speakingOrder(session: Session, seed: number): string[] {
  return turnOrder(presentIds(session), session.live.turns, seed);
}

/** Groups that were planned under other rules are worth nothing. */
function withRules(session: Session, rules: GroupRules): Session {
  return { ...session, live: { ...session.live, rules, planned: {} } };
}
