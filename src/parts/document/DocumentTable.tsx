import type { DataTable } from "#domain/document/blocks.ts";

interface DocumentTableProps {
  table: DataTable;
  className: string | undefined;
}

/* eslint-disable react/no-array-index-key -- cells are their places */
/** A table of a document; its columns are as wide as their shares, or as each other. */
export function DocumentTable({ table, className }: DocumentTableProps) {
  const { head, rows, widths = [], rowHeight } = table;
  const all = head.reduce((sum, _, at) => sum + (widths[at] ?? 1), 0);
  return (
    <table className={className} data-write={rowHeight === "write" ? "" : undefined}>
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
