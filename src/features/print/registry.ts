import { AttendanceSheets } from "./AttendanceSheets.tsx";
import { CardOptions } from "./CardOptions.tsx";
import { CardSheets } from "./CardSheets.tsx";
import {
  evaluationStack,
  trialStack,
  worksheetStack,
  type PrintData,
  type SheetEntry,
} from "./data.ts";
import { DoorOptions } from "./DoorOptions.tsx";
import { DoorSheet } from "./DoorSheet.tsx";
import { EvaluationSheets } from "./EvaluationSheets.tsx";
import { GroupSheets } from "./GroupSheets.tsx";
import { NameCardSheets } from "./NameCardSheets.tsx";
import { ProgrammeOptions } from "./ProgrammeOptions.tsx";
import { ProgrammeSheet } from "./ProgrammeSheet.tsx";
import { ScriptOptions } from "./ScriptOptions.tsx";
import { ScriptSheet } from "./ScriptSheet.tsx";
import { TrialSheets } from "./TrialSheets.tsx";
import { WorksheetSheets } from "./WorksheetSheets.tsx";

/**
 * Everything that can be printed, in the order in which it comes out of the printer. A further sheet
 * is one entry here, and its name and hint under `kind` and `hint` of the words.
 */
const SHEETS = {
  script: { Sheets: ScriptSheet, Options: ScriptOptions },
  programme: {
    Sheets: ProgrammeSheet,
    Options: ProgrammeOptions,
    has: ({ plan }) => plan.steps.length > 0,
  },
  cards: {
    Sheets: CardSheets,
    Options: CardOptions,
    has: ({ sets }) => sets.length > 0,
    pieces: true,
  },
  worksheet: {
    Sheets: WorksheetSheets,
    has: ({ list }) => list !== undefined,
    pieces: true,
    copies: { each: "person", stacks: (data) => [worksheetStack(data)] },
  },
  trial: {
    Sheets: TrialSheets,
    has: ({ trials }) => trials.length > 0,
    pieces: true,
    copies: {
      each: "group",
      stacks: (data) => data.trials.map((trial) => trialStack(data, trial)),
    },
  },
  door: { Sheets: DoorSheet, Options: DoorOptions, has: ({ plan }) => plan.steps.length > 0 },
  attendance: { Sheets: AttendanceSheets },
  nameCards: {
    Sheets: NameCardSheets,
    has: ({ named }) => named > 0,
    pieces: true,
  },
  groups: {
    Sheets: GroupSheets,
    has: ({ named, grouped }) => grouped && named > 1,
  },
  evaluation: {
    Sheets: EvaluationSheets,
    pieces: true,
    copies: { each: "person", stacks: (data) => [evaluationStack(data)] },
  },
} satisfies Record<string, SheetEntry>;

export type SheetKind = keyof typeof SHEETS;

/** What belongs to a kind of sheet. */
export function sheetEntry(kind: SheetKind): SheetEntry {
  return SHEETS[kind];
}

const isKind = (kind: string): kind is SheetKind => Object.hasOwn(SHEETS, kind);

/** The kinds that a plan has something for, in the order of printing. */
export function kindsOf(data: PrintData): SheetKind[] {
  const kinds = Object.keys(SHEETS).filter(isKind);
  return kinds.filter((kind) => sheetEntry(kind).has?.(data) ?? true);
}
