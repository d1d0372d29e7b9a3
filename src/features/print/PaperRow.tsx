import { Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Block } from "#domain/document/blocks.ts";
import { phasesText } from "#domain/document/text.ts";
import type { PlacedPicture } from "#domain/pictures/steps.ts";
import { DocumentTable } from "#parts/document/DocumentTable.tsx";
import { planWords } from "#parts/words/planWords.ts";
import { Boundary } from "#ui/lazy/Boundary.tsx";

import { ScriptChart } from "./lazy.ts";
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
      return <DocumentTable table={block} className={styles["table"]} />;
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
