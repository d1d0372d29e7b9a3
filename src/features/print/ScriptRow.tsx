import { Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PaperRow } from "#domain/print/scriptRows.ts";
import { Boundary } from "#ui/late/Boundary.tsx";
import { classes } from "#ui/classes.ts";

import { ScriptChart } from "./late.ts";
import { cellText } from "./paperWords.ts";
import styles from "./ScriptSheet.module.css";

/** The middle cell of one row. */
export function ScriptRow({ row }: { row: PaperRow }) {
  return (
    <td dir="auto" className={classes(styles["row"], styles[row.kind])}>
      <Words row={row} />
    </td>
  );
}

function Words({ row }: { row: PaperRow }): ReactNode {
  const { t } = useTranslation();
  switch (row.kind) {
    case "note":
      return <Tagged tag={t("print.script.note")}>{row.text}</Tagged>;
    case "link":
      return <Tagged tag={t("print.script.link")}>{row.text}</Tagged>;
    case "source":
      return t("print.script.source", { source: row.text });
    case "check":
      return t("print.script.check", { check: row.text });
    case "story":
    case "figure":
    case "headline":
    case "line":
    case "followUps":
      return row.text;
    case "task":
      return <Tagged tag={String(row.number)}>{row.text}</Tagged>;
    case "chart":
      return (
        // Its numbers stand below: without its drawing the rest is as good.
        <Boundary renderInstead={() => null}>
          <Suspense>
            <ScriptChart chart={row.chart} title={row.title} />
          </Suspense>
        </Boundary>
      );
    case "prompt":
      return (
        <Tagged code tag={row.prompt.code}>
          <strong>
            {row.prompt.quote ? t("print.quote", { text: row.prompt.text }) : row.prompt.text}
          </strong>
        </Tagged>
      );
    case "again":
      return t("print.script.again", { codes: row.codes.join(", ") });
    case "cue":
      return <Tagged tag={t(`print.script.${row.cue.kind}`)}>{row.cue.text}</Tagged>;
    case "numbers":
      return (
        <Tagged tag={row.label}>
          {row.cells.map(({ name, value }) => cellText(name, value, row.unit, t)).join(" · ")}
        </Tagged>
      );
  }
}

function Tagged({ tag, code, children }: { tag: string; code?: boolean; children: ReactNode }) {
  return (
    <>
      <b translate={code ? "no" : "yes"} className={styles["tag"]}>
        {tag}
      </b>{" "}
      <span>{children}</span>
    </>
  );
}
