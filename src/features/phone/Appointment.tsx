import { dayText } from "#i18n/format.ts";
import { CalendarPlus, ListPlus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/kinds/asked.ts";
import type { MineStep } from "#domain/phone/mine.ts";
import { reminderOf } from "#domain/phone/reminder.ts";
import type { Pledge } from "#domain/phone/types.ts";
import { now as clock } from "#platform/clock.ts";
import { saveFile } from "#platform/files.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import { ChoiceRow, ticked } from "./ChoiceRow.tsx";
import { lineText } from "./mineText.ts";
import styles from "./Pledges.module.css";

interface AppointmentProps {
  pledge: Pledge;
  own: readonly MineStep[];
  /** Of the appointment: the title of the session, and the page that looks back. */
  session: { title: string; link: string };
  onChange: (changed: Partial<Pledge>) => void;
  /** Somebody asks for an appointment of something without words. */
  onWordless?: () => void;
}

/** The day of a pledge, and its appointment: what goes along, and a file for the calendar. */
export function Appointment({ pledge, own, session, onChange, onWordless }: AppointmentProps) {
  const { t } = useTranslation();
  const day = useRef<HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [told, setTold] = useState<"Missing" | "Saved" | "Failed">();
  const lines = own.flatMap(({ pages }) =>
    pages.flatMap((page) =>
      page.lines.map((line) => ({
        id: line.entry.id,
        text: lineText(line, t),
        asked: askedOf(page.page).text,
      })),
    ),
  );
  const { along = [] } = pledge;
  const taken = lines.filter(({ id }) => along.includes(id));
  const text = [
    session.title,
    ...taken.map((line) => `- ${line.text}`),
    t("phoneEnd.calendarLink", session),
  ].join("\n");

  const make = () => {
    const words = {
      title: t("phoneEnd.calendarWhat", { text: pledge.text.trim() }),
      text,
      url: session.link,
    };
    const at = { now: clock(), uid: pledge.id, was: pledge.reminder };
    const file = reminderOf(pledge.day, words, at);
    if (pledge.text.trim() === "" || !file) {
      if (pledge.text.trim() === "") onWordless?.();
      else day.current?.focus();
      return setTold("Missing");
    }
    const offered = saveFile(`${t("phoneEnd.file")}.ics`, "text/calendar", file.text);
    if (offered) onChange({ reminder: file.issued });
    setTold(offered ? "Saved" : "Failed");
  };

  return (
    <>
      <TextField
        ref={day}
        type="date"
        label={t("phoneEnd.day")}
        value={pledge.day}
        hint={dayText(pledge.day)}
        onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
      />
      {lines.length > 0 && (
        <div className={styles["along"]}>
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            <ListPlus aria-hidden="true" size="1.25rem" />
            {t("phoneEnd.along", { count: taken.length })}
          </Button>
          {choosing && <p>{t("phoneEnd.alongHint")}</p>}
          {(choosing ? lines : []).map((line) => (
            <ChoiceRow
              key={line.id}
              text={line.text}
              about={line.asked}
              checked={along.includes(line.id)}
              onChange={(on) => onChange({ along: ticked(along, line.id, on) })}
            />
          ))}
        </div>
      )}
      <Button size="large" onClick={make}>
        <CalendarPlus aria-hidden="true" size="1.25rem" />
        {t("phoneEnd.calendar")}
      </Button>
      <p role="status">{told && t(`phoneEnd.calendar${told}`)}</p>
      {told !== undefined && told !== "Missing" && (
        <TextArea
          label={t("phoneEnd.calendarText")}
          readOnly
          rows={4}
          value={`${dayText(pledge.day) ?? pledge.day}: ${pledge.text.trim()}\n${text}`}
        />
      )}
    </>
  );
}
