import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { UNKNOWN_PEOPLE } from "#domain/plan/script.ts";
import { classes } from "#ui/classes.ts";

import { titleOf } from "./facts.ts";
import paper from "./Paper.module.css";
import styles from "./Small.module.css";

/** Lines to spare for who comes unannounced. */
const SPARE = 3;

/** A line for each participant, and a few more. */
export function Attendance({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const lines = (plan.people ?? UNKNOWN_PEOPLE) + SPARE;
  return (
    <article className={paper["paper"]}>
      <h2 className={paper["title"]}>{t("print.attendance.title")}</h2>
      <p className={paper["facts"]}>
        {[titleOf(plan, t), plan.date, plan.room].filter(Boolean).join(" · ")}
      </p>
      <table className={classes(paper["table"], styles["sign"])}>
        <thead>
          <tr>
            <th scope="col">{t("print.attendance.number")}</th>
            <th scope="col">{t("print.attendance.name")}</th>
            <th scope="col">{t("print.attendance.role")}</th>
            <th scope="col">{t("print.attendance.sign")}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, index) => index + 1).map((number) => (
            <tr key={number}>
              <td>{number}</td>
              <td aria-label={t("print.worksheet.write")} />
              <td aria-label={t("print.worksheet.write")} />
              <td aria-label={t("print.worksheet.write")} />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
