import { saidBy, trialLines } from "./lines.ts";
import { escapeBlock, escapeLine } from "./markdownEscape.ts";
import type {
  ReportBlock,
  ReportDoc,
  ReportItem,
  ReportNote,
  ReportOption,
  ReportTimes,
} from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** Writes a report as Markdown (CommonMark, with tables as most readers know them). */
export function toMarkdown(doc: ReportDoc, words: ReportWords): string {
  const quiet = doc.quiet.map(escapeLine).join(", ");
  const blocks = [
    `# ${escapeLine(doc.title)}`,
    doc.meta.map(escapeLine).join(" · "),
    ...(doc.names.length > 0 ? [words.present(doc.names.map(escapeLine).join(", "))] : []),
    ...(doc.empty ? [words.nothing] : []),
    ...doc.sections.flatMap(({ title, items }) => [
      `## ${escapeLine(title)}`,
      ...items.flatMap((item) => itemBlocks(item, words)),
    ]),
    ...(quiet === "" || doc.empty ? [] : [words.quiet(quiet)]),
    ...(doc.times ? timeBlocks(doc.times, words) : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function itemBlocks({ codes, titles, blocks }: ReportItem, words: ReportWords): string[] {
  const heading = [codes.join(", "), titles.join(" / ")].filter((part) => part !== "").join(" · ");
  return [
    ...(heading === "" ? [] : [`### ${escapeLine(heading)}`]),
    ...blocks.flatMap((block) => written(block, words)),
  ];
}

function written(block: ReportBlock, words: ReportWords): string[] {
  switch (block.kind) {
    case "paragraph":
      return [escapeLine(block.text)];
    case "notes":
      return list(block.notes, words);
    case "board":
      return block.columns.flatMap(({ title, notes }) =>
        notes.length === 0 ? [] : [`**${escapeLine(title)}**`, ...list(notes, words)],
      );
    case "poll":
      return [pollTable(block.options, words)];
    case "trial":
      return [
        block.groups
          .map((group) => {
            const name = escapeLine(words.trial.group(group.letter));
            return `- **${name}**: ${trialLines(group, words).map(escapeLine).join(" · ")}`;
          })
          .join("\n"),
      ];
    case "groups":
      return [
        block.groups
          .map(({ name, people }) => {
            const who = people.map(escapeLine).join(", ");
            return `- **${escapeLine(words.group(name))}**: ${who}`;
          })
          .join("\n"),
      ];
    default:
      return block satisfies never;
  }
}

function list(notes: readonly ReportNote[], words: ReportWords): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map((note) => {
    const said = saidBy(note, words);
    const behind = said === "" ? "" : ` (${escapeLine(said)})`;
    // What goes on on a next line stays in the same item.
    return `- ${escapeBlock(note.text).replaceAll("\n", "\n  ")}${behind}`;
  });
  return [lines.join("\n")];
}

function pollTable(options: readonly ReportOption[], words: ReportWords): string {
  const { votes, unknown } = words;
  const rows = options.map(({ label, before, after }) => [
    label,
    String(before ?? unknown),
    String(after ?? unknown),
    words.shift(before, after),
  ]);
  const head = [votes.option, votes.before, votes.after, votes.shift];
  return table(head, "| --- | ---: | ---: | --- |", rows);
}

function timeBlocks(kept: ReportTimes, words: ReportWords): string[] {
  const { rows, planned, real, unspent, open } = kept;
  const { times, unknown } = words;
  const lines = rows.map((row) => [
    row.title,
    row.begin || unknown,
    String(row.planned),
    String(row.real ?? times.notDone),
  ]);
  const head = [times.step, times.begin, times.planned, times.real];
  const total = [times.total, "", String(planned), String(real)];
  return [
    `## ${escapeLine(times.title)}`,
    table(head, "| --- | --- | ---: | ---: |", [...lines, total]),
    ...(unspent > 0 ? [times.unspent(unspent)] : []),
    ...(open ? [times.open] : []),
  ];
}

function table(head: string[], sides: string, rows: readonly string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(escapeLine).join(" | ")} |`;
  return [line(head), sides, ...rows.map(line)].join("\n");
}
