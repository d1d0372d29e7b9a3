import { useTranslation } from "react-i18next";

import { gatheringText, handoutTitle, hostsText } from "#domain/document/handout.ts";
import { expectedPeople } from "#domain/plan/expected.ts";
import { attendancePages } from "#domain/print/attendance.ts";
import { fitText } from "#domain/print/fit.ts";
import { handoutWords } from "#scenes/shared/handoutWords.ts";

import styles from "./AttendanceSheets.module.css";
import type { SheetsProps } from "./data.ts";
import { EmptyCell } from "./EmptyCell.tsx";
import { Logo } from "./Logo.tsx";
import { Sheet } from "./Sheet.tsx";

/** The cells of a name and of a role, in millimetres, and the sizes in points that a text can have. */
const NAME = { width: 56, height: 8 };
const ROLE = { width: 38, height: 8 };
const SIZES = [11, 10, 9, 8, 7, 6, 5];

/** Who was there, to sign at the begin and at the end: for the file of a training. */
export function AttendanceSheets({ data: { plan, pack, people } }: SheetsProps) {
  const { t } = useTranslation();
  const words = handoutWords(t);
  const pages = attendancePages(people, expectedPeople(plan));
  const hosts = hostsText(plan, words);
  return pages.map((lines, index) => (
    <Sheet key={lines[0]?.number} className={styles["list"]}>
      <Logo plan={plan} />
      <h2 className={styles["title"]}>{t("print.kind.attendance")}</h2>
      <p dir="auto" className={styles["occasion"]}>
        {[handoutTitle(plan, words), gatheringText(plan, pack.exercises, words)]
          .filter((piece) => piece !== "")
          .join(" · ")}
      </p>
      {hosts !== "" && <p dir="auto">{hosts}</p>}
      <table className={styles["table"]} style={{ "--lines": pages[0]?.length }}>
        <thead>
          <tr>
            <th aria-hidden="true" />
            <th scope="col">{t("print.attendance.name")}</th>
            <th scope="col">{t("print.attendance.role")}</th>
            <th scope="col">{t("print.attendance.begin")}</th>
            <th scope="col">{t("print.attendance.end")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, name, role }) => (
            <tr key={number}>
              <td>{number}</td>
              <td dir="auto" style={{ "--size": fitText([name], NAME, SIZES) }}>
                {name}
              </td>
              <td dir="auto" style={{ "--size": fitText([role], ROLE, SIZES) }}>
                {role}
              </td>
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
