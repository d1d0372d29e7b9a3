import { repeatedPairs, type Meeting } from "#domain/grouping/meetings.ts";
import { planRounds, solveRound } from "#domain/grouping/plan.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { isSplit, redraw } from "./groups.ts";
import type { Draw, Session } from "./types.ts";

/** A draw that the session has ahead: scenes of one step and form share it. */
interface Round {
  key: string;
  sizes: number[];
}

/** How hard to search; some 50 ms for a full room. */
const ITERATIONS = 20_000;

function roundOf({ live }: Session, scene: Scene): Round[] {
  if (!scene.groupKey || !scene.groupSize || isSplit(scene.groupKey)) return [];
  const { sizes } = sizesFor(live.people.length, { size: scene.groupSize });
  return sizes.length === 0 ? [] : [{ key: scene.groupKey, sizes }];
}

/** The rounds that were not drawn yet, in the order in which they come; the experiment draws its own. */
function roundsAhead(session: Session): Round[] {
  const { draws } = session.live;
  const found = new Map<string, Round>();
  for (const scene of session.head.scenes) {
    for (const round of roundOf(session, scene)) {
      if (!draws[round.key] && !found.has(round.key)) found.set(round.key, round);
    }
  }
  return [...found.values()];
}

/** Who sat together before, in every other draw. */
function historyOf({ live }: Session, but: string): string[][][] {
  return Object.entries(live.draws).flatMap(([key, draw]) => (key === but ? [] : [draw.groups]));
}

/**
 * Works out the groups of all rounds that are still to come, so that over the session as few people
 * as possible meet twice. The same seed gives the same groups.
 */
export function planAhead(session: Session, seed: number): Session {
  const rounds = roundsAhead(session);
  const people = session.live.people.map(({ id }) => id);
  if (rounds.length === 0 || people.length < 2) return session;
  const plan = planRounds(
    {
      people,
      rounds: rounds.map(({ sizes }) => sizes),
      history: historyOf(session, ""),
      seed,
    },
    ITERATIONS,
  );
  const planned = Object.fromEntries(
    rounds.map(({ key }, index) => [key, plan.rounds[index] ?? []]),
  );
  return { ...session, live: { ...session.live, planned } };
}

/**
 * Draws the groups of a scene anew: others than before, with as few people as possible who met in
 * another draw of the session, and then the rounds to come with that in mind.
 */
export function redrawRound(session: Session, scene: Scene, seed: number): Session {
  const round = roundOf(session, scene)[0];
  if (!round) return redraw(session, scene, seed);
  const before = session.live.draws[round.key];
  const history = historyOf(session, round.key);
  const plan = solveRound(
    {
      people: session.live.people.map(({ id }) => id),
      sizes: round.sizes,
      // What was just on the stage is not what was asked for.
      history: before ? [...history, before.groups] : history,
      seed,
    },
    ITERATIONS,
  );
  const draw: Draw = { seed, groups: plan.rounds[0] ?? [], watchers: [] };
  const drawn: Session = {
    ...session,
    live: { ...session.live, draws: { ...session.live.draws, [round.key]: draw } },
  };
  return planAhead(drawn, seed);
}

/** The pairs of a draw who sat together in another one before. */
export function metBefore(session: Session, key: string): Meeting[] {
  const draw = session.live.draws[key];
  return draw ? repeatedPairs(draw.groups, historyOf(session, key)) : [];
}
