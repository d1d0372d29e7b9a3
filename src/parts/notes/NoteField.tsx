import { use, useRef, useState } from "react";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";

import { saveNote, typeDraft } from "#stores/captureActions.ts";
import { letNoteGo } from "#stores/typing.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import type { From } from "./from.ts";
import styles from "./NoteField.module.css";
import { StillAt } from "./still.ts";

interface NoteFieldProps {
  captureKey: string;
  /** The column of a board that the note goes to. */
  column?: string | undefined;
  /** What was typed here before; only read when the field appears. */
  draft: string;
  from?: From | undefined;
  /** What the field is called; "Notitie" without it. */
  label?: string | undefined;
  /** What its button is called, where there is more than one field. */
  addLabel?: string | undefined;
  /** The name is shown, where there is more than one field. */
  labelled?: boolean;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  onAdded?: (() => void) | undefined;
}

/** Where a note is typed. Every letter is kept at once; Enter adds it and stays in the field. */
export function NoteField(props: NoteFieldProps) {
  // Another prompt is another field: what is typed never moves along.
  return <Field key={`${props.captureKey} ${props.column ?? ""}`} {...props} />;
}

function Field({
  captureKey,
  column,
  draft,
  from,
  label,
  addLabel,
  labelled = false,
  ref,
  onAdded,
}: NoteFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(draft);
  const still = use(StillAt);
  const own = useRef<HTMLTextAreaElement | null>(null);

  const type = (typed: string) => {
    setText(typed);
    typeDraft(captureKey, column ?? "", typed);
  };
  const add = () => {
    own.current?.focus();
    if (text.trim() === "") return;
    letNoteGo();
    saveNote(captureKey, text, { ...from, ...(column === undefined ? {} : { column }) });
    setText("");
    onAdded?.();
  };
  useEnter(own, add);

  return (
    <div className={styles["row"]} data-labelled={labelled || undefined}>
      {still !== undefined && (
        <p role="status" className={styles["still"]}>
          {still}
        </p>
      )}
      <TextArea
        ref={(element) => {
          own.current = element;
          if (typeof ref === "function") return ref(element);
          if (ref) ref.current = element;
          return undefined;
        }}
        data-note-field=""
        className={styles["field"]}
        label={label ?? t("capture.field")}
        hideLabel={!labelled}
        rows={labelled ? 1 : 2}
        enterKeyHint="done"
        placeholder={t("capture.placeholder")}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <Button className={styles["add"]} aria-label={addLabel} onClick={add}>
        {t("common.add")}
      </Button>
    </div>
  );
}
