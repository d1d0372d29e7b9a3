import { useTranslation } from "react-i18next";

import { attendancePages } from "#domain/print/attendance.ts";

import styles from "./AttendanceSheets.module.css";
import type { SheetsProps } from "./data.ts";
import { EmptyCell } from "./EmptyCell.tsx";
import { occasionOf, planTitle } from "./paperWords.ts";
import { Sheet } from "./Sheet.tsx";

/** Who was there, to sign. */
export function AttendanceSheets({ data: { plan, people } }: SheetsProps) {
  const { t, i18n } = useTranslation();
  const pages = attendancePages(people);
  return pages.map((rows, index) => (
    <Sheet key={rows[0]} className={styles["list"]}>
      <h2 className={styles["title"]}>{t("print.kind.attendance")}</h2>
      <p dir="auto" className={styles["occasion"]}>
        {[planTitle(plan, t), ...occasionOf(plan, i18n.language)].join(" · ")}
      </p>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th aria-hidden="true" />
            <th scope="col">{t("print.attendance.name")}</th>
            <th scope="col">{t("print.attendance.role")}</th>
            <th scope="col">{t("print.attendance.signature")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td>{row}</td>
              <EmptyCell />
              <EmptyCell />
              <EmptyCell />
            </tr>
          ))}
        </tbody>
      </table>
      {pages.length > 1 && (
        <p className={styles["page"]}>
          {t("print.attendance.page", { page: index + 1, of: pages.length })}
        </p>
      )}
    </Sheet>
  ));
}
