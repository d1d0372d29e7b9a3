import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { MOST_PEOPLE } from "#domain/roster/limits.ts";
import { parseNames } from "#domain/roster/parseNames.ts";
import { currentScene } from "#domain/session/currentScene.ts";
import { roundsInUse } from "#domain/session/groups/rounds.ts";
import type { Person } from "#domain/session/types.ts";
import { joined } from "#parts/groups/nameList.ts";
import { addLatecomers, countOneMore, nameEverybody } from "#stores/groupActions.ts";
import { useRun } from "#stores/run.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import styles from "./Roster.module.css";
import { useNamesWords } from "./useNamesWords.ts";

/** How many names the answer names. */
const NAMED = 3;

/** A field for names in any shape: the first ones, or who comes late. */
export function AddPeople({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState(false);
  const { read } = useNamesWords();
  // On a list that stands, whoever comes late has a line of their own.
  const late = people.length > 0;
  const typed = useDeferredValue(text);
  const preview = useMemo(() => parseNames(typed, late), [typed, late]);
  const counted = people.length > 0 && people.every(({ name }) => name === "");

  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    const found = parseNames(text, late);
    setWrong(found.people.length === 0);
    setSaid("");
    if (found.people.length === 0) return;
    const { session } = useRun.getState();
    const grouped = session !== undefined && roundsInUse(session).length > 0;
    let count = found.people.length;
    if (late) count = addLatecomers(found);
    else nameEverybody(found, session && currentScene(session));
    setText("");
    if (count < found.people.length) {
      setSaid(t("groups.roster.full", { most: MOST_PEOPLE }));
      return;
    }
    const some = found.people.slice(0, NAMED).map(({ name }) => name);
    const names =
      count > NAMED
        ? t("groups.roster.andMore", { names: some.join(", "), count: count - NAMED })
        : joined(some);
    const told = t(grouped ? "groups.roster.added" : "groups.roster.listed", { count, names });
    setSaid([told, ...read(found)].join(" "));
  };

  useEnter(field, add);

  return (
    <form
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextArea
        ref={field}
        data-autofocus=""
        enterKeyHint="done"
        label={t("groups.roster.add")}
        hint={t("groups.roster.addHint")}
        error={wrong ? t("groups.roster.addMissing") : undefined}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
      />
      <div className="wrap gap-2">
        <Button type="submit">{t("common.add")}</Button>
        {counted && (
          <Button data-each-press="" onClick={countOneMore}>
            {t("groups.roster.addOne")}
          </Button>
        )}
      </div>
      <p role="status" className={styles["small"]}>
        {text === "" ? said : read(preview).join(" ")}
      </p>
    </form>
  );
}
