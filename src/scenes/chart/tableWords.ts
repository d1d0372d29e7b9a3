import type { TFunction } from "i18next";

import type { CellPlace, TableNotice, TableProblem } from "#domain/chart/parseTable.ts";
import { formatExact } from "#domain/chart/text.ts";

function places(cells: readonly CellPlace[], count: number, t: TFunction): string {
  const named = cells.map((cell) => t("ownSteps.chart.place", { ...cell })).join("; ");
  const rest = count - cells.length;
  return rest === 0 ? named : t("ownSteps.chart.more", { places: named, count: rest });
}

/** What is odd about a table that was read: what happened, what was kept, what to do. */
export function noticeText(notice: TableNotice, t: TFunction): string {
  switch (notice.kind) {
    case "ragged": {
      const { count } = notice;
      const more = count > notice.rows.length ? "…" : "";
      return t("ownSteps.chart.notice.ragged", { count, rows: notice.rows.join(", ") + more });
    }
    case "text":
    case "formula": {
      const { kind, cells, count } = notice;
      return t(`ownSteps.chart.notice.${kind}`, { count, places: places(cells, count, t) });
    }
    case "rows":
    case "series":
      return t(`ownSteps.chart.notice.${notice.kind}`, {
        kept: notice.kept,
        total: formatExact(notice.total),
      });
    case "long":
      return t("ownSteps.chart.notice.long", { count: notice.count, most: notice.most });
  }
}

/** Why a text is no table: what happened, what was kept, what to do. Nothing about an empty one. */
export function problemText(
  problem: TableProblem,
  hasTable: boolean,
  t: TFunction,
): string | undefined {
  if (problem.kind === "empty") return undefined;
  const what =
    problem.kind === "tooLong"
      ? t("ownSteps.chart.problem.tooLong", {
          characters: formatExact(problem.characters),
          most: formatExact(problem.most),
        })
      : t(`ownSteps.chart.problem.${problem.kind}`);
  const kept = t(hasTable ? "ownSteps.chart.keptTable" : "ownSteps.chart.keptText");
  return [what, kept, t(`ownSteps.chart.advice.${problem.kind}`)].join(" ");
}
