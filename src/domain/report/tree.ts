import type { Hue } from "#content/schema.ts";
import type { TrialSummary } from "#domain/session/captures/counts.ts";

/** A note as a report shows it; what the report does not tell is empty. */
export interface ReportNote {
  text: string;
  /** Number of the group that said it, or the letter of a group of the experiment. */
  group: string;
  /** Who said it; always empty unless names were asked for. */
  person: string;
}

export interface ReportColumn {
  id: string;
  title: string;
  notes: ReportNote[];
}

export interface ReportOption {
  id: string;
  label: string;
  /** Not counted is not the same as nobody. */
  before: number | undefined;
  after: number | undefined;
  /** After minus before, where both were counted. */
  shift: number | undefined;
}

/** How one group of the experiment did; nothing in it tells who. */
export interface ReportTrialGroup extends TrialSummary {
  /** Empty for people who were scored and then drawn out of both groups. */
  letter: "A" | "B" | "";
}

export interface ReportGroup {
  /** A number, a letter of the experiment, or empty for those who watch it. */
  name: string;
  people: string[];
}

/** One piece of a report. */
export type ReportBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "notes"; notes: ReportNote[] }
  | { kind: "board"; columns: ReportColumn[] }
  | { kind: "poll"; options: ReportOption[] }
  | { kind: "trial"; groups: ReportTrialGroup[]; tool: string }
  | { kind: "groups"; groups: ReportGroup[] };

/** What belongs together under one heading: a prompt, prompts that share a board, a phase. */
export interface ReportItem {
  key: string;
  /** Codes of its prompts, such as ["L2", "L3"]; empty for a phase of its own. */
  codes: string[];
  /** One line per prompt; none for what needs no heading. */
  titles: string[];
  blocks: ReportBlock[];
}

export interface ReportSection {
  id: string;
  hue: Hue;
  title: string;
  items: ReportItem[];
}

/** How long one step took. */
interface ReportTime {
  id: string;
  title: string;
  /** Whole minutes. */
  planned: number;
  /** When it came on the stage, as it is written; empty for a step that did not come. */
  begin: string;
  /** Whole minutes; a step that did not come is not the same as one of no minutes. */
  real: number | undefined;
}

/** Planned and real time, by step; nothing in it tells who. */
export interface ReportTimes {
  rows: ReportTime[];
  /** Whole minutes of all rows together. */
  planned: number;
  /** The same; also the time of the log, rounded. */
  real: number;
  /** Whole minutes that are in no row: the session was left alone, or over for a while. */
  unspent: number;
  /** The session is not finished: what stands on the stage is not counted to its end. */
  open: boolean;
}

/** A session as a neutral document; screen, print, Markdown and CSV all write this one. */
export interface ReportDoc {
  title: string;
  /** When it was, and how many were there. */
  meta: string[];
  /** Whether names were asked for. */
  named: boolean;
  /** Who was there; empty unless names were asked for. */
  names: string[];
  /** Nothing was written down, counted or scored at all. */
  empty: boolean;
  sections: ReportSection[];
  /** Titles of the steps in which nothing was written down. */
  quiet: string[];
  /** Absent where no time was kept. */
  times: ReportTimes | undefined;
}
