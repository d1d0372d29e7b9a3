import { Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { MineStep } from "#domain/phone/mine.ts";
import type { Pledge } from "#domain/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { GrowingField } from "#ui/field/GrowingField.tsx";

import { Appointment } from "./Appointment.tsx";
import styles from "./Pledges.module.css";

interface PledgeCardProps {
  title: string;
  pledge: Pledge;
  own: readonly MineStep[];
  session: { title: string; link: string };
  /** Each time that somebody asks for its field it is another object. */
  asked: object | undefined;
  hint: string | undefined;
  onChange: (changed: Partial<Pledge>) => void;
  /** Undefined where there is nothing to take out. */
  onRemove: (() => void) | undefined;
}

/** One thing to try: its words, its day, and the way to the calendar. */
export function PledgeCard(props: PledgeCardProps) {
  const { title, pledge, own, session, asked, hint, onChange, onRemove } = props;
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <section className={styles["pledge"]} aria-label={title}>
      <GrowingField
        label={t("phoneEnd.pledge")}
        hint={hint}
        ref={field}
        maxLength={400}
        value={pledge.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <Appointment
        pledge={pledge}
        own={own}
        session={session}
        onChange={onChange}
        onWordless={() => field.current?.focus()}
      />
      {onRemove && (
        <Button
          className={styles["remove"]}
          aria-label={t("phone.remove", { text: pledge.text.trim() || title })}
          onClick={onRemove}
        >
          <Trash2 aria-hidden="true" size="1.25rem" />
          {t("common.remove")}
        </Button>
      )}
    </section>
  );
}
