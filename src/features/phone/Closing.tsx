import { CalendarPlus, Copy, List, Printer, Share2 } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { mine } from "#domain/phone/mine.ts";
import { changePledge, pledgesOf } from "#domain/phone/pledges.ts";
import { inTwoWeeks, reminderOf } from "#domain/phone/reminder.ts";
import type { PhoneStep, Pledge } from "#domain/phone/types.ts";
import { copyText } from "#platform/clipboard.ts";
import { now as clock } from "#platform/clock.ts";
import { saveFile } from "#platform/files.ts";
import { scrollToTop } from "#platform/page.ts";
import { printPage } from "#platform/print.ts";
import { newId } from "#platform/random.ts";
import { canShare, share } from "#platform/share.ts";
import { phoneEnd } from "#i18n/nl/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Closing.module.css";
import { dayText } from "./dayText.ts";
import { Mine } from "./Mine.tsx";
import { mineText } from "./mineText.ts";
import { CLOSING, GIVING, OVERVIEW } from "./trail.ts";
import { Wipe } from "./Wipe.tsx";

addWords({ phoneEnd });

interface ClosingProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

/** What one wants to try, and everything that was written, to take along. */
export function Closing({ plan, steps, notes, change, kept, onGo }: ClosingProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reminded, setReminded] = useState<"Missing" | "Saved" | "Failed">();
  const [told, setTold] = useState<
    "copied" | "copyFailed" | "shared" | "shareFailed" | "printed" | "printFailed"
  >();
  /** Stands under the button that was pressed. */
  const said = (press: "cop" | "share" | "print") => (
    <p role="status">{told?.startsWith(press) === true && t(`phoneEnd.${told}`)}</p>
  );
  const intention = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const [blank] = useState<Pledge>(() => ({ id: newId(), text: "", day: inTwoWeeks(clock()) }));
  const pledge = notes.pledges[0] ?? blank;
  const set = (changed: Partial<Pledge>) => change((was) => changePledge(was, pledge, changed));
  const own = useMemo(() => mine(steps, notes), [steps, notes]);
  const text = mineText(plan.title, own, pledgesOf(notes), t);

  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
    change((was) => ({ ...was, at: CLOSING }));
  }, [change]);

  const remind = () => {
    const words = {
      title: t("phoneEnd.calendarWhat", { text: pledge.text.trim() }),
      text: plan.title,
    };
    const file = reminderOf(pledge.day, words, {
      now: clock(),
      uid: pledge.id,
      was: pledge.reminder,
    });
    const ready = file !== undefined && pledge.text.trim() !== "";
    if (!ready) {
      (pledge.text.trim() === "" ? intention : day).current?.focus();
      return setReminded("Missing");
    }
    const offered = saveFile(`${t("phoneEnd.file")}.ics`, "text/calendar", file.text);
    if (offered) set({ reminder: file.issued });
    setReminded(offered ? "Saved" : "Failed");
  };
  const copy = () => void copyText(text).then((done) => setTold(done ? "copied" : "copyFailed"));

  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <button type="button" className={styles["overview"]} onClick={() => onGo(OVERVIEW)}>
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
            ref={intention}
            label={t("phoneEnd.pledge")}
            rows={3}
            maxLength={400}
            value={pledge.text}
            hint={t(kept ? "phone.stays" : "phone.staysNot")}
            onChange={({ currentTarget }) => set({ text: currentTarget.value })}
          />
          <TextField
            ref={day}
            type="date"
            label={t("phoneEnd.day")}
            value={pledge.day}
            onChange={({ currentTarget }) => set({ day: currentTarget.value })}
          />
          <Button size="large" onClick={remind}>
            <CalendarPlus aria-hidden="true" size={20} />
            {t("phoneEnd.calendar")}
          </Button>
          <p role="status">{reminded && t(`phoneEnd.calendar${reminded}`)}</p>
          {reminded !== undefined && reminded !== "Missing" && (
            <TextArea
              label={t("phoneEnd.calendarText")}
              readOnly
              rows={2}
              value={`${dayText(pledge.day) ?? pledge.day}: ${pledge.text.trim()}`}
            />
          )}
        </section>
        <section className={styles["mine"]} aria-labelledby="phone-mine">
          <h2 id="phone-mine" className={styles["heading"]}>
            {t("phoneEnd.mine")}
          </h2>
          <Mine steps={own} />
        </section>
        <section className={styles["take"]} aria-labelledby="phone-take">
          <h2 id="phone-take" className={styles["heading"]}>
            {t("phoneEnd.take")}
          </h2>
          <div className={styles["ways"]}>
            <Button onClick={copy}>
              <Copy aria-hidden="true" size={20} />
              {t("phoneEnd.copy")}
            </Button>
            {said("cop")}
            {canShare() && (
              <Button
                onClick={() =>
                  void share({ title: plan.title, text }).then((done) =>
                    setTold(done ? "shared" : "shareFailed"),
                  )
                }
              >
                <Share2 aria-hidden="true" size={20} />
                {t("phoneEnd.share")}
              </Button>
            )}
            {said("share")}
            <Button onClick={() => setTold(printPage() ? "printed" : "printFailed")}>
              <Printer aria-hidden="true" size={20} />
              {t("phoneEnd.print")}
            </Button>
            {said("print")}
          </div>
          {told !== undefined && told !== "copied" && told !== "shared" && (
            <TextArea label={t("phoneEnd.text")} readOnly rows={8} value={text} />
          )}
          <div className={styles["give"]}>
            <Button size="large" onClick={() => onGo(GIVING)}>
              {t("phoneEnd.give")}
            </Button>
            <p>{t("phoneEnd.giveHint")}</p>
          </div>
        </section>
        <section aria-labelledby="phone-wipe" className={styles["wipe"]}>
          <h2 id="phone-wipe" className={styles["heading"]}>
            {t("phoneEnd.wipe")}
          </h2>
          <p>{t("phoneEnd.wipeHint")}</p>
          <Wipe notes={notes} />
        </section>
      </main>
    </div>
  );
}
