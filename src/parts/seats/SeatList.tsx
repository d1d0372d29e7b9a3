import { memo, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { seatOf, type Seat } from "#domain/session/groups/seats.ts";
import type { Draw } from "#domain/session/types.ts";
import { useGroupName } from "#parts/groups/groupName.ts";
import { lockPeople, movePerson, swapPeople } from "#stores/seatActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { SeatGroup } from "./SeatGroup.tsx";
import styles from "./Seats.module.css";
import { useSeatDrag } from "./useSeatDrag.ts";

interface SeatListProps {
  groupKey: string;
  draw: Draw;
  names: ReadonlyMap<string, string>;
  letters: boolean;
}

function Seats({ groupKey, draw, names, letters }: SeatListProps) {
  const { t } = useTranslation();
  const groupName = useGroupName(letters, draw);
  const root = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState("");
  // Who was moved is drawn in another group, and would lose the keyboard.
  const follow = useRef<string>(undefined);
  useSeatDrag(root, groupKey, false);
  useLayoutEffect(() => {
    if (follow.current === undefined) return;
    const chips = root.current?.querySelectorAll<HTMLElement>("[data-person]") ?? [];
    for (const chip of chips) if (chip.dataset["person"] === follow.current) chip.focus();
    follow.current = undefined;
  }, [draw]);

  const seat = picked === undefined ? undefined : seatOf(draw, picked);
  // Who left the room meanwhile is picked no more.
  const who = seat === undefined ? undefined : picked;
  const name = (id: string) => names.get(id) ?? "";
  const called = (to: Seat) =>
    to === "watchers"
      ? t("groups.seats.watchers")
      : draw.called?.[to] || groupName(to + 1).toLowerCase();

  const put = (to: Seat) => {
    if (who === undefined) return;
    follow.current = who;
    movePerson(groupKey, who, to);
    setPicked(undefined);
    setSaid(t("groups.seats.moved", { name: name(who), group: called(to) }));
  };
  const press = (id: string) => {
    setSaid("");
    if (who === undefined || who === id || seatOf(draw, id) === seat) {
      setPicked(who === id ? undefined : id);
      return;
    }
    follow.current = who;
    swapPeople(groupKey, who, id);
    setPicked(undefined);
    setSaid(t("groups.seats.swapped", { one: name(who), other: name(id) }));
  };
  const lock = () => {
    if (who === undefined) return;
    follow.current = who;
    lockPeople(groupKey, [who]);
    setPicked(undefined);
  };
  const seats: { seat: Seat; people: readonly string[] }[] = [
    ...draw.groups.map((people, index) => ({ seat: index, people })),
    ...(letters ? [{ seat: "watchers" as const, people: draw.watchers }] : []),
  ];
  const locked = who !== undefined && (draw.locked?.includes(who) ?? false);

  return (
    <div
      ref={root}
      role="presentation"
      className="column gap-2"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || who === undefined) return;
        event.stopPropagation();
        setPicked(undefined);
      }}
    >
      <div className={styles["picked"]} data-on={who !== undefined || undefined}>
        <p translate={who === undefined ? "yes" : "no"}>
          {who === undefined
            ? t("groups.seats.hint")
            : t("groups.seats.picked", { name: name(who) })}
        </p>
        {who !== undefined && (
          <div className={styles["acts"]}>
            <Button size="small" onClick={lock}>
              {t(locked ? "groups.seats.unlock" : "groups.seats.lock")}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setPicked(undefined)}>
              {t("groups.seats.cancel")}
            </Button>
          </div>
        )}
      </div>
      <p role="status" translate="no" className="visually-hidden">
        {said}
      </p>
      {seats.map(({ seat: at, people }) => (
        <SeatGroup
          key={at}
          groupKey={groupKey}
          seat={at}
          letters={letters}
          title={at === "watchers" ? t("capture.groups.watchers") : groupName(at + 1)}
          people={people}
          draw={draw}
          names={names}
          picked={who}
          here={
            who !== undefined && seat !== at
              ? t("groups.seats.hereNamed", { name: name(who), group: called(at) })
              : undefined
          }
          onPress={press}
          onPut={() => put(at)}
        />
      ))}
    </div>
  );
}

/**
 * Who sits where, to be changed by hand: pick a name and then a group, or somebody to change places
 * with; or drag. The same with a mouse, a finger and the keyboard. Drawn again only when somebody
 * moves: a letter in a note must not cost five hundred people.
 */
export const SeatList = memo(Seats);
