import type { ReportTimes } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";

import styles from "./TimeTable.module.css";

interface TimeTableProps {
  times: ReportTimes;
  /** Id of the heading that names the table. */
  labelledBy: string;
  words: Pick<ReportWords, "times" | "unknown">;
}

/** What each step was planned to take and what it took, in minutes. */
export function TimeTable({ times, labelledBy, words }: TimeTableProps) {
  const { step, begin, planned, real, total, notDone, open, unspent } = words.times;
  return (
    <>
      <table className={styles["times"]} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{step}</th>
            <th scope="col">{begin}</th>
            <th scope="col">{planned}</th>
            <th scope="col">{real}</th>
          </tr>
        </thead>
        <tbody>
          {times.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.title}
              </th>
              <td>{row.begin || words.unknown}</td>
              <td>{row.planned}</td>
              <td>{row.real ?? <span className={styles["not"]}>{notDone}</span>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {total}
            </th>
            <td>{times.planned}</td>
            <td>{times.real}</td>
          </tr>
        </tfoot>
      </table>
      {times.unspent > 0 && <p className={styles["open"]}>{unspent(times.unspent)}</p>}
      {times.open && <p className={styles["open"]}>{open}</p>}
    </>
  );
}
