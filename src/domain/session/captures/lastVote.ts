import type { Scene } from "#domain/scenes/types.ts";

import { captureOf } from "./captures.ts";
import { isConcealed } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";

/** One option of a vote that was counted, with its votes. */
export interface CountedOption {
  id: string;
  label: string;
  votes: number;
}

/**
 * What was counted last about the prompt of a scene that counts nothing itself: the talk between two
 * votes. Undefined where nothing was; `secret` is a count that the room has not seen yet.
 */
export function lastVote(
  session: Session,
  scene: Scene,
): { options: CountedOption[]; secret: boolean } | undefined {
  if (scene.poll || !scene.prompt) return undefined;
  const { poll: counted } = captureOf(session, scene.captureKey);
  const round = counted.after ? "after" : "before";
  const tally = counted[round];
  const vote = session.head.scenes.find(
    (other) => other.captureKey === scene.captureKey && other.poll?.round === round,
  );
  if (!tally || !vote?.poll) return undefined;
  const options = vote.poll.options.map(({ id, label }) => ({ id, label, votes: tally[id] ?? 0 }));
  return { options, secret: isConcealed(session, vote) };
}
