import { Check, Pencil } from "lucide-react";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Person } from "#domain/session/types.ts";
import { toggleAbsent } from "#stores/groupActions.ts";

import { EditPerson } from "./EditPerson.tsx";
import styles from "./Roster.module.css";

interface PersonRowProps {
  person: Person;
  /** What they are called in the room. */
  name: string;
}

function Row({ person, name }: PersonRowProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const absent = person.absent ?? false;
  if (editing) {
    return (
      <li className={styles["editing"]}>
        <EditPerson person={person} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles["person"]} data-absent={absent || undefined}>
      <span dir="auto" translate="no" className={styles["name"]}>
        {person.name === "" ? name : person.name}
        {person.attribute !== undefined && <span className="note"> {person.attribute}</span>}
      </span>
      <button
        type="button"
        className="icon"
        aria-label={t("groups.roster.edit", { name })}
        title={t("common.change")}
        onClick={() => setEditing(true)}
      >
        <Pencil aria-hidden="true" size={17} />
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={!absent}
        aria-label={name}
        className={styles["here"]}
        onClick={() => toggleAbsent(person.id)}
      >
        {!absent && <Check aria-hidden="true" size={17} />}
        {t(absent ? "groups.roster.away" : "groups.roster.here")}
      </button>
    </li>
  );
}

/** Somebody on the list; drawn again only when they change, however long the list is. */
export const PersonRow = memo(Row);
