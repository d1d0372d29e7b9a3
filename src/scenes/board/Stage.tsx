import { useId } from "react";
import { useTranslation } from "react-i18next";

import { fitColumns } from "#parts/fit/columns.ts";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import { stacksOf, type Card } from "./cards.ts";
import styles from "./Stage.module.css";

/** A prompt with a board under it: columns that fill while the room talks, each on its own. */
export function Stage({ scene, capture, newest, page, onPages }: StageProps) {
  const id = useId();
  const columns = scene.board?.columns ?? [];
  const stacks = stacksOf(
    columns.map((column) => column.id),
    capture.notes,
  );
  const empty = capture.notes.length === 0;
  return (
    <FitBox page={page} onPages={onPages} how={fitColumns}>
      <Thought scene={scene} small />
      <div className={styles["board"]} style={{ "--columns": columns.length }}>
        {columns.map((column, index) => (
          <h2 key={column.id} id={`${id} ${index}`} className={styles["heading"]}>
            {column.title}
          </h2>
        ))}
        {stacks.map((cards, index) => (
          <ul
            key={columns[index]?.id}
            aria-labelledby={`${id} ${index}`}
            className={styles["column"]}
            style={{ gridColumn: index + 1 }}
            data-column=""
          >
            {cards.map((card) => (
              <BoardCard key={card.id} card={card} newest={card.note === newest} />
            ))}
          </ul>
        ))}
        {empty && (
          // It lies over the columns: the first note moves nothing.
          <div className={styles["first"]} data-first="">
            <Lines lines={scene.prompt?.followUps ?? []} />
          </div>
        )}
      </div>
    </FitBox>
  );
}

/** One note, or a part of a long one. */
function BoardCard({ card, newest }: { card: Card; newest: boolean }) {
  const { t } = useTranslation();
  return (
    <li dir="auto" className={styles["card"]} data-item="" data-newest={newest ? "" : undefined}>
      {card.text}
      {card.goesOn && <span aria-label={t("stage.goesOn")}>{" …"}</span>}
      {/* After the words: they stay where they are when the next note comes. */}
      {newest && (
        <>
          {" "}
          <span className={styles["new"]}>{t("stage.newest")}</span>
        </>
      )}
    </li>
  );
}
