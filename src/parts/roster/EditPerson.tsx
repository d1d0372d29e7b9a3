import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { cutGraphemes } from "#domain/roster/graphemes.ts";
import { LONGEST_ATTRIBUTE, LONGEST_NAME } from "#domain/roster/limits.ts";
import { onePerson } from "#domain/roster/people.ts";
import type { Person } from "#domain/session/types.ts";
import { describe, takeOff } from "#stores/groupActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./Roster.module.css";

/** Another name or department for somebody, or off the list. */
export function EditPerson({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(person.name);
  const [attribute, setAttribute] = useState(person.attribute ?? "");
  const form = useRef<HTMLFormElement>(null);
  // It is higher than the row that it stands in for: all of it comes in sight, not only its first field.
  useEffect(() => form.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <form
      ref={form}
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        const written = onePerson(name, attribute);
        describe(person.id, {
          name: cutGraphemes(written.name, LONGEST_NAME) || person.name,
          attribute: cutGraphemes(written.attribute, LONGEST_ATTRIBUTE),
        });
        onDone();
      }}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for a moment ago
        autoFocus
        label={t("groups.roster.name")}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t("groups.roster.attribute")}
        autoComplete="off"
        value={attribute}
        onChange={(event) => setAttribute(event.target.value)}
      />
      <div className="wrap gap-2">
        <Button type="submit">{t("groups.roster.save")}</Button>
        <Button variant="quiet" onClick={onDone}>
          {t("groups.roster.cancel")}
        </Button>
        {/* Who was only counted is called by a place in the list, which nobody else may get. */}
        {person.name !== "" && (
          <Button variant="danger" onClick={() => takeOff(person.id)}>
            {t("groups.roster.remove")}
          </Button>
        )}
      </div>
    </form>
  );
}
