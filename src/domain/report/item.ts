import type { Scene } from "#domain/scenes/types.ts";
import type { Capture, Draw } from "#domain/session/types.ts";

import { pollBlocks, trialBlocks } from "./counted.ts";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";
import type { ReportBlock, ReportColumn, ReportItem, ReportNote } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/**
 * What one capture gave, as one item; nothing when it is empty. `scenes` are all that share it: none
 * for a capture that no scene holds any more.
 */
export function itemOf(
  key: string,
  scenes: readonly Scene[],
  capture: Capture,
  draws: Record<string, Draw>,
  names: Names,
  words: ReportWords,
): ReportItem[] {
  const blocks = [
    ...pollBlocks(scenes, capture),
    ...trialBlocks(scenes, capture, draws),
    ...noteBlocks(scenes, capture, names, words),
  ];
  return blocks.length === 0 ? [] : [{ key, ...headingOf(scenes, words), blocks }];
}

/** The prompts that share it, each once; a phase without a prompt has its headline. */
function headingOf(
  scenes: readonly Scene[],
  words: ReportWords,
): Pick<ReportItem, "codes" | "titles"> {
  const prompts = new Map(scenes.flatMap(({ prompt }) => (prompt ? [[prompt.id, prompt]] : [])));
  const codes = [...prompts.values()].map(({ code }) => code);
  const titles = [...prompts.values()].map(({ quote, text }) => (quote ? words.quote(text) : text));
  if (codes.length > 0) return { codes, titles };
  // An experiment is best named by the scene that shows how it went.
  const shown = scenes.find(({ trial }) => trial?.part === "result") ?? scenes[0];
  return { codes, titles: shown && shown.headline !== "" ? [shown.headline] : [] };
}

function noteBlocks(
  scenes: readonly Scene[],
  capture: Capture,
  names: Names,
  words: ReportWords,
): ReportBlock[] {
  const all = [
    ...capture.notes.map(({ text, column = "", group, person, by = "" }) => ({
      column,
      note: {
        text,
        group: group === undefined ? "" : groupName(group, scenes),
        person: person === undefined ? names.given(by) : names.of(person),
      },
    })),
    // Typed and not yet added.
    ...Object.entries(capture.drafts).flatMap(([column, typed]) => {
      const text = typed.trim();
      return text === ""
        ? []
        : [{ column, note: { text: words.unfinished(text), group: "", person: "" } }];
    }),
  ];
  if (all.length === 0) return [];
  const board = scenes.find((scene) => scene.board)?.board;
  if (!board) return [{ kind: "notes", notes: all.map(({ note }) => note) }];
  const byColumn = new Map(board.columns.map(({ id }): [string, ReportNote[]] => [id, []]));
  const outside: ReportNote[] = [];
  for (const { column, note } of all) (byColumn.get(column) ?? outside).push(note);
  const columns: ReportColumn[] = board.columns.map(({ id, title }) => ({
    id,
    title,
    notes: byColumn.get(id) ?? [],
  }));
  if (outside.length > 0) columns.push({ id: "", title: words.noColumn, notes: outside });
  return [{ kind: "board", columns }];
}
