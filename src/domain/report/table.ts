import type { ReportBlock, ReportDoc, ReportItem, ReportNote, ReportTimes } from "./tree.ts";
import type { ReportWords } from "./words.ts";

const COLUMNS = [
  "exercise",
  "code",
  "prompt",
  "kind",
  "column",
  "group",
  "person",
  "text",
  "count",
  "before",
  "after",
  "shift",
] as const;

/** What a cell holds. */
export type Value = string | number | undefined;
/** A row of the table, by column. */
export type Row = Partial<Record<(typeof COLUMNS)[number], Value>>;

/**
 * A report as a table, its head first: a row per note, per option of a poll, per number of an
 * experiment, per time of a step and, where names were asked for, per person, and per person in a
 * group. Only then is there a column for people.
 */
export function tableOf(doc: ReportDoc, words: ReportWords) {
  const columns = COLUMNS.filter((column) => doc.named || column !== "person");
  const present = doc.names.map((person): Row => ({ kind: words.csv.kind.present, person }));
  const rows = doc.sections.flatMap(({ title, items }) =>
    items.flatMap((item) => itemRows(title, item, words.csv)),
  );
  const times = doc.times ? timeRows(doc.times, words) : [];
  const all: Row[] = [words.csv.head, ...present, ...rows, ...times];
  return { columns, rows: all };
}

function itemRows(exercise: string, item: ReportItem, words: ReportWords["csv"]): Row[] {
  const about = { exercise, code: item.codes.join(" "), prompt: item.titles.join(" / ") };
  return item.blocks.flatMap((block) =>
    blockRows(block, words).map((row): Row => ({ ...about, ...row })),
  );
}

function blockRows(block: ReportBlock, { kind, trial }: ReportWords["csv"]): Row[] {
  const noteRow = ({ text, group, person }: ReportNote): Row => ({
    kind: kind.note,
    group,
    person,
    text,
  });
  switch (block.kind) {
    case "paragraph":
      return [];
    case "notes":
      return block.notes.map(noteRow);
    case "board":
      return block.columns.flatMap(({ title, notes }) =>
        notes.map((note): Row => ({ ...noteRow(note), column: title })),
      );
    case "poll":
      return block.options.map(({ label, before, after, shift }) => ({
        kind: kind.vote,
        text: label,
        before,
        after,
        shift,
      }));
    case "trial":
      return block.groups.flatMap((group) =>
        (["of", "done", "almost", "not", "predicted", "sure"] as const).map((what): Row => ({
          kind: kind.trial,
          group: group.letter,
          text: trial[what],
          count: group[what],
        })),
      );
    case "groups":
      return block.groups.flatMap(({ name, people }) =>
        people.map((person): Row => ({ kind: kind.group, group: name, person })),
      );
    default:
      return block satisfies never;
  }
}

/** The totals are of a kind of their own: who adds up the times does not count them twice. */
function timeRows({ rows, planned, real, unspent }: ReportTimes, words: ReportWords): Row[] {
  const { kind, time } = words.csv;
  const total = { exercise: words.times.total, kind: kind.totalTime };
  return [
    ...rows.flatMap((step): Row[] => {
      const about = { exercise: step.title, kind: kind.time };
      const plan = { ...about, text: time.planned, count: step.planned };
      if (step.real === undefined) return [plan, { ...about, text: words.times.notDone }];
      const begin = { ...about, text: time.begin, count: step.begin };
      return [begin, plan, { ...about, text: time.real, count: step.real }];
    }),
    { ...total, text: time.planned, count: planned },
    { ...total, text: time.real, count: real },
    ...(unspent > 0 ? [{ ...total, text: time.unspent, count: unspent }] : []),
  ];
}
