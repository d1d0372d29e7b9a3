import { fits } from "./fits.ts";
import type { Groups } from "./meetings.ts";
import { lockOf, pairsHere, unitsOf, type Rules } from "./rules.ts";

/** Why rules cannot all be kept: who is in the way of whom. `group` is 0-based. */
export type Contradiction =
  /** Two people who should be apart and, perhaps by way of others, together. */
  | { kind: "apartAndTogether"; people: readonly string[] }
  /** A list that stays together and fits in no group. */
  | { kind: "togetherTooMany"; people: readonly string[]; largest: number }
  /** A list that stays apart and is longer than the number of groups. */
  | { kind: "apartTooMany"; people: readonly string[]; groups: number }
  /** Two people who should be apart and are locked in one group. */
  | { kind: "lockedTogether"; people: readonly string[]; group: number }
  /** People who should be together and are locked in several groups. */
  | { kind: "lockedApart"; people: readonly string[] }
  /** More people locked in one group than it has seats. */
  | { kind: "lockedTooMany"; people: readonly string[]; group: number; seats: number }
  /** Somebody locked in a group that is not there. */
  | { kind: "lockedNowhere"; people: readonly string[]; group: number }
  /** Rules that only clash all together, when each of the others may be dropped. */
  | { kind: "clash"; apart: Groups; together: Groups; locked: readonly string[] };

/**
 * Names the rules that no division into groups of these sizes can keep; an empty list when there
 * is one, or when no answer was found in a reasonable time. Mixing and gathering never contradict:
 * they are done as well as can be.
 */
export function checkRules(
  people: readonly string[],
  sizes: readonly number[],
  rules: Rules,
): Contradiction[] {
  const plain = [
    ...listsInTheWay(people, sizes, rules),
    ...locksInTheWay(people, sizes, rules),
    ...locksAgainstLists(people, rules),
  ];
  if (plain.length > 0) return plain;
  const clash = smallestClash(people, sizes, rules);
  return clash ? [clash] : [];
}

function listsInTheWay(
  people: readonly string[],
  sizes: readonly number[],
  rules: Rules,
): Contradiction[] {
  const here = new Set(people);
  const largest = Math.max(0, ...sizes);
  const found: Contradiction[] = [];
  for (const unit of unitsOf(people, rules.together)) {
    const members = new Set(unit);
    for (const pair of pairsHere(rules.apart, members)) {
      found.push({ kind: "apartAndTogether", people: pair });
    }
    if (unit.length > largest) found.push({ kind: "togetherTooMany", people: unit, largest });
  }
  for (const list of rules.apart ?? []) {
    const present = [...new Set(list)].filter((id) => here.has(id));
    if (present.length > sizes.length) {
      found.push({ kind: "apartTooMany", people: present, groups: sizes.length });
    }
  }
  return found;
}

function locksInTheWay(
  people: readonly string[],
  sizes: readonly number[],
  rules: Rules,
): Contradiction[] {
  const byGroup = new Map<number, string[]>();
  for (const id of people) {
    const group = lockOf(rules, id);
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  const found: Contradiction[] = [];
  for (const [group, locked] of byGroup) {
    const seats = sizes[group];
    if (seats === undefined) found.push({ kind: "lockedNowhere", people: locked, group });
    else if (locked.length > seats) {
      found.push({ kind: "lockedTooMany", people: locked, group, seats });
    }
  }
  return found;
}

function locksAgainstLists(people: readonly string[], rules: Rules): Contradiction[] {
  const found: Contradiction[] = [];
  for (const pair of pairsHere(rules.apart, new Set(people))) {
    const group = lockOf(rules, pair[0]);
    if (group !== undefined && group === lockOf(rules, pair[1])) {
      found.push({ kind: "lockedTogether", people: pair, group });
    }
  }
  for (const unit of unitsOf(people, rules.together)) {
    const locked = unit.filter((id) => lockOf(rules, id) !== undefined);
    if (new Set(locked.map((id) => lockOf(rules, id))).size > 1) {
      found.push({ kind: "lockedApart", people: locked });
    }
  }
  return found;
}

/** Leaves out rule after rule; what cannot be left out without the rest fitting is the clash. */
function smallestClash(
  people: readonly string[],
  sizes: readonly number[],
  rules: Rules,
): Contradiction | undefined {
  const all: Rules[] = [
    ...(rules.apart ?? []).map((list) => ({ apart: [list] })),
    ...(rules.together ?? []).map((list) => ({ together: [list] })),
    ...people.flatMap((id) => {
      const group = lockOf(rules, id);
      return group === undefined ? [] : [{ locks: { [id]: group } }];
    }),
  ];
  if (all.length === 0 || fits(people, sizes, joined(all)) !== false) return undefined;
  let needed = all;
  for (const rule of all) {
    const rest = needed.filter((one) => one !== rule);
    if (fits(people, sizes, joined(rest)) === false) needed = rest;
  }
  const { apart = [], together = [], locks: locked = {} } = joined(needed);
  return { kind: "clash", apart, together, locked: Object.keys(locked) };
}

function joined(rules: readonly Rules[]): Rules {
  return {
    apart: rules.flatMap(({ apart }) => apart ?? []),
    together: rules.flatMap(({ together }) => together ?? []),
    locks: Object.fromEntries(rules.flatMap(({ locks }) => Object.entries(locks ?? {}))),
  };
}
