import { dayText } from "#i18n/format.ts";
import { useTranslation } from "react-i18next";

import { clockOf, clockMinutes } from "#domain/timer/clock.ts";
import { fitText } from "#domain/print/fit.ts";
import { Qr } from "#ui/qr/Qr.tsx";

import type { Arrow, SheetsProps } from "./data.ts";
import styles from "./DoorSheet.module.css";
import { planTitle } from "./paperWords.ts";
import { Sheet } from "./Sheet.tsx";
import { useDoorLink } from "./useDoorLink.ts";

/** Points: to be read from across a corridor. */
const TITLE = [64, 54, 46, 38, 32, 26, 22];
const ROOM = [40, 34, 28, 22, 18];

const TURNS: Record<Exclude<Arrow, "none">, number> = { left: 180, up: -90, right: 0 };

/** A sign for the door: welcome, what is going on here, when and where, and the code for a phone. */
export function DoorSheet({ data, door }: SheetsProps) {
  const { t } = useTranslation();
  const { plan, script } = data;
  const { link, address, trouble } = useDoorLink(data);
  const title = planTitle(plan, t);
  const room = plan.room?.trim() ?? "";
  const day = dayText(plan.date);
  const end = clockOf(clockMinutes(plan.end ?? "") ?? script.end);
  return (
    <Sheet className={styles["door"]}>
      <p className={styles["welcome"]}>{t("print.door.welcome")}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        style={{ "--size": fitText([title], { width: 170, height: 62 }, TITLE) }}
      >
        {title}
      </h2>
      <div>
        {plan.start !== undefined && (
          <p translate="no" className={styles["time"]}>
            {t("planner.facts.times", { start: clockOf(script.start), end })}
          </p>
        )}
        {day !== "" && <p className={styles["day"]}>{day}</p>}
      </div>
      <div className={styles["where"]}>
        {door.arrow !== "none" && (
          <svg
            role="img"
            aria-label={t(`print.door.arrow.${door.arrow}`)}
            viewBox="0 0 100 100"
            className={styles["arrow"]}
          >
            <path
              d="M4 38h48V12l44 38-44 38V62H4z"
              transform={`rotate(${TURNS[door.arrow]} 50 50)`}
            />
          </svg>
        )}
        {room !== "" && (
          <p
            dir="auto"
            className={styles["room"]}
            style={{ "--size": fitText([room], { width: 150, height: 30 }, ROOM) }}
          >
            {room}
          </p>
        )}
      </div>
      {trouble === undefined && (
        <div className={styles["phone"]}>
          <div className={styles["code"]}>
            <Qr text={link} label={t("print.door.code", { address })} />
          </div>
          <p className={styles["scan"]}>{t("print.door.scan")}</p>
          <p className={styles["address"]}>{address}</p>
        </div>
      )}
    </Sheet>
  );
}
