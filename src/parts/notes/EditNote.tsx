import { use, useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import type { Note } from "#domain/session/types.ts";
import { changeNote } from "#stores/captureActions.ts";
import { leaveTyping, letNoteGo } from "#stores/typing.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import { StillAt } from "./still.ts";
import styles from "./NoteList.module.css";

interface EditNoteProps {
  captureKey: string;
  note: Note;
  onEnd: () => void;
}

/** Changes a note in its place. It is kept as it is typed; Esc puts the old words back. */
export function EditNote({ captureKey, note, onEnd }: EditNoteProps) {
  const { t } = useTranslation();
  const still = use(StillAt);
  const [text, setText] = useState(note.text);
  const [before] = useState(note.text);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  // Emptied letter by letter, a note gets its old words back and not the last letter.
  const change = (typed: string) =>
    changeNote(captureKey, note.id, { text: typed.trim() === "" ? before : typed });
  const done = () => {
    letNoteGo();
    onEnd();
  };
  const cancel = () => {
    change(before);
    leaveTyping();
    onEnd();
  };
  useEnter(field, done);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    // Only the words go back: the panel stays open.
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  return (
    <div className={styles["edit"]}>
      {still !== undefined && <p role="status">{still}</p>}
      <TextArea
        ref={field}
        label={t("capture.editing")}
        hideLabel
        rows={2}
        enterKeyHint="done"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          change(event.target.value);
        }}
        onKeyDown={press}
      />
      <div className={styles["buttons"]}>
        <Button variant="quiet" onClick={cancel}>
          {t("capture.cancel")}
        </Button>
        <Button onClick={done}>{t("common.done")}</Button>
      </div>
    </div>
  );
}
