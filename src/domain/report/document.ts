import type { Block, BlockDocument } from "#domain/document/blocks.ts";

import { saidBy, trialLines } from "./lines.ts";
import type { ReportBlock, ReportDoc, ReportItem, ReportNote, ReportTimes } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** A report as a document that every writer can write; nothing of it is left out. */
export function reportDocument(doc: ReportDoc, words: ReportWords): BlockDocument {
  const { title, meta, names, empty, sections, quiet, times } = doc;
  return {
    kind: "",
    title,
    blocks: [
      ...plain(meta.join(" · ")),
      ...(names.length > 0 ? plain(words.present(names.join(", "))) : []),
      ...(empty ? plain(words.nothing) : []),
      ...sections.flatMap((section) => [
        heading(section.title, "step"),
        ...section.items.flatMap((item) => itemBlocks(item, words)),
      ]),
      ...(quiet.length === 0 || empty ? [] : plain(words.quiet(quiet.join(", ")))),
      ...(times ? timeBlocks(times, words) : []),
    ],
  };
}

function itemBlocks({ codes, titles, blocks }: ReportItem, words: ReportWords): Block[] {
  const title = [codes.join(", "), titles.join(" / ")].filter((part) => part !== "").join(" · ");
  return [
    ...(title === "" ? [] : [heading(title, "part")]),
    ...blocks.flatMap((block) => written(block, words)),
  ];
}

function written(block: ReportBlock, words: ReportWords): Block[] {
  switch (block.kind) {
    case "paragraph":
      return plain(block.text);
    case "notes":
      return noteList(block.notes, words);
    case "board":
      return block.columns.flatMap(({ title, notes }): Block[] =>
        notes.length === 0
          ? []
          : [{ kind: "paragraph", look: "strong", text: title }, ...noteList(notes, words)],
      );
    case "poll":
      return [
        {
          kind: "table",
          head: [words.votes.option, words.votes.before, words.votes.after, words.votes.shift],
          rows: block.options.map(({ label, before, after }) => [
            label,
            String(before ?? words.unknown),
            String(after ?? words.unknown),
            words.shift(before, after),
          ]),
          widths: [3, 2, 2, 4],
        },
      ];
    case "trial":
      return block.groups.map((group) => ({
        kind: "labelled",
        label: words.trial.group(group.letter),
        text: trialLines(group, words).join(" · "),
      }));
    case "groups":
      return block.groups.map(({ name, people }) => ({
        kind: "labelled",
        label: words.group(name),
        text: people.join(", "),
      }));
    default:
      return block satisfies never;
  }
}

/** Each note with who said it behind it, where the report tells. */
function noteList(notes: readonly ReportNote[], words: ReportWords): Block[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => {
    const said = saidBy(note, words).replaceAll(/\s+/gu, " ");
    return said === "" ? note.text : `${note.text.trim()} (${said})`;
  });
  return [{ kind: "list", ordered: false, items }];
}

function timeBlocks(kept: ReportTimes, words: ReportWords): Block[] {
  const { rows, planned, real, unspent, open } = kept;
  const { times, unknown } = words;
  return [
    heading(times.title, "step"),
    {
      kind: "table",
      head: [times.step, times.begin, times.planned, times.real],
      rows: [
        ...rows.map((row) => [
          row.title,
          row.begin || unknown,
          String(row.planned),
          String(row.real ?? times.notDone),
        ]),
        [times.total, "", String(planned), String(real)],
      ],
      widths: [5, 2, 3, 3],
    },
    ...(unspent > 0 ? plain(times.unspent(unspent)) : []),
    ...(open ? plain(times.open) : []),
  ];
}

function heading(text: string, level: "step" | "part"): Block {
  return { kind: "heading", text, level };
}

function plain(text: string): Block[] {
  return text.trim() === "" ? [] : [{ kind: "paragraph", look: "plain", text }];
}
