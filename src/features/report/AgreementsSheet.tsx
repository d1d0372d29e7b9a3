import type { BlockDocument } from "#domain/document/blocks.ts";

import styles from "./AgreementsSheet.module.css";

/** What was agreed, on paper only: a table with room to write. */
export function AgreementsSheet({ sheet: { title, blocks } }: { sheet: BlockDocument }) {
  return (
    <article className={styles["sheet"]}>
      <h1>{title}</h1>
      {blocks.map((block) => {
        if (block.kind === "paragraph") return <p key={block.text}>{block.text}</p>;
        return block.kind === "table" ? <Table key={block.kind} {...block} /> : null;
      })}
    </article>
  );
}

function Table({
  head,
  rows,
  widths = [],
}: Extract<BlockDocument["blocks"][number], { kind: "table" }>) {
  const all = widths.reduce((sum, share) => sum + share, 0);
  return (
    <table className={styles["table"]}>
      <colgroup>
        {head.map((text, at) => (
          <col key={text} style={{ width: `${((widths[at] ?? 0) / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .map((cells, place) => ({ cells, place }))
          .map(({ cells, place }) => (
            <tr key={place}>
              {head.map((text, at) => (
                <td key={text} dir="auto">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
