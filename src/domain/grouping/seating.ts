import { shuffled, type Random } from "./random.ts";

/** Who sits where in one round, as far as that is wished or fixed; people are numbers. */
export interface Seating {
  sizes: readonly number[];
  /** The group a person would go to; -1 for any. */
  wish: Int32Array;
  /** The group a person has to be in; -1 for any. */
  lock: Int32Array;
  /** The number of the list a person stays with; -1 for none. */
  unit: Int32Array;
}

/**
 * Fills the seats of one round, group after group: first who is locked, then lists that stay
 * together, the longest first, then the others. Wishes are met as long as there is room, and what
 * does not fit goes where there is; so everybody sits somewhere, also when rules contradict.
 */
export function seatRound({ sizes, wish, lock, unit }: Seating, random: Random): Int32Array {
  const groups = sizes.map((): number[] => []);
  const room = (group: number) => (sizes[group] ?? 0) - (groups[group]?.length ?? 0);
  const seat = (person: number, group: number) => groups[group]?.push(person);

  const loose = new Map<string, number[]>();
  for (const person of lock.keys()) {
    const group = lock[person] ?? -1;
    const list = unit[person] ?? -1;
    const key = list < 0 ? `one ${person}` : `list ${list}`;
    if (group >= 0 && room(group) > 0) seat(person, group);
    else loose.set(key, [...(loose.get(key) ?? []), person]);
  }

  // Who has no wish comes last, so as not to take a seat that somebody wished for.
  const hopes = (party: readonly number[]) => ((wish[party[0] ?? 0] ?? -1) < 0 ? 1 : 0);
  const parties = shuffled([...loose.values()], random).toSorted(
    (a, b) => b.length - a.length || hopes(a) - hopes(b),
  );
  while (parties.length > 0) {
    const party = parties.shift() ?? [];
    const [one = 0] = party;
    const open = [...sizes.keys()].filter((group) => room(group) >= party.length);
    const list = unit[one] ?? -1;
    const friends = open.find(
      (group) => list >= 0 && groups[group]?.some((other) => unit[other] === list),
    );
    const wished = wish[one] ?? -1;
    const group = friends ?? (open.includes(wished) ? wished : anyOf(open, party, room, random));
    if (group === undefined) parties.unshift(...party.map((person) => [person]));
    else for (const person of party) seat(person, group);
  }
  return Int32Array.from(groups.flat());
}

/** One person goes anywhere; more go where there is most room, so that the next list fits too. */
function anyOf(
  open: readonly number[],
  party: readonly number[],
  room: (group: number) => number,
  random: Random,
): number | undefined {
  const most = Math.max(...open.map(room));
  const choice = party.length > 1 ? open.filter((group) => room(group) === most) : open;
  return choice[Math.floor(random() * choice.length)];
}
