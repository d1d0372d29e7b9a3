import { logged } from "./log.ts";
import { cleared } from "#domain/session/stage.ts";
import { leftRunning, paused, takenUp } from "./timers.ts";
import type { Session } from "#domain/session/types.ts";
import { presumedStart, underWay } from "./underWay.ts";

/**
 * Puts another scene on the stage, where nothing of the one before stays behind. An index outside
 * the session goes to its nearest end. While the stage is frozen only the facilitator moves.
 */
export function goTo(session: Session, index: number, now: number): Session {
  const last = session.head.scenes.length - 1;
  const position = Math.min(Math.max(0, Math.round(index)), Math.max(0, last));
  if (position === session.live.position) return session;
  if (session.live.stage.frozen) {
    return { ...session, live: { ...session.live, position } };
  }
  return arrive(underWay(session, presumedStart(session, now), now), position, now);
}

function arrive(session: Session, position: number, now: number): Session {
  const scene = session.head.scenes[position]?.id ?? "";
  const { left: _was, ...live } = session.live;
  const left = leftRunning(session, now);
  return {
    ...session,
    live: {
      ...live,
      ...(left && left.scene !== scene && { left }),
      position,
      timers: takenUp(paused(session, now), left, scene, now),
      stage: cleared(live.stage),
      log: logged(live.log, scene, now),
    },
  };
}

/** The next scene in a direction that steering did not leave out; undefined at the end. */
export function neighbour({ head, live }: Session, step: 1 | -1): number | undefined {
  let index = live.position + step;
  while (live.steered.dropped.includes(head.scenes[index]?.id ?? "")) index += step;
  return head.scenes[index] ? index : undefined;
}

/** Keeps the stage where it is while the facilitator looks ahead. */
export function freeze(session: Session): Session {
  const { position, stage } = session.live;
  if (stage.frozen) return session;
  const frozen = { position, page: stage.page, groups: stage.groups };
  return {
    ...session,
    live: { ...session.live, stage: { ...stage, frozen } },
  };
}

/** Lets the stage come to where the facilitator is, or, with `back`, the facilitator to the stage. */
export function unfreeze(session: Session, now: number, back = false): Session {
  const { frozen, ...rest } = session.live.stage;
  if (!frozen) return session;
  const stage = { ...rest, page: frozen.page, groups: frozen.groups };
  const there = {
    ...session,
    live: { ...session.live, position: frozen.position, stage },
  };
  return back ? there : goTo(there, session.live.position, now);
}

/** Marks the session as over, or opens it again with `undefined`. */
export function finish(session: Session, finishedAt: number | undefined, now: number): Session {
  const { finishedAt: was, ...live } = session.live;
  if (finishedAt !== undefined) {
    // Nothing counts on when it is over.
    const { loose: _loose, looseName: _name, left: _left, ...over } = live;
    return {
      ...session,
      live: { ...over, timers: paused(session, now), finishedAt },
    };
  }
  if (was === undefined) return session;
  // The time between belongs to no scene.
  const scene = session.head.scenes[live.position]?.id ?? "";
  const log =
    live.log.length === 0 ? live.log : [...live.log, { scene: "", at: was }, { scene, at: now }];
  return { ...session, live: { ...live, log } };
}
