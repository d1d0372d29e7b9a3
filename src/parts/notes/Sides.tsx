import { useTranslation } from "react-i18next";

import type { ScenePrompt } from "#domain/scenes/types.ts";

import styles from "./Fold.module.css";

/** What can be said for and against a statement; folded, because the room may read along. */
export function Sides({ sides }: { sides: NonNullable<ScenePrompt["sides"]> }) {
  const { t } = useTranslation();
  return (
    <details className={styles["fold"]}>
      <summary className={styles["summary"]}>{t("capture.sides.title")}</summary>
      <div className={styles["inside"]}>
        <Side title={t("capture.sides.agree")} lines={sides.agree} />
        <Side title={t("capture.sides.disagree")} lines={sides.disagree} />
      </div>
    </details>
  );
}

function Side({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h4 className={styles["heading"]}>{title}</h4>
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
