import { sizesFor, type Sizes } from "#domain/grouping/sizes.ts";
import { isSplit, splitSize, wishOf } from "./groups.ts";
import type { Session } from "#domain/session/types.ts";

/** One division of the room: the scenes of one `groupKey`. */
export interface Round {
  key: string;
  /** People per group as the plan says. */
  size: number;
  /** Indexes of the first and the last scene that use it. */
  first: number;
  last: number;
}

/** The rounds of a session in the order in which they come; scenes that were left out count not. */
export function roundsOf({ head, live }: Session): Round[] {
  const rounds = new Map<string, Round>();
  for (const [index, scene] of head.scenes.entries()) {
    if (!scene.groupKey || !scene.groupSize || live.steered.dropped.includes(scene.id)) continue;
    const known = rounds.get(scene.groupKey);
    if (known) known.last = index;
    else {
      const { groupKey: key, groupSize: size } = scene;
      rounds.set(key, { key, size, first: index, last: index });
    }
  }
  return [...rounds.values()];
}

/** The rounds with groups that still are on the stage, or may be there again. */
export function roundsInUse(session: Session): Round[] {
  const { draws, position } = session.live;
  return roundsOf(session).filter(({ key, last }) => draws[key] && last >= position);
}

/** The rounds whose groups nobody has seen yet. */
export function roundsAhead(session: Session): Round[] {
  return roundsOf(session).filter(({ key }) => !session.live.draws[key]);
}

/**
 * The sizes of the groups of a round for so many people. Who watches the experiment is a group of
 * one, as watching side by side is no meeting.
 */
export function roundSizes(session: Session, round: Round, heads: number): Sizes {
  if (!isSplit(round.key)) return sizesFor(heads, wishOf(session, round.key, round.size));
  const each = Math.min(splitSize(session, round.key, round.size), Math.floor(heads / 2));
  return { sizes: [each, each, ...Array.from({ length: heads - 2 * each }, () => 1)] };
}

/** Who has a place in a group: how many, and whether nobody else may join them. */
export interface Held {
  count: number;
  closed: boolean;
}

/**
 * Sizes that leave the held places where they are: what is left is spread evenly over the groups,
 * those that are closed last.
 */
export function sizesAround(sizes: readonly number[], held: readonly (Held | undefined)[]) {
  const heads = sizes.reduce((sum, size) => sum + size, 0);
  const next = sizes.map((_, index) => held[index]?.count ?? 0);
  let left = heads - next.reduce((sum, size) => sum + size, 0);
  const open = next.flatMap((_, index) => (held[index]?.closed ? [] : [index]));
  const places = open.length > 0 ? open : next.map((_, index) => index);
  for (; left > 0; left -= 1) {
    let least = places[0] ?? 0;
    for (const index of places) if ((next[index] ?? 0) < (next[least] ?? 0)) least = index;
    next[least] = (next[least] ?? 0) + 1;
  }
  return next;
}
