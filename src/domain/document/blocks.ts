import type { Cue } from "#content/parts.ts";
import type { PlacedPicture } from "#domain/pictures/steps.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

/** What a document is made of, in the order of reading. Each writer knows how it looks on its page. */
export type Block =
  /** `quiet` helps; `strong` is read first; `story` is told. */
  | { kind: "paragraph"; look: "plain" | "quiet" | "strong" | "story"; text: string }
  | { kind: "labelled"; label: string; text: string }
  /** `level`: its place in the outline of a document; without it, it stands in none. */
  | { kind: "heading"; text: string; level?: "step" | "part" }
  /** `from`: the number of its first item, where that is not 1. */
  | { kind: "list"; ordered: boolean; items: string[]; from?: number }
  | DataTable
  | Moment
  /** Asked of the room; `code` is empty where a step of one's own asks it. */
  | { kind: "prompt"; code: string; text: string; followUps: string[] }
  | { kind: "cue"; cue: Cue }
  | { kind: "chart"; chart: SceneChart; title: string }
  | { kind: "pictures"; pictures: PlacedPicture[] };

/** A document: what it is, its title, and what stands under it. */
export interface BlockDocument {
  /** "Programma", above the title; empty where the title says it. */
  kind: string;
  title: string;
  blocks: Block[];
}

/** A table. Rows are as long as the head. */
export interface DataTable {
  kind: "table";
  head: string[];
  rows: string[][];
  /** The share of the width that each column has; without it, all are as wide. */
  widths?: number[];
  /** Rows with room to write by hand. */
  rowHeight?: "write";
}

/** What begins at a time: a question with all its phases, or one phase. */
export interface Moment {
  kind: "moment";
  /** Minutes since midnight. */
  at: number;
  /** Empty where nothing with a code is asked. */
  code: string;
  title: string;
  /** The title in a few words. */
  short: string;
  followUps: string[];
  /** In the order of the stage; there is at least one. */
  phases: MomentPhase[];
}

export interface MomentPhase {
  /** Minutes since midnight. */
  at: number;
  /** Whole minutes. */
  minutes: number;
  /** "alleen", "in groepjes van 4"; empty where the title says it. */
  name: string;
}
