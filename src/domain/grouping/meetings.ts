/** Ids of people, by group. */
export type Groups = readonly (readonly string[])[];

/** Two people and the number of rounds in which they sat in one group. */
export interface Meeting {
  pair: readonly [string, string];
  times: number;
}

/** Everybody who met, in the order in which they first did. @internal */
export function meetings(rounds: readonly Groups[]): Meeting[] {
  return [...counted(rounds).values()];
}

/**
 * How many meetings are one too many over these rounds: two people who meet three times count
 * twice. Pairs that a rule keeps together are not counted, as they were asked for: `together` is
 * who belongs together, from `unitsOf`.
 * @internal
 */
export function repeats(rounds: readonly Groups[], together: Groups = []): number {
  const wanted = pairKeys(together);
  let sum = 0;
  for (const [key, { times }] of counted(rounds)) if (!wanted.has(key)) sum += times - 1;
  return sum;
}

/**
 * The pairs of these groups who met in an earlier round, with the number of times including this
 * one. Pairs of `together` are left out.
 */
export function repeatedPairs(
  groups: Groups,
  history: readonly Groups[],
  together: Groups = [],
): Meeting[] {
  const before = counted(history);
  const wanted = pairKeys(together);
  const found: Meeting[] = [];
  for (const [key, { pair, times }] of counted([groups])) {
    const earlier = before.get(key)?.times ?? 0;
    if (earlier > 0 && !wanted.has(key)) found.push({ pair, times: earlier + times });
  }
  return found;
}

/** Every two members of a group once, in order of place. */
export function pairsOf(group: readonly string[]): [string, string][] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).map((other): [string, string] => [one, other]),
  );
}

function counted(rounds: readonly Groups[]): Map<string, Meeting> {
  const met = new Map<string, Meeting>();
  for (const group of rounds.flat()) {
    for (const pair of pairsOf(group)) {
      const key = keyOf(...pair);
      const before = met.get(key) ?? { pair, times: 0 };
      met.set(key, { ...before, times: before.times + 1 });
    }
  }
  return met;
}

function pairKeys(lists: Groups): Set<string> {
  return new Set(lists.flatMap((list) => pairsOf(list).map((pair) => keyOf(...pair))));
}

function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
