import { seeded, shuffled } from "./random.ts";

/**
 * Divides roles over a group by lot: nobody has two while somebody has none. With fewer roles
 * than people some have none; in an empty group nobody has a role.
 */
export function rolesByLot(
  group: readonly string[],
  roles: readonly string[],
  seed: number,
): { role: string; person: string }[] {
  const order = shuffled(group, seeded(seed));
  return roles.flatMap((role, index) => {
    const person = order[index % order.length];
    return person === undefined ? [] : [{ role, person }];
  });
}

/**
 * A random person whose turn it is, fair over the session: nobody has a second turn before
 * everybody who is here had one, and nobody two in a row. `turns` are the ids of who went before,
 * oldest first. Somebody who came late waits for one turn, and does not make up for those missed.
 * Undefined when nobody is here.
 */
export function nextTurn(
  people: readonly string[],
  turns: readonly string[],
  seed: number,
): string | undefined {
  return turnOrder(people, turns, seed)[0];
}

/**
 * Everybody who is here, in the random order in which they have their turn: first who had none in
 * this lap, then the others. Arguments as for `nextTurn`.
 */
export function turnOrder(
  people: readonly string[],
  turns: readonly string[],
  seed: number,
): string[] {
  const order = shuffled(people, seeded(seed));
  const lap = currentLap(people, turns);
  const waiting = order.filter((id) => !lap.has(id));
  const rest = order.filter((id) => lap.has(id));
  const last = turns.at(-1);
  const both = waiting.length > 0 ? [...waiting, ...rest] : rest;
  // A new lap does not begin with the one who closed the last.
  if (both.length > 1 && both[0] === last) both.push(...both.splice(0, 1));
  return both;
}

/** Who had a turn since the lap began; a lap ends when somebody is up again. */
function currentLap(people: readonly string[], turns: readonly string[]): Set<string> {
  let lap = new Set<string>();
  for (const id of turns) {
    if (lap.has(id)) lap = new Set();
    lap.add(id);
  }
  return people.every((id) => lap.has(id)) ? new Set() : lap;
}
