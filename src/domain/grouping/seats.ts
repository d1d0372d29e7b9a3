import type { Groups } from "./meetings.ts";

/**
 * Seats somebody who comes late: in a smallest group, the first of those; nobody else moves.
 * Who already sits somewhere stays there. Without any group there is a first one. With
 * `skipEmpty` a table that everybody left is passed over: nobody sits down alone.
 */
export function joinLate(groups: Groups, person: string, skipEmpty = false): string[][] {
  const next = copied(groups);
  if (next.some((group) => group.includes(person))) return next;
  const open = skipEmpty && next.some(isSeated) ? next.filter(isSeated) : next;
  const [smallest] = open.toSorted((a, b) => a.length - b.length);
  if (smallest) smallest.push(person);
  else next.push([person]);
  return next;
}

/** Moves one person to the end of group `to` (0-based); changes nothing where that is no group. */
export function movePerson(groups: Groups, person: string, to: number): string[][] {
  if (!groups[to] || groups[to].includes(person)) return copied(groups);
  return groups.map((group, index) => {
    const others = group.filter((one) => one !== person);
    return index === to ? [...others, person] : others;
  });
}

/** Two people change places; nothing changes when one of them has no place. */
export function swapPeople(groups: Groups, one: string, other: string): string[][] {
  const seated = groups.flat();
  if (!seated.includes(one) || !seated.includes(other)) return copied(groups);
  const trade = (id: string) => (id === one ? other : id === other ? one : id);
  return groups.map((group) => group.map(trade));
}

const isSeated = (group: readonly string[]) => group.length > 0;

function copied(groups: Groups): string[][] {
  return groups.map((group) => [...group]);
}
