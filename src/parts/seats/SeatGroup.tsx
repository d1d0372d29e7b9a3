import { Lock, LockOpen, Maximize2, Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { rolesOf } from "#domain/session/groups/roles.ts";
import { seatOf, type Seat } from "#domain/session/groups/seats.ts";
import type { Draw } from "#domain/session/types.ts";
import { LockMark } from "#parts/groups/LockMark.tsx";
import { useLarge } from "#parts/notes/useLarge.ts";
import { lockPeople } from "#stores/seatActions.ts";
import { showLarge } from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { GroupName } from "./GroupName.tsx";
import styles from "./Seats.module.css";

interface SeatGroupProps {
  groupKey: string;
  seat: Seat;
  title: string;
  /** The A and B of the experiment keep their letters. */
  letters: boolean;
  people: readonly string[];
  draw: Draw;
  names: ReadonlyMap<string, string>;
  /** Who is being moved. */
  picked: string | undefined;
  /** What the button is called that puts them here; undefined where they cannot go. */
  here: string | undefined;
  onPress: (person: string) => void;
  onPut: () => void;
}

/** One group in the list of seats: its people as buttons, a lock for all, and a place to put somebody. */
export function SeatGroup(props: SeatGroupProps) {
  const { groupKey, seat, title, people, draw, names, picked, here, onPress, onPut } = props;
  const { t } = useTranslation();
  const large = useLarge();
  const [naming, setNaming] = useState(false);
  const all = people.length > 0 && people.every((id) => draw.locked?.includes(id));
  return (
    <section className={styles["group"]} data-seat={seat} aria-label={title}>
      <div className={styles["head"]}>
        {naming && seat !== "watchers" ? (
          <GroupName groupKey={groupKey} index={seat} draw={draw} onDone={() => setNaming(false)} />
        ) : (
          <h3 dir="auto" className={styles["title"]}>
            {title}
          </h3>
        )}
        <span className={styles["size"]}>
          <span aria-hidden="true">{people.length}</span>
          <span className="visually-hidden">
            {t("capture.groups.people", { count: people.length })}
          </span>
        </span>
        {here === undefined ? (
          <span className={styles["tools"]}>
            {seat !== "watchers" && !props.letters && !naming && (
              <button
                type="button"
                className={styles["tool"]}
                aria-label={t("groups.seats.nameNamed", { name: title })}
                title={t("groups.seats.name")}
                onClick={() => setNaming(true)}
              >
                <Pencil aria-hidden="true" size={17} />
              </button>
            )}
            {seat !== "watchers" && (
              <button
                type="button"
                className={styles["tool"]}
                aria-pressed={large?.kind === "group" && large.index === seat}
                aria-label={t("groups.seats.largeNamed", { name: title })}
                title={t("capture.large")}
                onClick={() => showLarge({ kind: "group", index: seat })}
              >
                <Maximize2 aria-hidden="true" size={17} />
              </button>
            )}
            {people.length > 0 && (
              <button
                type="button"
                className={styles["tool"]}
                aria-pressed={all}
                aria-label={t("groups.seats.lockNamed", { name: title })}
                title={t(all ? "groups.seats.unlock" : "groups.seats.lock")}
                onClick={() => lockPeople(groupKey, people)}
              >
                {all ? (
                  <Lock aria-hidden="true" size={17} />
                ) : (
                  <LockOpen aria-hidden="true" size={17} />
                )}
              </button>
            )}
          </span>
        ) : (
          <Button size="small" aria-label={here} onClick={onPut}>
            {t("groups.seats.here")}
          </Button>
        )}
      </div>
      <ul className={styles["people"]}>
        {people.map((person) => {
          const roles = rolesOf(draw, person);
          const swaps = picked !== undefined && picked !== person && seatOf(draw, picked) !== seat;
          const name = names.get(person) ?? "";
          return (
            <li key={person}>
              <button
                type="button"
                data-person={person}
                translate="no"
                aria-pressed={picked === person}
                className={styles["chip"]}
                onClick={() => onPress(person)}
              >
                {swaps && (
                  <span className="visually-hidden">{t("groups.seats.swap", { name })}</span>
                )}
                <bdi aria-hidden={swaps || undefined}>{name}</bdi>
                {draw.locked?.includes(person) && <LockMark label={t("groups.seats.locked")} />}
                {roles.length > 0 && (
                  <span className={styles["role"]}>
                    {roles.map((role) => t(`groups.role.${role}`)).join(", ")}
                  </span>
                )}
              </button>
            </li>
          );
        })}
        {people.length === 0 && <li className={styles["size"]}>{t("groups.seats.empty")}</li>}
      </ul>
    </section>
  );
}
