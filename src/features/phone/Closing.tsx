import { CalendarPlus, Copy, List, Printer, Share2 } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { setPledge } from "#domain/phone/notes.ts";
import { mine } from "#domain/phone/mine.ts";
import { inTwoWeeks, reminderOf } from "#domain/phone/reminder.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { copyText } from "#platform/clipboard.ts";
import { now as clock } from "#platform/clock.ts";
import { saveFile } from "#platform/files.ts";
import { scrollToTop } from "#platform/page.ts";
import { printPage } from "#platform/print.ts";
import { newId } from "#platform/random.ts";
import { canShare, share } from "#platform/share.ts";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Closing.module.css";
import { Mine } from "./Mine.tsx";
import { mineText } from "./mineText.ts";
import { CLOSING, GIVING } from "./trail.ts";

interface ClosingProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

/** What one wants to try, and everything that was written, to take along. */
export function Closing({ plan, steps, notes, change, kept, onGo }: ClosingProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<"copied" | "copyFailed" | "calendarMissing">();
  const { pledge } = notes;
  const own = useMemo(() => mine(steps, notes), [steps, notes]);
  const text = mineText(plan.title, own, pledge, t);

  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
    change((was) => ({
      ...was,
      at: CLOSING,
      pledge: was.pledge.day === "" ? { ...was.pledge, day: inTwoWeeks(clock()) } : was.pledge,
    }));
  }, [change]);

  const remind = () => {
    const words = {
      title: t("phone.end.calendarWhat", { text: pledge.text.trim() }),
      text: plan.title,
    };
    const uid = notes.reminder?.uid ?? newId();
    const file = reminderOf(pledge.day, words, { now: clock(), uid, was: notes.reminder });
    const ready = file !== undefined && pledge.text.trim() !== "";
    setTold(ready ? undefined : "calendarMissing");
    if (!ready) return;
    saveFile(`${t("phone.end.file")}.ics`, "text/calendar", file.text);
    change((was) => ({ ...was, reminder: { uid, ...file.issued } }));
  };
  const copy = () => void copyText(text).then((done) => setTold(done ? "copied" : "copyFailed"));

  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <button type="button" className={styles["overview"]} onClick={() => onGo("")}>
          <List aria-hidden="true" size={20} />
          {t("phone.overview")}
        </button>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
            {t("phone.end.title")}
          </h1>
          <p className={styles["intro"]}>{t("phone.end.intro")}</p>
        </div>
        <section className={styles["pledge"]} aria-label={t("phone.end.title")}>
          <TextArea
            label={t("phone.end.pledge")}
            rows={3}
            maxLength={400}
            value={pledge.text}
            hint={t(kept ? "phone.stays" : "phone.staysNot")}
            onChange={({ currentTarget }) =>
              change((was) => setPledge(was, { text: currentTarget.value }))
            }
          />
          <TextField
            type="date"
            label={t("phone.end.day")}
            value={pledge.day}
            onChange={({ currentTarget }) =>
              change((was) => setPledge(was, { day: currentTarget.value }))
            }
          />
          <Button size="large" onClick={remind}>
            <CalendarPlus aria-hidden="true" size={20} />
            {t("phone.end.calendar")}
          </Button>
        </section>
        <section className={styles["mine"]} aria-labelledby="phone-mine">
          <h2 id="phone-mine" className={styles["heading"]}>
            {t("phone.end.mine")}
          </h2>
          <Mine steps={own} />
        </section>
        <section className={styles["take"]} aria-labelledby="phone-take">
          <h2 id="phone-take" className={styles["heading"]}>
            {t("phone.end.take")}
          </h2>
          <div className={styles["ways"]}>
            <Button onClick={copy}>
              <Copy aria-hidden="true" size={20} />
              {t("phone.end.copy")}
            </Button>
            {canShare() && (
              <Button onClick={() => void share({ title: plan.title, text })}>
                <Share2 aria-hidden="true" size={20} />
                {t("phone.end.share")}
              </Button>
            )}
            <Button onClick={printPage}>
              <Printer aria-hidden="true" size={20} />
              {t("phone.end.print")}
            </Button>
          </div>
          <div className={styles["give"]}>
            <Button size="large" onClick={() => onGo(GIVING)}>
              {t("phone.end.give")}
            </Button>
            <p>{t("phone.end.giveHint")}</p>
          </div>
          <p role="status">{told && t(`phone.end.${told}`)}</p>
          {told === "copyFailed" && (
            <TextArea label={t("phone.end.text")} readOnly rows={8} value={text} />
          )}
        </section>
      </main>
    </div>
  );
}
