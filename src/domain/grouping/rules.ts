import { pairsOf, type Groups } from "./meetings.ts";

/** What a division has to respect. Ids that are not in the room count for nothing. */
export interface Rules {
  /** Lists of people of whom no two may sit together. */
  apart?: Groups;
  /** Lists of people who sit together, in every round. */
  together?: Groups;
  /** A value by person, such as a department. */
  attribute?: Readonly<Record<string, string>>;
  /** Spread the people of one value over the groups (`mix`, the usual), or sit them together. */
  attributeMode?: "mix" | "gather";
  /** The group (0-based) in which a person stays, in the first of the rounds to draw. */
  locks?: Readonly<Record<string, number>>;
}

/** A rule that one division does not keep. `group` is 0-based. */
export type BrokenRule =
  | { kind: "apart"; people: readonly [string, string]; group: number }
  | { kind: "together"; people: readonly [string, string] }
  | { kind: "lock"; people: readonly [string]; group: number }
  | { kind: "mix"; value: string; group: number; people: readonly string[] }
  | { kind: "gather"; value: string; groups: readonly number[] };

/** Every two people whom a list names, both of them here; each pair once. */
export function pairsHere(
  lists: Groups | undefined,
  here: ReadonlySet<string>,
): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const list of lists ?? []) {
    for (const pair of pairsOf([...new Set(list)].filter((id) => here.has(id)))) {
      found.set(JSON.stringify(pair.toSorted()), pair);
    }
  }
  return [...found.values()];
}

/** The group (0-based) in which somebody is locked. */
export function lockOf({ locks }: Rules, id: string): number | undefined {
  return locks && Object.hasOwn(locks, id) ? locks[id] : undefined;
}

/**
 * Everybody here in lists that stay together, also when one rule ties them to a second and another
 * the second to a third; who is in no rule is a list of one. In the order of `people`.
 */
export function unitsOf(people: readonly string[], together: Groups | undefined): string[][] {
  const unit = new Map(people.map((id) => [id, [id]]));
  for (const [one, other] of pairsHere(together, new Set(people))) {
    const [here, there] = [unit.get(one) ?? [], unit.get(other) ?? []];
    if (here === there) continue;
    here.push(...there);
    for (const id of there) unit.set(id, here);
  }
  const order = new Map(people.map((id, at) => [id, at]));
  const place = (id: string) => order.get(id) ?? 0;
  return [...new Set(unit.values())].map((ids) => ids.toSorted((a, b) => place(a) - place(b)));
}

/**
 * The rules that `groups` does not keep. A value counts as mixed when no group holds more of it
 * than an even spread needs; as gathered when no smaller number of the largest groups could hold
 * its people. Locks are those of this round.
 */
export function brokenRules(groups: Groups, rules: Rules): BrokenRule[] {
  const place = new Map(groups.flatMap((group, index) => group.map((id) => [id, index])));
  const here = new Set(place.keys());
  const broken: BrokenRule[] = [];
  for (const people of pairsHere(rules.apart, here)) {
    const group = place.get(people[0]);
    if (group !== undefined && group === place.get(people[1])) {
      broken.push({ kind: "apart", people, group });
    }
  }
  for (const people of pairsHere(rules.together, here)) {
    if (place.get(people[0]) !== place.get(people[1])) broken.push({ kind: "together", people });
  }
  for (const [id, group] of Object.entries(rules.locks ?? {})) {
    if (here.has(id) && place.get(id) !== group) {
      broken.push({ kind: "lock", people: [id], group });
    }
  }
  return [...broken, ...unevenValues(groups, rules)];
}

function unevenValues(groups: Groups, { attribute, attributeMode }: Rules): BrokenRule[] {
  if (!attribute) return [];
  const valueOf = (id: string) => (Object.hasOwn(attribute, id) ? attribute[id] : undefined);
  const values = new Set(groups.flat().map(valueOf));
  const broken: BrokenRule[] = [];
  for (const value of values) {
    if (value === undefined) continue;
    const holders = groups.map((group) => group.filter((id) => valueOf(id) === value));
    const total = holders.flat().length;
    if (attributeMode === "gather") {
      const used = holders.flatMap((people, group) => (people.length > 0 ? [group] : []));
      if (used.length > fewestGroups(groups, total)) {
        broken.push({ kind: "gather", value, groups: used });
      }
      continue;
    }
    const share = Math.ceil(total / groups.length);
    for (const [group, people] of holders.entries()) {
      if (people.length > share) broken.push({ kind: "mix", value, group, people });
    }
  }
  return broken;
}

function fewestGroups(groups: Groups, people: number): number {
  const sizes = groups.map((group) => group.length).toSorted((a, b) => b - a);
  let seats = 0;
  const needed = sizes.findIndex((size) => (seats += size) >= people);
  return needed + 1;
}
