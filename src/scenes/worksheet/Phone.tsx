import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/phone/asked.ts";
import { sheetKeys, waysOf } from "#domain/phone/sheet.ts";
import { Asked } from "#scenes/shared/phone/Asked.tsx";
import { Entries } from "#scenes/shared/phone/Entries.tsx";
import { OwnTimer } from "#scenes/shared/phone/OwnTimer.tsx";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

import styles from "./Phone.module.css";

/** One's own list: a way to learn carries its term, what speaks for and against it, and ways round. */
export function WorksheetPhone(props: PhoneProps) {
  const { page, step, notes, change, kept } = props;
  const { t } = useTranslation();
  const { prompt, key } = page;
  const keys = sheetKeys(step.pages);
  const ways = waysOf(notes, keys);
  const writing = { at: key, notes, change, kept };
  const what = prompt?.entry;
  // A sheet without its first part still has room for all that comes after it.
  const alone = keys.way === undefined || (what === "around" && keys.sides === undefined);
  const cons = ways.flatMap((way) => way.cons.map((con) => ({ ...con, way })));
  return (
    <>
      <Asked {...askedOf(page)} />
      {page.index === 1 && (
        <OwnTimer at={page.stepId} minutes={page.minutes} notes={notes} change={change} />
      )}
      {what === "way" ? (
        <Entries
          {...writing}
          label={t("phone.sheet.way")}
          placeholder={t("phone.sheet.way")}
          terms
        />
      ) : what === undefined || alone ? (
        <Entries {...writing} label={t("phone.answer")} />
      ) : what === "sides" ? (
        ways.map((way) => (
          <section key={way.id} className={styles["way"]}>
            <h2 dir="auto" className={styles["name"]}>
              {way.text}
            </h2>
            <Entries
              {...writing}
              parent={way.id}
              column="pro"
              level={3}
              title={t("phone.sheet.pros")}
              label={t("phone.sheet.prosOf", { way: way.text })}
            />
            <Entries
              {...writing}
              parent={way.id}
              column="con"
              level={3}
              title={t("phone.sheet.cons")}
              label={t("phone.sheet.consOf", { way: way.text })}
            />
          </section>
        ))
      ) : (
        cons.map((con) => (
          <section key={con.id} className={styles["way"]}>
            <h2 dir="auto" className={styles["name"]}>
              <span className={styles["of"]}>{con.way.text}</span>
              {con.text}
            </h2>
            <Entries
              {...writing}
              parent={con.id}
              label={t("phone.sheet.roundOf", { con: con.text })}
              placeholder={t("phone.sheet.round")}
            />
          </section>
        ))
      )}
      {!alone && what === "sides" && ways.length === 0 && (
        <p className={styles["first"]}>{t("phone.sheet.noWays")}</p>
      )}
      {!alone && what === "around" && cons.length === 0 && (
        <p className={styles["first"]}>{t("phone.sheet.noCons")}</p>
      )}
    </>
  );
}
