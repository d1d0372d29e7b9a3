import type { BlockDocument } from "#domain/document/blocks.ts";
import { DocumentTable } from "#parts/document/DocumentTable.tsx";

import styles from "./AgreementsSheet.module.css";

/** What was agreed, on paper only: a table with room to write. */
export function AgreementsSheet({ sheet: { title, blocks } }: { sheet: BlockDocument }) {
  return (
    <article className={styles["sheet"]}>
      <h1>{title}</h1>
      {blocks.map((block) => {
        if (block.kind === "paragraph") return <p key={block.text}>{block.text}</p>;
        if (block.kind !== "table") return null;
        return <DocumentTable key={block.kind} table={block} className={styles["table"]} />;
      })}
    </article>
  );
}
