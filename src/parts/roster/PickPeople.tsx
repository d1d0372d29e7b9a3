import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RuleKind } from "#domain/session/groups/groupRules.ts";
import type { Person } from "#domain/session/types.ts";
import { Button } from "#ui/button/Button.tsx";

import { FilterField } from "./FilterField.tsx";
import styles from "./Roster.module.css";
import { useFilter } from "./useFilter.ts";

interface PickPeopleProps {
  kind: RuleKind;
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
  onPicked: (ids: readonly string[]) => void;
  onCancel: () => void;
}

/** Two or more people for a rule. */
export function PickPeople({ kind, people, names, onPicked, onCancel }: PickPeopleProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { query, setQuery, shown } = useFilter(people, names);
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <>
      <h3 className={styles["heading"]}>
        {t(kind === "apart" ? "groups.rules.pickApart" : "groups.rules.pickTogether")}
      </h3>
      <div className="wrap gap-2">
        <Button variant="primary" disabled={picked.length < 2} onClick={() => onPicked(picked)}>
          {picked.length < 2
            ? t("groups.rules.pickMore")
            : t("groups.rules.keep", { count: picked.length })}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("groups.seats.cancel")}
        </Button>
      </div>
      <FilterField count={people.length} query={query} onChange={setQuery} />
      <ul className={styles["picks"]}>
        {shown.map(({ id }) => (
          <li key={id}>
            <label className={styles["pick"]}>
              <input type="checkbox" checked={picked.includes(id)} onChange={() => toggle(id)} />
              <span dir="auto" translate="no">
                {names.get(id)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
