import { Maximize2, Pencil, Trash2 } from "lucide-react";
import { memo, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Note } from "#domain/session/types.ts";
import { deleteNote } from "#stores/captureActions.ts";
import { showLarge } from "#stores/stageActions.ts";

import { EditNote } from "./EditNote.tsx";
import { MoveNote } from "./MoveNote.tsx";
import styles from "./NoteList.module.css";

/** A column that a note can stand in. */
export interface Column {
  id: string;
  title: string;
}

interface NoteItemProps {
  captureKey: string;
  note: Note;
  /** Who said it, in words; empty for the whole room. */
  by: string;
  columns: readonly Column[] | undefined;
  column: string | undefined;
  /** It stands large on the stage. */
  large: boolean;
  /** Called just before the note leaves the list. */
  onLeave: (item: Element) => void;
  onMoved: ((to: Column) => void) | undefined;
}

/** One note, with what can be done with it. */
export const NoteItem = memo(function NoteItem(props: NoteItemProps) {
  const { captureKey, note, by, columns, column, large, onLeave, onMoved } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  const textId = useId();
  const leave = (element: Element) => {
    const item = element.closest("li");
    if (item) onLeave(item);
  };
  const end = () => {
    wasEditing.current = true;
    setEditing(false);
  };
  if (editing) {
    return (
      <li className={styles["note"]}>
        <EditNote captureKey={captureKey} note={note} onEnd={end} />
      </li>
    );
  }
  return (
    <li className={styles["note"]} data-note="">
      <div className={styles["words"]}>
        <p id={textId} dir="auto" className={styles["text"]}>
          {note.text}
        </p>
        {by !== "" && (
          <p dir="auto" translate="no" className={styles["by"]}>
            {by}
          </p>
        )}
      </div>
      <div className="line still">
        {columns && (
          <MoveNote
            captureKey={captureKey}
            note={note}
            to={columns.filter((other) => other.id !== column)}
            onLeave={leave}
            onMoved={onMoved}
          />
        )}
        <button
          type="button"
          className={styles["tool"]}
          aria-label={t("capture.large")}
          aria-describedby={textId}
          aria-pressed={large}
          title={t("capture.large")}
          onClick={() => showLarge({ kind: "note", id: note.id })}
        >
          <Maximize2 aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          className={styles["tool"]}
          ref={(button) => {
            // The words are back: so is the button that opened them, and the focus.
            if (button && wasEditing.current) button.focus();
            wasEditing.current = false;
          }}
          aria-label={t("common.change")}
          aria-describedby={textId}
          title={t("common.change")}
          onClick={() => setEditing(true)}
        >
          <Pencil aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          className={styles["tool"]}
          data-remove=""
          aria-label={t("common.remove")}
          aria-describedby={textId}
          title={t("common.remove")}
          onClick={(event) => {
            leave(event.currentTarget);
            deleteNote(captureKey, note.id);
          }}
        >
          <Trash2 aria-hidden="true" size={18} />
        </button>
      </div>
    </li>
  );
});
