import { memo, useCallback, useRef, useState } from "react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";

import type { Note } from "#domain/session/types.ts";
import { Button } from "#ui/button/Button.tsx";

import { useLarge } from "./useLarge.ts";
import { useGroupName } from "#parts/groups/groupName.ts";
import { NoteItem } from "./NoteItem.tsx";
import type { Column } from "./NoteItem.tsx";
import styles from "./NoteList.module.css";

interface NoteListProps {
  captureKey: string;
  notes: readonly Note[];
  names: ReadonlyMap<string, string>;
  /** The groups are called A and B. */
  letters: boolean;
  /** The columns of the board, where a note can be moved. */
  columns?: readonly Column[] | undefined;
  /** The column that this list is. */
  column?: string | undefined;
  onMoved?: ((to: Column) => void) | undefined;
  /** How many notes show before "Toon alle"; the newest ones. */
  most?: number;
  /** Where focus goes when the last note leaves. */
  field: RefObject<HTMLElement | null>;
}

/** What was written down, the newest last. Does not render again while a next note is typed. */
export const NoteList = memo(function NoteList(props: NoteListProps) {
  const { captureKey, notes, names, letters, columns, column, onMoved, most = 60, field } = props;
  const { t } = useTranslation();
  const large = useLarge();
  const groupName = useGroupName(letters);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  const leave = useCallback(
    (item: Element) => {
      const near = item.nextElementSibling ?? item.previousElementSibling;
      const next = near?.querySelector<HTMLElement>("[data-remove]");
      (next ?? field.current)?.focus();
    },
    [field],
  );
  const by = (note: Note) => {
    if (note.person !== undefined) return names.get(note.person) ?? "";
    if (note.by !== undefined) return note.by;
    return note.group === undefined ? "" : groupName(note.group);
  };

  if (notes.length === 0) return null;
  const shown = all ? notes : notes.slice(-most);
  return (
    <div className="column gap-2">
      {shown.length < notes.length && (
        <Button
          variant="quiet"
          className={styles["all"]}
          onClick={() => {
            setAll(true);
            list.current?.focus();
          }}
        >
          {t("capture.showAll", { count: notes.length })}
        </Button>
      )}
      <ul ref={list} tabIndex={-1} className={styles["list"]}>
        {shown.map((note) => (
          <NoteItem
            key={note.id}
            captureKey={captureKey}
            note={note}
            by={by(note)}
            columns={columns}
            column={column}
            large={large?.kind === "note" && large.id === note.id}
            onLeave={leave}
            onMoved={onMoved}
          />
        ))}
      </ul>
    </div>
  );
});
