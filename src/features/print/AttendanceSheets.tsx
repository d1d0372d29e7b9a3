import { useTranslation } from "react-i18next";

import { attendanceDocument, attendancePages } from "#domain/document/attendance.ts";
import { fitText } from "#domain/print/fit.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

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
  const made = attendanceDocument(plan, pack.exercises, people, handoutWords(t));
  const { title, blocks, table } = made;
  const pages = attendancePages(table.rows);
  return pages.map((lines, index) => (
    <Sheet key={lines[0]?.[0]} className={styles["list"]}>
      <Logo plan={plan} />
      <h2 className={styles["title"]}>{title}</h2>
      {blocks.map(
        (block) =>
          block.kind === "paragraph" && (
            <p key={block.text} dir="auto" className={styles["told"]}>
              {block.text}
            </p>
          ),
      )}
      <table className={styles["table"]} style={{ "--lines": pages[0]?.length }}>
        <thead>
          <tr>
            {table.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([number, name = "", role = ""]) => (
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
