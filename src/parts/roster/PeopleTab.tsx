import { useTranslation } from "react-i18next";

import { currentScene } from "#domain/session/currentScene.ts";
import type { Person } from "#domain/session/types.ts";
import { HeadCount } from "#parts/notes/HeadCount.tsx";
import { useRun } from "#stores/run.ts";

import { LoneOffers } from "#parts/groups/LoneOffers.tsx";
import { AddPeople } from "./AddPeople.tsx";
import { FilterField } from "./FilterField.tsx";
import { PersonRow } from "./PersonRow.tsx";
import styles from "./Roster.module.css";
import { useFilter } from "./useFilter.ts";

interface PeopleTabProps {
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
}

/** Everybody on the list, here or not with one press, and who comes late. */
export function PeopleTab({ people, names }: PeopleTabProps) {
  const { t } = useTranslation();
  const { query, setQuery, shown } = useFilter(people, names);
  const session = useRun((state) => state.session);
  const scene = session && currentScene(session);
  const away = people.filter(({ absent }) => absent).length;
  return (
    <>
      <AddPeople people={people} />
      {people.length === 0 && scene && <HeadCount scene={scene} />}
      <p role="status" className={styles["small"]}>
        {people.length === 0
          ? t("groups.roster.none")
          : t("groups.roster.present", { count: people.length - away })}
        {away > 0 && <> {t("groups.roster.absent", { count: away })}</>}
      </p>
      <LoneOffers names={names} />
      <FilterField count={people.length} query={query} onChange={setQuery} />
      <ul className={styles["people"]}>
        {shown.map((person) => (
          <PersonRow key={person.id} person={person} name={names.get(person.id) ?? ""} />
        ))}
      </ul>
      {people.length > 0 && shown.length === 0 && <p>{t("groups.roster.notFound", { query })}</p>}
    </>
  );
}
