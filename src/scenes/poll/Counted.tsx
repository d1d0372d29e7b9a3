import { lastVote } from "#domain/session/captures/lastVote.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import styles from "./Counted.module.css";

/** The vote that a talk is about, as the room saw it counted. */
export function Counted({ session, scene }: { session: Session; scene: Scene }) {
  const vote = lastVote(session, scene);
  if (!vote || vote.secret) return null;
  return (
    <p className={styles["counted"]}>
      {vote.options.map(({ id, label, votes }) => (
        <span key={id}>
          {label} <b>{votes}</b>
        </span>
      ))}
    </p>
  );
}
