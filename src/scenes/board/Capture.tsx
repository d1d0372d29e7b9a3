import { createRef, useEffect, useId, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";

import type { Note } from "#domain/session/types.ts";
import { namesOf } from "#parts/groups/namesOf.ts";
import face from "#parts/notes/Face.module.css";
import { EVERYONE, fromOf, keptFrom } from "#parts/notes/from.ts";
import { Foot } from "#parts/notes/Foot.tsx";
import { FromSelect } from "#parts/notes/FromSelect.tsx";
import { hasLetters } from "#parts/groups/groupName.ts";
import { Guarded } from "#parts/notes/Guarded.tsx";
import { NoteField } from "#parts/notes/NoteField.tsx";
import type { Column } from "#parts/notes/NoteItem.tsx";
import { NoteList } from "#parts/notes/NoteList.tsx";
import type { SceneProps } from "#parts/stage/types.ts";

import styles from "./Capture.module.css";

/** Notes of one column that show at once, so that the next column stays near. */
const MOST = 12;

/** The columns of a board, each with its notes; their fields stand together under them. */
export function Capture(props: SceneProps) {
  return (
    <Guarded scene={props.scene}>
      <Board key={props.scene.captureKey} {...props} />
    </Guarded>
  );
}

function Board(props: SceneProps) {
  const { scene, capture, draw, people } = props;
  const names = namesOf(people);
  const { t } = useTranslation();
  const [value, setValue] = useState(EVERYONE);
  const [said, setSaid] = useState("");
  const columns = scene.board?.columns ?? NONE;
  const stacks = useMemo(() => stacksOf(columns, capture.notes), [columns, capture.notes]);
  const fields = useMemo(
    () => new Map(columns.map(({ id }) => [id, createRef<HTMLTextAreaElement>()])),
    [columns],
  );
  const from = fromOf(value, draw);
  return (
    <div className={face["face"]}>
      {columns.map((column) => (
        <Stack
          key={column.id}
          {...props}
          column={column}
          notes={stacks.get(column.id) ?? NONE}
          field={fields.get(column.id) ?? NOWHERE}
          onMoved={setSaid}
        />
      ))}
      <p role="status" className="visually-hidden">
        {said !== "" && t("capture.moved", { column: said })}
      </p>
      <Foot>
        <div className="column gap-2">
          <FromSelect
            value={value}
            onChange={setValue}
            draw={draw}
            people={people}
            names={names}
            letters={hasLetters(scene)}
            withPeople={!scene.sensitive}
          />
          {columns.map((column) => (
            <NoteField
              key={column.id}
              ref={fields.get(column.id)}
              labelled
              captureKey={scene.captureKey}
              column={column.id}
              draft={capture.drafts[column.id] ?? ""}
              from={from}
              label={t("capture.fieldOf", { what: column.title })}
              addLabel={t("capture.addTo", { what: column.title })}
              onAdded={() => setValue(keptFrom(value))}
            />
          ))}
        </div>
      </Foot>
    </div>
  );
}

const NONE: never[] = [];
const NOWHERE = createRef<HTMLTextAreaElement>();

/** Notes by column. One whose column the board does not have stands in the first, as on the stage. */
function stacksOf(columns: readonly Column[], notes: readonly Note[]): Map<string, Note[]> {
  const stacks = new Map(columns.map((column): [string, Note[]] => [column.id, []]));
  const first = columns[0]?.id ?? "";
  for (const note of notes) (stacks.get(note.column ?? "") ?? stacks.get(first))?.push(note);
  return stacks;
}

interface StackProps extends SceneProps {
  column: Column;
  notes: Note[];
  field: RefObject<HTMLTextAreaElement | null>;
  /** Told the title of the column that a note went to. */
  onMoved: (title: string) => void;
}

function Stack(props: StackProps) {
  const { scene, people, column, notes, field, onMoved } = props;
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const newest = notes.at(-1)?.id;
  const before = useRef(newest);
  const titleId = useId();
  const moved = useMemo(() => (to: Column) => onMoved(to.title), [onMoved]);
  useEffect(() => {
    if (before.current === newest) return;
    before.current = newest;
    end.current?.scrollIntoView({ block: "nearest" });
  }, [newest]);
  return (
    <section className={styles["column"]} aria-labelledby={titleId}>
      <h3 className={styles["title"]}>
        <span id={titleId}>{column.title}</span>
        <span className={styles["count"]}>{t("capture.count", { count: notes.length })}</span>
      </h3>
      <NoteList
        captureKey={scene.captureKey}
        notes={notes}
        names={namesOf(people)}
        letters={hasLetters(scene)}
        columns={scene.board?.columns}
        column={column.id}
        onMoved={moved}
        most={MOST}
        field={field}
      />
      <div ref={end} />
    </section>
  );
}
