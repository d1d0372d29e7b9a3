import { dayText } from "#i18n/format.ts";
import { Circle, CircleCheck, CircleDot, RotateCcw } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { MineStep } from "#domain/phone/mine.ts";
import { inTwoWeeks } from "#domain/phone/reminder.ts";
import type { Pledge } from "#domain/phone/types.ts";
import { now as clock } from "#platform/clock.ts";
import { Button } from "#ui/button/Button.tsx";
import { GrowingField } from "#ui/field/GrowingField.tsx";

import { Appointment } from "./Appointment.tsx";
import styles from "./Pledges.module.css";

const HOW = [
  ["done", CircleCheck],
  ["partly", CircleDot],
  ["notYet", Circle],
] as const;

interface WentCardProps {
  pledge: Pledge;
  own: readonly MineStep[];
  session: { title: string; link: string };
  onChange: (changed: Partial<Pledge>) => void;
}

/** One thing that somebody wanted to try: how it went, why, and once more. */
export function WentCard({ pledge, own, session, onChange }: WentCardProps) {
  const { t } = useTranslation();
  const { id, text, day, went, story = "" } = pledge;
  // As long as the page stands, or the field would go with its first letter.
  const [writing] = useState(text.trim() === "");
  const [again, setAgain] = useState(false);
  const until = dayText(day);
  return (
    <section className={styles["pledge"]} aria-label={writing ? undefined : text}>
      {writing ? (
        <GrowingField
          label={t("phoneEnd.tried")}
          maxLength={400}
          value={text}
          onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      ) : (
        <h2 dir="auto" className={styles["words"]}>
          {text}
        </h2>
      )}
      {until !== undefined && <p>{t("phoneEnd.until", { day: until })}</p>}
      {text.trim() !== "" && (
        <>
          <fieldset className={styles["how"]}>
            <legend>{t("phoneEnd.how")}</legend>
            {HOW.map(([how, Mark]) => (
              <label key={how} className="choice gap-3">
                <input
                  type="radio"
                  name={id}
                  checked={went === how}
                  onChange={() => onChange({ went: how })}
                />
                <Mark aria-hidden="true" size="1.5rem" />
                {t(`phoneEnd.${how}`)}
              </label>
            ))}
          </fieldset>
          <GrowingField
            label={t("phoneEnd.story")}
            maxLength={2000}
            value={story}
            onChange={({ currentTarget }) => onChange({ story: currentTarget.value })}
          />
          <Button
            size="large"
            onClick={() => {
              onChange({ day: inTwoWeeks(clock()) });
              setAgain(true);
            }}
          >
            <RotateCcw aria-hidden="true" size="1.25rem" />
            {t("common.again")}
          </Button>
          <p role="status">
            {again && until !== undefined && t("phoneEnd.againDay", { day: until })}
          </p>
          {again && <Appointment pledge={pledge} own={own} session={session} onChange={onChange} />}
        </>
      )}
    </section>
  );
}
