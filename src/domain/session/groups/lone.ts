import { presentIds } from "./groups.ts";
import { solverRules } from "./planAhead.ts";
import { someoneAlone } from "./meetAgain.ts";
import { roundsInUse } from "./rounds.ts";
import type { Session } from "#domain/session/types.ts";

/** Somebody who sits alone and would not have to, and where they can go. */
export interface Lone {
  /** Key of the draw. */
  key: string;
  person: string;
  /** 0-based place of the group that takes them in. */
  to: number;
}

/**
 * Who sits alone in the groups that are on the stage, or may be there again, since somebody left. Each
 * can join a smallest group in which nobody is whom they may not sit with; where there is none, a
 * smallest one. Two who sit alone join each other, which is told once.
 */
export function loneOf(session: Session): Lone[] {
  const present = new Set(presentIds(session));
  const { apart = [] } = solverRules(session);
  return roundsInUse(session).flatMap(({ key }) => {
    if (!someoneAlone(session, key)) return [];
    const groups = session.live.draws[key]?.groups ?? [];
    const taken = new Set<number>();
    return groups.flatMap((group, index): Lone[] => {
      const [person] = group;
      if (group.length !== 1 || person === undefined || !present.has(person)) return [];
      if (taken.has(index)) return [];
      const clashes = (at: number) =>
        apart.some((list) => list.includes(person) && groups[at]?.some((id) => list.includes(id)))
          ? 1
          : 0;
      const [to] = groups
        .flatMap((others, at) => (at !== index && others.length > 0 ? [at] : []))
        .toSorted(
          (a, b) =>
            clashes(a) - clashes(b) || (groups[a]?.length ?? 0) - (groups[b]?.length ?? 0) || a - b,
        );
      if (to === undefined) return [];
      taken.add(to);
      return [{ key, person, to }];
    });
  });
}
