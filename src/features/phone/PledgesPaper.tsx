import { dayText } from "#i18n/format.ts";
import { useTranslation } from "react-i18next";

import { pledgesOf } from "#domain/phone/pledges.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";

import styles from "./Pledges.module.css";

/** What one wants to try and how it went, as it stands on paper: words, and nothing to fill in. */
export function PledgesPaper({ notes }: { notes: PhoneNotes }) {
  const { t } = useTranslation();
  return (
    <ul className={styles["paper"]}>
      {pledgesOf(notes).map(({ id, text, day, went, story = "" }) => (
        <li key={id}>
          <p dir="auto" className={styles["words"]}>
            {text}
          </p>
          {dayText(day) !== undefined && <p>{t("phoneEnd.until", { day: dayText(day) })}</p>}
          {went && <p>{t("phoneEnd.howSaid", { how: t(`phoneEnd.${went}`) })}</p>}
          {story.trim() !== "" && (
            <>
              <p>{t("phoneEnd.story")}</p>
              <p dir="auto" className={styles["words"]}>
                {story}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
