import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { SceneProps } from "#scenes/shared/types.ts";
import { classes } from "#ui/classes.ts";

import { EVERYONE, fromOf, keptFrom } from "./from.ts";
import { FromSelect } from "./FromSelect.tsx";
import { hasLetters } from "./groupName.ts";
import { Guarded } from "./Guarded.tsx";
import { NoteField } from "./NoteField.tsx";
import { NoteList } from "./NoteList.tsx";
import styles from "./Notes.module.css";

interface NotesProps extends SceneProps {
  /** The field stays at the bottom of the panel, under the newest note. */
  sticky?: boolean;
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
  const { scene, capture, draw, people, names, sticky = false, bare = false } = props;
  const { t } = useTranslation();
  const [value, setValue] = useState(EVERYONE);
  const field = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLElement>(null);
  const follow = useRef(sticky);
  const titleId = useId();
  const count = capture.notes.length;

  useEffect(() => {
    if (count === 0 || !follow.current) return;
    follow.current = false;
    // The field may stick to the bottom, so the end of the panel says where the newest note is.
    panel.current?.scrollIntoView({ block: "end" });
  }, [count]);

  return (
    <section
      ref={panel}
      className={styles["panel"]}
      {...(bare ? { "aria-label": t("capture.notes") } : { "aria-labelledby": titleId })}
    >
      {!bare && (
        <h3 id={titleId} className={styles["title"]}>
          {t("capture.notes")}
          {count > 0 && <span className={styles["count"]}>{t("capture.count", { count })}</span>}
        </h3>
      )}
      {count === 0 && <p className={styles["none"]}>{t("capture.none")}</p>}
      <NoteList
        captureKey={scene.captureKey}
        notes={capture.notes}
        names={names}
        letters={hasLetters(scene)}
        field={field}
      />
      <div className={classes(styles["entry"], sticky && styles["sticky"])}>
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
    </section>
  );
}
