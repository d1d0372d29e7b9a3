import { useState } from "react";
import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/kinds/asked.ts";
import { sheetKeys, waysOf } from "#domain/phone/sheet.ts";
import { Asked } from "#parts/phone/Asked.tsx";
import { Entries } from "#parts/phone/Entries.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

import styles from "./Phone.module.css";

/**
 * One's own list: a way to learn carries its term, what speaks for and against it, and ways round.
 * A page about what is not there yet has the field for that as well.
 */
export function Phone(props: PhoneProps) {
  const { page, step, notes, change, kept } = props;
  const { t } = useTranslation();
  const { prompt, key } = page;
  const keys = sheetKeys(step.pages);
  const ways = waysOf(notes, keys);
  const cons = ways.flatMap((way) => way.cons.map((con) => ({ ...con, way })));
  // As it was when the page came: a field stays for as long as somebody writes in it.
  const [bare] = useState({ ways: ways.length === 0, cons: cons.length === 0 });
  const writing = { notes, change, kept };
  // A sheet without its first part still has room for all that comes after it.
  const alone = keys.way === undefined || (prompt?.entry === "around" && keys.sides === undefined);
  const what = alone && prompt?.entry !== "way" ? undefined : prompt?.entry;
  const sides = what === "sides";
  const around = what === "around";
  return (
    <>
      <Asked {...askedOf(page)} />
      {((sides && bare.ways) || (around && bare.cons)) && (
        <p className={styles["first"]}>{t(`phone.sheet.${sides ? "noWays" : "noCons"}`)}</p>
      )}
      {what === undefined && <Entries {...writing} at={key} label={t("phone.answer")} />}
      {(what === "way" || (what && bare.ways)) && (
        <Entries
          {...writing}
          at={keys.way ?? key}
          label={t("phone.sheet.way")}
          placeholder={t("phone.sheet.way")}
          terms
        />
      )}
      {(sides || (around && bare.cons)) &&
        ways.map((way) => (
          <section key={way.id} className={styles["way"]}>
            <h2 dir="auto" className={styles["name"]}>
              {way.text}
            </h2>
            {(sides ? (["pro", "con"] as const) : (["con"] as const)).map((column) => (
              <Entries
                key={column}
                {...writing}
                at={keys.sides ?? key}
                parent={way.id}
                column={column}
                level={3}
                title={t(`phone.sheet.${column}s`)}
                label={t(`phone.sheet.${column}sOf`, { way: way.text })}
              />
            ))}
          </section>
        ))}
      {around &&
        cons.map((con) => (
          <section key={con.id} className={styles["way"]}>
            <h2 dir="auto" className={styles["name"]}>
              <span className={styles["of"]}>{con.way.text}</span>
              {con.text}
            </h2>
            <Entries
              {...writing}
              at={key}
              parent={con.id}
              label={t("phone.sheet.roundOf", { con: con.text })}
              placeholder={t("phone.sheet.round")}
            />
          </section>
        ))}
    </>
  );
}
