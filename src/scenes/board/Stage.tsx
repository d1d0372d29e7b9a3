import { useTranslation } from "react-i18next";

import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import { Lines, Thought } from "#scenes/shared/StageText.tsx";
import type { StageProps } from "#scenes/shared/types.ts";

import { rowsOf } from "./rows.ts";
import styles from "./Stage.module.css";

/** A prompt with a board under it: columns that fill while the room talks. */
export function BoardStage({ scene, capture, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const columns = scene.board?.columns ?? [];
  const rows = rowsOf(
    columns.map((column) => column.id),
    capture.notes,
  );
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      {rows.length === 0 && <Lines lines={scene.prompt?.followUps ?? []} />}
      <div className={styles["board"]} style={{ "--columns": columns.length }}>
        {columns.map((column) => (
          <h2 key={column.id} className={styles["heading"]}>
            {column.title}
          </h2>
        ))}
        {rows.map((row) => (
          <div key={row.id} className={styles["row"]} data-item="">
            {row.cells.map((cell, index) => (
              <p key={columns[index]?.id} dir="auto" className={styles["cell"]}>
                {cell?.text}
                {cell?.goesOn && <span aria-label={t("stage.goesOn")}>{" …"}</span>}
              </p>
            ))}
          </div>
        ))}
      </div>
    </FitBox>
  );
}
