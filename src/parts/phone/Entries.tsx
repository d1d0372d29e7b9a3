import { Pencil, Plus, Trash2 } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import {
  addEntry,
  changeEntry,
  draftOf,
  entriesOf,
  fieldOf,
  setPhoneDraft,
} from "#domain/phone/notes.ts";
import type { Entry } from "#domain/phone/types.ts";
import { newId } from "#platform/random.ts";
import { Button } from "#ui/button/Button.tsx";
import { GrowingArea } from "#ui/field/GrowingArea.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import styles from "./Entries.module.css";
import { Term } from "./Term.tsx";
import type { PhoneProps } from "./types.ts";
import { useGone } from "./useGone.ts";

interface EntriesProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  /** Where they are kept. */
  at: string;
  /** What is added gets these. */
  column?: string;
  parent?: string;
  /** What is asked, for who cannot see it. */
  label: string;
  /** Shown above the list; without it the page says enough. */
  title?: string;
  /** Of that heading. */
  level?: 2 | 3;
  /** What stands in the empty field, before anything was written. */
  placeholder?: string;
  /** Each entry is for soon or for later. */
  terms?: boolean;
}

/** What was written here, and a field for more. What is typed is kept as it is typed. */
export function Entries(props: EntriesProps) {
  const { at, column, parent, label, title, level = 2, placeholder, terms = false } = props;
  const { notes, change, kept } = props;
  const { t } = useTranslation();
  const Heading = level === 2 ? "h2" : "h3";
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const place = {
    ...(column !== undefined && { column }),
    ...(parent !== undefined && { parent }),
  };
  const name = fieldOf(at, place);
  const draft = draftOf(notes, name);
  const list = entriesOf(notes, at).filter(
    (entry) => entry.column === column && entry.parent === parent,
  );
  const gone = useGone(props);
  const group = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLButtonElement>(null);
  const showBelow = () => below.current?.scrollIntoView({ block: "nearest" });
  // The button comes and moves down as somebody types: it never hides under the bar of the page.
  useEffect(() => {
    if (field.current?.matches(":focus")) showBelow();
  }, [draft]);
  const add = () => {
    const entry = { id: newId(), text: draft, ...place };
    change((now) => addEntry(now, at, entry));
    field.current?.focus();
  };
  useEnter(field, add);
  return (
    <div ref={group} tabIndex={-1} className={styles["entries"]} role="group" aria-label={label}>
      {title !== undefined && <Heading className={styles["title"]}>{title}</Heading>}
      {list.length > 0 && (
        <ul className="grid gap-3">
          {list.map((entry) => (
            <li key={entry.id} className={styles["entry"]}>
              <EntryLine
                entry={entry}
                kept={kept}
                onText={(text) => change((now) => changeEntry(now, at, entry.id, { text }))}
                onRemove={() => gone.remove(entry)}
              />
              {terms && <Term entry={entry} at={at} change={change} />}
            </li>
          ))}
        </ul>
      )}
      {gone.last && (
        <p className={styles["gone"]}>
          <span dir="auto">{t("phone.removed", { text: gone.last.text })}</span>
          <Button
            key={gone.last.id}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone
            autoFocus
            onClick={() => {
              gone.back();
              group.current?.focus();
            }}
          >
            {t("common.undo")}
          </Button>
        </p>
      )}
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <div className={styles["write"]}>
        <GrowingArea
          ref={field}
          id={id}
          value={draft}
          placeholder={list.length > 0 ? t("phone.more") : (placeholder ?? t("phone.write"))}
          enterKeyHint="done"
          maxLength={2000}
          onChange={({ currentTarget }) =>
            change((now) => setPhoneDraft(now, name, currentTarget.value))
          }
          onFocus={showBelow}
        />
        {draft.trim() !== "" && (
          <Button ref={below} className={styles["add"]} onClick={add}>
            <Plus aria-hidden="true" size="1.25rem" />
            {t("phone.add")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface EntryLineProps {
  entry: Entry;
  kept: boolean;
  onText: (text: string) => void;
  onRemove: () => void;
}

function EntryLine({ entry, kept, onText, onRemove }: EntryLineProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const done = () => {
    if (typed !== undefined) onText(typed);
    setTyped(undefined);
  };
  if (typed !== undefined) {
    return (
      <div className={styles["write"]}>
        <GrowingArea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody just pressed the pencil
          autoFocus
          aria-label={t("phone.change", { text: entry.text })}
          value={typed}
          maxLength={2000}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onText(currentTarget.value);
          }}
          onBlur={done}
        />
        <Button
          ref={(button) => button?.scrollIntoView({ block: "nearest" })}
          className={styles["add"]}
          onClick={done}
        >
          {t("common.done")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles["line"]}>
      <div className={styles["text"]}>
        <p dir="auto" translate="no">
          {entry.text}
        </p>
        <p className="note">{t(kept ? "phone.saved" : "phone.notSaved")}</p>
      </div>
      <button
        type="button"
        className={styles["icon"]}
        aria-label={t("phone.change", { text: entry.text })}
        onClick={() => setTyped(entry.text)}
      >
        <Pencil aria-hidden="true" size="1.25rem" />
      </button>
      <button
        type="button"
        className={styles["icon"]}
        aria-label={t("phone.remove", { text: entry.text })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden="true" size="1.25rem" />
      </button>
    </div>
  );
}
