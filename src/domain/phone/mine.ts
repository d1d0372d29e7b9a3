import { entriesOf, firstVoteOf, voteOf } from "./notes.ts";
import { lineOf } from "./sheet.ts";
import type { Entry, PhoneNotes, PhonePage, PhoneStep } from "./types.ts";

/** One thing that a participant wrote, with where it belongs. */
export interface MineLine {
  entry: Entry;
  /** What it belongs to, from the outermost to the nearest: a way, then its drawback. */
  under: Entry[];
  /** Title of the column of a board, or "pro" and "con". */
  column?: string;
  /** 0 for what stands by itself. */
  depth: number;
}

export interface MinePage {
  page: PhonePage;
  /** Label of the option that was voted for. */
  vote?: string;
  /** Of the first round, where there was a second one. */
  firstVote?: string;
  lines: MineLine[];
}

export interface MineStep {
  step: PhoneStep;
  pages: MinePage[];
}

/** Everything that was written, in the order of the session; steps without anything are left out. */
export function mine(steps: readonly PhoneStep[], notes: PhoneNotes): MineStep[] {
  return steps.flatMap((step) => {
    const pages = step.pages.flatMap((page) => {
      const labelOf = (option: string | undefined) =>
        page.scene.poll?.options.find(({ id }) => id === option)?.label;
      const vote = labelOf(voteOf(notes, page.key));
      const firstVote = labelOf(firstVoteOf(notes, page.key));
      const lines = entriesOf(notes, page.key).map((entry) => lineOfPage(page, notes, entry));
      if (lines.length === 0 && vote === undefined) return [];
      return [
        {
          page,
          lines,
          ...(vote !== undefined && { vote }),
          ...(firstVote !== undefined && { firstVote }),
        },
      ];
    });
    return pages.length === 0 ? [] : [{ step, pages }];
  });
}

/** What of its step a page asks, for who takes in an answer that is handed over. */
export function partOf({ key, stepId }: PhonePage): { prompt?: string } {
  return key === stepId ? {} : { prompt: key.slice(stepId.length + 1) };
}

function lineOfPage(page: PhonePage, notes: PhoneNotes, entry: Entry): MineLine {
  const under = lineOf(notes, entry);
  const column =
    page.scene.board?.columns.find(({ id }) => id === entry.column)?.title ?? entry.column;
  return { entry, under, depth: under.length, ...(column !== undefined && { column }) };
}
