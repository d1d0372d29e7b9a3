import { lockOf, pairsHere, unitsOf, type Rules } from "./rules.ts";

/** How many places are tried before the question is left open. */
const PATIENCE = 20_000;

/**
 * Whether a division exists, by trying: the largest and most hindered lists first, and of groups
 * that are alike only one. Undefined when the patience ran out.
 */
export function fits(
  people: readonly string[],
  sizes: readonly number[],
  rules: Rules,
): boolean | undefined {
  const foes = new Map<string, Set<string>>(people.map((id) => [id, new Set()]));
  for (const [one, other] of pairsHere(rules.apart, new Set(people))) {
    foes.get(one)?.add(other);
    foes.get(other)?.add(one);
  }
  const weight = (unit: readonly string[]) =>
    unit.reduce(
      (sum, id) => sum + (foes.get(id)?.size ?? 0) + (lockOf(rules, id) === undefined ? 0 : 1e6),
      100 * (unit.length - 1),
    );
  // Who is in no rule fills up what is left: the seats are as many as the people.
  const units = unitsOf(people, rules.together)
    .filter((unit) => weight(unit) > 0)
    .toSorted((a, b) => weight(b) - weight(a));
  const seated = sizes.map((): string[] => []);
  let steps = 0;

  const place = (next: number): boolean | undefined => {
    const unit = units[next];
    if (!unit) return true;
    const locked = unit.map((id) => lockOf(rules, id)).find((group) => group !== undefined);
    const emptySizes = new Set<number>();
    for (const [index, members] of seated.entries()) {
      const size = sizes[index] ?? 0;
      if (locked !== undefined && locked !== index) continue;
      if (members.length + unit.length > size) continue;
      if (members.some((id) => unit.some((one) => foes.get(one)?.has(id)))) continue;
      if (members.length === 0 && locked === undefined) {
        if (emptySizes.has(size)) continue;
        emptySizes.add(size);
      }
      if ((steps += 1) > PATIENCE) return undefined;
      members.push(...unit);
      const rest = place(next + 1);
      if (rest !== false) return rest;
      members.length -= unit.length;
    }
    return false;
  };
  return place(0);
}
