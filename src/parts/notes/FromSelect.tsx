import { memo } from "react";
import { useTranslation } from "react-i18next";

import type { Draw, Person } from "#domain/session/types.ts";
import { Field } from "#ui/field/Field.tsx";

import { EVERYONE, groupValue, personValue } from "./from.ts";
import { useGroupName } from "#parts/groups/groupName.ts";
import styles from "./FromSelect.module.css";

interface FromSelectProps {
  value: string;
  onChange: (value: string) => void;
  draw: Draw | undefined;
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
  /** The groups are called A and B. */
  letters: boolean;
  /** People stay out of it, where no names may be written down. */
  withPeople: boolean;
}

/** Whose words the next note holds. Absent where nobody was named and no groups were drawn. */
export const FromSelect = memo(function FromSelect(props: FromSelectProps) {
  const { value, onChange, draw, people, names, letters, withPeople } = props;
  const { t } = useTranslation();
  const groupName = useGroupName(letters, draw);
  const groups = draw?.groups ?? [];
  const named = withPeople ? people.filter((person) => person.name !== "") : [];
  if (groups.length === 0 && named.length === 0) return null;
  return (
    <Field label={t("capture.from.label")} className={styles["from"]}>
      {(links) => (
        <select
          {...links}
          className={styles["select"]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value={EVERYONE}>{t("capture.from.everyone")}</option>
          {groups.length > 0 && (
            <optgroup label={t("capture.from.groups")}>
              {groups.map((group, index) => (
                <option key={group[0] ?? groupValue(index + 1)} value={groupValue(index + 1)}>
                  {groupName(index + 1)}
                </option>
              ))}
            </optgroup>
          )}
          {named.length > 0 && (
            <optgroup translate="no" label={t("capture.from.people")}>
              {named.map((person) => (
                <option key={person.id} value={personValue(person.id)}>
                  {names.get(person.id) ?? person.name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
});
