import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { namesOf } from "#parts/groups/namesOf.ts";
import type { SceneProps } from "#parts/stage/types.ts";

import { Foot } from "./Foot.tsx";
import { EVERYONE, fromOf, keptFrom } from "./from.ts";
import { FromSelect } from "./FromSelect.tsx";
import { hasLetters } from "#parts/groups/groupName.ts";
import { groupsFirst } from "./groupsFirst.ts";
import { Guarded } from "./Guarded.tsx";
import { NoteField } from "./NoteField.tsx";
import { NoteList } from "./NoteList.tsx";
import styles from "./Notes.module.css";

interface NotesProps extends SceneProps {
  /** The field stays in sight, in the foot of the panel. */
  pinned?: boolean;
  /** No heading of its own, where the place has one. */
  bare?: boolean;
}

/** The free notes of a scene: what was written down, whose words come next, and the field. */
export function Notes(props: NotesProps) {
  return (
    <Guarded scene={props.scene}>
      <NotesInside key={props.scene.captureKey} {...props} />
    </Guarded>
  );
}

function NotesInside(props: NotesProps) {
  const { scene, capture, draw, people, pinned = false, bare = false } = props;
  const { t } = useTranslation();
  const [value, setValue] = useState(EVERYONE);
  const names = namesOf(people);
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const follow = useRef(pinned && !groupsFirst(scene));
  const titleId = useId();
  const count = capture.notes.length;

  useEffect(() => {
    if (count === 0 || !follow.current) return;
    follow.current = false;
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);

  const entry = (
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
      <NoteField
        ref={field}
        captureKey={scene.captureKey}
        draft={capture.drafts[""] ?? ""}
        from={fromOf(value, draw)}
        onAdded={() => {
          follow.current = true;
          setValue(keptFrom(value));
        }}
      />
      <p className={styles["hint"]}>{t("capture.hint")}</p>
    </div>
  );
  return (
    <section
      className={styles["panel"]}
      {...(bare ? { "aria-label": t("capture.notes") } : { "aria-labelledby": titleId })}
    >
      {!bare && (
        <h3 id={titleId} className={styles["title"]}>
          {t("capture.notes")}
          {count > 0 && <span className={styles["count"]}>{t("capture.count", { count })}</span>}
        </h3>
      )}
      {count === 0 && <p className="quiet">{t("capture.none")}</p>}
      <NoteList
        captureKey={scene.captureKey}
        notes={capture.notes}
        names={names}
        letters={hasLetters(scene)}
        field={field}
      />
      <div ref={end} />
      {pinned ? <Foot>{entry}</Foot> : entry}
    </section>
  );
}
