import { Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Block, DataTable } from "#domain/document/blocks.ts";
import { phasesText } from "#domain/document/text.ts";
import type { PlacedPicture } from "#domain/pictures/steps.ts";
import { planWords } from "#scenes/shared/planWords.ts";
import { Boundary } from "#ui/late/Boundary.tsx";

import { ScriptChart } from "./late.ts";
import styles from "./ScriptSheet.module.css";

/** What stands in the middle cell of one row of the trainer's plan. */
export function PaperRow({ block }: { block: Block }): ReactNode {
  const { t } = useTranslation();
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.text;
    case "labelled":
      return <Tagged tag={`${block.label}:`}>{block.text}</Tagged>;
    case "list":
      return (
        <Tagged tag={block.ordered ? `${String(block.from ?? 1)}.` : "•"}>{block.items[0]}</Tagged>
      );
    case "moment":
      return (
        <>
          <Asked code={block.code}>{block.title}</Asked>{" "}
          <span className={styles["phases"]}>{phasesText(block, planWords(t))}</span>
        </>
      );
    case "prompt":
      return <Asked code={block.code}>{block.text}</Asked>;
    case "cue":
      return <Tagged tag={t(`planFiles.cue.${block.cue.kind}`)}>{block.cue.text}</Tagged>;
    case "table":
      return <PaperTable table={block} />;
    case "chart":
      return (
        // Its numbers stand below: without its drawing the rest is as good.
        <Boundary renderInstead={() => null}>
          <Suspense>
            <ScriptChart chart={block.chart} title={block.title} />
          </Suspense>
        </Boundary>
      );
    case "pictures":
      return (
        <span className={styles["pictures"]}>
          {block.pictures.map((placed) => (
            <Picture key={placed.picture.id} placed={placed} />
          ))}
        </span>
      );
  }
}

/* eslint-disable react/no-array-index-key -- cells are their places */
function PaperTable({ table: { head, rows, widths = [], rowHeight } }: { table: DataTable }) {
  const all = head.reduce((sum, _, at) => sum + (widths[at] ?? 1), 0);
  return (
    <table className={styles["table"]} data-write={rowHeight === "write" ? "" : undefined}>
      <thead>
        <tr>
          {head.map((text, at) => (
            <th key={at} scope="col" style={{ width: `${(100 * (widths[at] ?? 1)) / all}%` }}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((text, at) => (
              <td key={at} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
/* eslint-enable react/no-array-index-key */

function Picture({ placed }: { placed: PlacedPicture }) {
  const { t } = useTranslation();
  const { data, alt } = placed.picture;
  const name = planWords(t).picture(placed);
  return (
    <figure>
      <img src={data} alt={alt.trim() === "" ? name : ""} decoding="sync" />
      <figcaption dir="auto">
        <b>{name}</b> {alt}
      </figcaption>
    </figure>
  );
}

function Asked({ code, children }: { code: string; children: ReactNode }) {
  if (code === "") return <strong>{children}</strong>;
  return (
    <Tagged code tag={code}>
      <strong>{children}</strong>
    </Tagged>
  );
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
