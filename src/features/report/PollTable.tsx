import type { ReportOption } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";
import { OPTION_HUES } from "#scenes/poll/shift.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import styles from "./PollTable.module.css";

interface PollTableProps {
  options: readonly ReportOption[];
  words: ReportWords;
}

/** Raised hands: what was counted last, and how it moved where it was counted twice. */
export function PollTable({ options, words }: PollTableProps) {
  const { votes, unknown } = words;
  const twice = options.some(({ after }) => after !== undefined);
  return (
    <table className={styles["poll"]}>
      <thead>
        <tr>
          <th scope="col">{votes.option}</th>
          <th scope="col">{twice ? votes.after : votes.before}</th>
          {twice && <th scope="col">{votes.shift}</th>}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, label, before, after }, index) => (
          <tr key={id}>
            <th scope="row">
              <span className="flow gap-3">
                <Shape shape={shapeAt(index)} hue={OPTION_HUES[index] ?? "sand"} />
                {label}
              </span>
            </th>
            <td className={styles["count"]}>{(twice ? after : before) ?? unknown}</td>
            {twice && <td className="quiet">{words.shift(before, after)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
