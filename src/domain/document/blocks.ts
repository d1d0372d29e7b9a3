import type { Cue } from "#content/parts.ts";
import type { PlacedPicture } from "#domain/pictures/steps.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

/** What a document is made of, in the order of reading. Each writer knows how it looks on its page. */
export type Block =
  /** `quiet` helps; `strong` is read first; `story` is told. */
  | { kind: "paragraph"; look: "plain" | "quiet" | "strong" | "story"; text: string }
  | { kind: "labelled"; label: string; text: string }
  | { kind: "heading"; text: string }
  /** `from`: the number of its first item, where that is not 1. */
  | { kind: "list"; ordered: boolean; items: string[]; from?: number }
  | Moment
  /** Asked of the room; `code` is empty where a step of one's own asks it. */
  | { kind: "prompt"; code: string; text: string; followUps: string[] }
  | { kind: "cue"; cue: Cue }
  | { kind: "chart"; chart: SceneChart; title: string }
  | { kind: "pictures"; pictures: PlacedPicture[] };

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
