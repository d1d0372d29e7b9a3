import { useTranslation } from "react-i18next";

import { lastVote } from "#domain/session/captures/lastVote.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import "./words.ts";
import styles from "./LastVote.module.css";

/** What was counted a moment ago, for whoever leads the talk about it: "eens 3 · oneens 6". */
export function LastVote({ session, scene }: { session: Session; scene: Scene }) {
  const { t } = useTranslation();
  const vote = lastVote(session, scene);
  if (!vote) return null;
  return (
    <p className={styles["vote"]}>
      <b>{t("run.lastVote")}</b>{" "}
      {vote.options.map(({ id, label, votes }) => (
        <span key={id}>
          {label} <b>{votes}</b>
        </span>
      ))}
    </p>
  );
}
