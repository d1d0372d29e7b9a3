import { ArrowRightLeft } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { Note } from "#domain/session/types.ts";
import { changeNote } from "#stores/captureActions.ts";

import type { Column } from "./NoteItem.tsx";
import styles from "./NoteList.module.css";

interface MoveNoteProps {
  captureKey: string;
  note: Note;
  /** The other columns of the board. */
  to: readonly Column[];
  onLeave: (element: Element) => void;
  onMoved: ((to: Column) => void) | undefined;
}

/** Puts a note in another column: with one press where there is one other, else from a list. */
export function MoveNote({ captureKey, note, to, onLeave, onMoved }: MoveNoteProps) {
  const { t } = useTranslation();
  const only = to.length === 1 ? to[0] : undefined;
  const move = (element: Element, column: Column | undefined) => {
    if (!column) return;
    onLeave(element);
    changeNote(captureKey, note.id, { column: column.id });
    onMoved?.(column);
  };
  if (only) {
    const name = t("capture.moveTo", { column: only.title });
    return (
      <button
        type="button"
        className={styles["tool"]}
        aria-label={name}
        title={name}
        onClick={(event) => move(event.currentTarget, only)}
      >
        <ArrowRightLeft aria-hidden="true" size={18} />
      </button>
    );
  }
  return (
    <span className={styles["tool"]} title={t("capture.moveChoose")}>
      <ArrowRightLeft aria-hidden="true" size={18} />
      <select
        className={styles["choose"]}
        aria-label={t("capture.moveChoose")}
        value=""
        onChange={(event) =>
          move(
            event.currentTarget,
            to.find((column) => column.id === event.target.value),
          )
        }
      >
        <option value="">{t("capture.moveChoose")}</option>
        {to.map((column) => (
          <option key={column.id} value={column.id}>
            {column.title}
          </option>
        ))}
      </select>
    </span>
  );
}
