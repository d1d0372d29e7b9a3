import type { Block, BlockDocument, DataTable } from "#domain/document/blocks.ts";
import { closingSteps } from "#domain/plan/closing.ts";
import { givenKey } from "#domain/session/captures/inbox.ts";
import type { Session } from "#domain/session/types.ts";

import { saidBy } from "./lines.ts";
import type { ReportBlock, ReportDoc, ReportNote } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/**
 * What was agreed in a session, in the order of its report and with as many names as that has: notes
 * of the closing, of phases that ask for agreements, and ways to learn something that participants
 * gave by choice.
 */
export function agreementsOf({ head }: Session, { sections }: ReportDoc): ReportNote[] {
  const closing = closingSteps(head.plan);
  const keys = new Set(
    head.scenes.flatMap((scene): string[] => {
      if (scene.private) {
        const ways = (scene.prompts ?? []).filter(({ entry }) => entry === "way");
        return ways.map(({ id }) => givenKey(scene.stepId, id));
      }
      return scene.agreements || closing.has(scene.stepId) ? [scene.captureKey] : [];
    }),
  );
  return sections.flatMap(({ items }) =>
    items.flatMap(({ key, blocks }) => (keys.has(key) ? blocks.flatMap(notesIn) : [])),
  );
}

function notesIn(block: ReportBlock): ReportNote[] {
  return block.kind === "notes" ? block.notes : [];
}

/** Rows to write by hand: a page full together with what was agreed, and never fewer than a few. */
const ROWS = 14;
const LEAST_BLANK = 4;

/** What was agreed as a sheet to fill in further: who, by when, and when it is looked back on. */
export function agreementsDocument(
  doc: ReportDoc,
  agreements: readonly ReportNote[],
  words: ReportWords,
): BlockDocument {
  const { title } = words.agreements;
  const about = [doc.title, ...doc.meta].filter((part) => part.trim() !== "").join(" · ");
  const above: Block[] = about === "" ? [] : [{ kind: "paragraph", look: "quiet", text: about }];
  return { kind: "", title, blocks: [...above, agreementsTable(agreements, words)] };
}

/** The table of that sheet. */
function agreementsTable(agreements: readonly ReportNote[], words: ReportWords): DataTable {
  const { what, who, until, back } = words.agreements;
  const blank = Math.max(LEAST_BLANK, ROWS - agreements.length);
  return {
    kind: "table",
    head: [what, who, until, back],
    rows: [
      ...agreements.map((note) => [note.text.trim(), saidBy(note, words), "", ""]),
      ...Array.from({ length: blank }, () => ["", "", "", ""]),
    ],
    widths: [9, 4, 3, 4],
    rowHeight: "write",
  };
}
