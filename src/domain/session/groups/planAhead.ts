import { rolesByLot } from "#domain/grouping/turns.ts";
import type { Rules } from "#domain/grouping/rules.ts";
import { createSolver, type PlanRequest } from "#domain/grouping/solver.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { drawByChance, drawOf, holdsExactly, isSplit, presentIds, withDraw } from "./groups.ts";
import { roundsAhead, roundsOf, roundSizes, sizesAround, type Held, type Round } from "./rounds.ts";
import type { Draw, Session } from "#domain/session/types.ts";

/** Iterations of a plan that somebody waits for: some tens of milliseconds. */
const SHORT_SEARCH = 10_000;

/** What a solver is asked, and for which draws its answer is meant. */
export interface Ahead {
  keys: string[];
  request: PlanRequest;
}

/** The rules of a session as the solver reads them; the attribute counts only where it is used. */
export function solverRules({ live }: Session): Rules {
  const { apart, together, mode } = live.rules;
  if (!mode) return { apart, together };
  const attribute = Object.fromEntries(
    live.people.flatMap((person) =>
      person.attribute ? [[person.id, person.attribute] as const] : [],
    ),
  );
  return { apart, together, attribute, attributeMode: mode };
}

/** The rounds that nobody has seen yet, as a question; undefined when there is nothing to plan. */
export function aheadOf(session: Session, seed: number): Ahead | undefined {
  const people = presentIds(session);
  const rounds = roundsAhead(session);
  if (people.length < 2 || rounds.length === 0) return undefined;
  return {
    keys: rounds.map(({ key }) => key),
    request: {
      people,
      rounds: rounds.map((round) => roundSizes(session, round, people.length).sizes),
      history: Object.values(session.live.draws).map(({ groups }) => groups),
      rules: solverRules(session),
      start: startOf(session, rounds),
      seed,
    },
  };
}

/** What was planned before, to go on from; nothing where nothing was. */
function startOf({ live }: Session, rounds: readonly Round[]): string[][][] {
  if (!rounds.some(({ key }) => live.planned[key])) return [];
  return rounds.map(({ key }) => {
    const groups = live.planned[key] ?? [];
    if (!isSplit(key)) return groups;
    return [...groups.slice(0, 2), ...groups.slice(2).flatMap((list) => list.map((id) => [id]))];
  });
}

/**
 * Keeps groups that a solver found, for rounds that are still ahead and whose sizes and people they
 * fit: the room may have changed while it searched.
 */
export function withPlan(
  session: Session,
  keys: readonly string[],
  found: readonly (readonly string[][])[],
): Session {
  const people = presentIds(session);
  const planned = { ...session.live.planned };
  let changed = false;
  for (const round of roundsAhead(session)) {
    const groups = found[keys.indexOf(round.key)];
    if (!groups || !holdsExactly(groups, people)) continue;
    const { sizes } = roundSizes(session, round, people.length);
    if (groups.map((group) => group.length).join() !== sizes.join()) continue;
    planned[round.key] = isSplit(round.key)
      ? [...groups.slice(0, 2), groups.slice(2).flat()]
      : [...groups];
    changed = true;
  }
  return changed ? { ...session, live: { ...session.live, planned } } : session;
}

/**
 * Works out the groups of all rounds that nobody has seen yet: rules kept, and the fewest of them
 * who meet again. The same session, seed and iterations always give the same groups.
 */
export function planAhead(session: Session, seed: number, iterations = SHORT_SEARCH): Session {
  const ahead = aheadOf(session, seed);
  if (!ahead) return session;
  const solver = createSolver(ahead.request);
  solver.run(iterations);
  return withPlan(session, ahead.keys, solver.best());
}

/**
 * Draws the groups of a scene anew, under the rules and with all other rounds in mind, those ahead
 * included. Who is locked keeps their place.
 */
export function redraw(
  session: Session,
  scene: Scene,
  seed: number,
  iterations = SHORT_SEARCH,
): Session {
  const key = scene.groupKey;
  const round = roundsOf(session).find((candidate) => candidate.key === key);
  const people = presentIds(session);
  if (!key || !round || people.length < 2) return drawByChance(session, scene, seed);
  const { [key]: before, ...others } = session.live.draws;
  const wished = roundSizes(session, round, people.length).sizes;
  const { sizes, locks } = aroundLocks(wished, before, isSplit(key));
  const rest: Session = { ...session, live: { ...session.live, draws: others } };
  const later = roundsAhead(rest).filter((candidate) => candidate.key !== key);
  const solver = createSolver({
    people,
    rounds: [sizes, ...later.map((each) => roundSizes(session, each, people.length).sizes)],
    history: Object.values(others).map(({ groups }) => groups),
    rules: { ...solverRules(session), locks },
    seed,
  });
  solver.run(iterations);
  const [groups = [], ...planned] = solver.best();
  const draw = keepWishes(drawOf(key, groups, seed), before, locks);
  return withPlan(
    withDraw(session, key, draw),
    later.map((each) => each.key),
    planned,
  );
}

/** Where the locked people sit, and sizes that have room for them. */
function aroundLocks(
  wished: readonly number[],
  before: Draw | undefined,
  split: boolean,
): { sizes: number[]; locks: Record<string, number> } {
  const locked = new Set(before?.locked);
  if (!before || locked.size === 0) return { sizes: [...wished], locks: {} };
  // Who stays a watcher comes first, so that there is a place however many watch.
  const watching = before.watchers.filter((id) => locked.has(id)).map((id) => [id]);
  const places = [...before.groups, ...(split ? watching : [])].slice(0, wished.length);
  const held = places.map((members): Held | undefined => {
    const count = members.filter((id) => locked.has(id)).length;
    return count > 0 ? { count, closed: count === members.length } : undefined;
  });
  const sizes = split ? splitAround(wished, held) : sizesAround(wished, held);
  const locks = Object.fromEntries(
    places
      .slice(0, sizes.length)
      .flatMap((group, index) => group.filter((id) => locked.has(id)).map((id) => [id, index])),
  );
  return { sizes, locks };
}

/** The sizes of A, of B and of everybody who watches, with room for who is locked in A or B. */
function splitAround(wished: readonly number[], held: readonly (Held | undefined)[]): number[] {
  const heads = wished.reduce((sum, size) => sum + size, 0);
  const [a = 0, b = 0] = [0, 1].map((at) => Math.max(wished[at] ?? 0, held[at]?.count ?? 0));
  const second = Math.max(held[1]?.count ?? 0, Math.min(b, heads - a));
  const first = Math.min(a, heads - second);
  return [first, second, ...Array.from({ length: heads - first - second }, () => 1)];
}

/** Carries over what was decided about the draw before: who is locked, and which roles there are. */
function keepWishes(draw: Draw, before: Draw | undefined, locks: Readonly<Record<string, number>>) {
  const locked = Object.keys(locks);
  const roles = Object.keys(before?.roles?.find((dealt) => Object.keys(dealt).length > 0) ?? {});
  return {
    ...draw,
    ...(locked.length > 0 ? { locked } : {}),
    // A name belongs to the table, not to who sat there.
    ...(before?.called && { called: before.called }),
    ...(roles.length > 0
      ? {
          roles: draw.groups.map((group, index) =>
            Object.fromEntries(
              rolesByLot(group, roles, draw.seed + index).map(({ role, person }) => [role, person]),
            ),
          ),
        }
      : {}),
  };
}
