import type { Form } from "#content/parts.ts";
import type { Board } from "#content/schema.ts";
import type { Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { Issued } from "#domain/files/issued.ts";
import type { Timer } from "#domain/timer/timer.ts";

/** What a participant does on one page of the phone. */
export type PhonePageKind = "ask" | "sheet" | "vote" | "trial" | "read";

/** One page on the phone: what the room asks, a statement, the small task, a figure. */
export interface PhonePage {
  /** Part of the address; the same plan and kit always give the same ids. */
  id: string;
  stepId: string;
  kind: PhonePageKind;
  /** Where answers are kept: by step, and what of it asks. */
  key: string;
  scene: Scene;
  prompt?: ScenePrompt;
  /** How the room works on it, one form after the other. */
  forms: readonly Form[];
  /** Of the board that the room fills, those that are asked for here; none where it fills no board. */
  columns: Board["columns"];
  /** 1-based, among the pages of its step. */
  index: number;
  of: number;
  /** For a clock of one's own; 0 where none fits. */
  minutes: number;
}

/** An exercise, or a step of one's own, as a participant walks through it. */
export interface PhoneStep {
  id: string;
  title: string;
  hue: Scene["hue"];
  /** "vraag", "uitspraak": what one page is called; empty where pages have no such name. */
  promptWord: string;
  /** Answers are personal, or may be. */
  personal: boolean;
  pages: PhonePage[];
}

/** One thing that was written down. */
export interface Entry {
  id: string;
  text: string;
  /** Id of a column of a board, or "pro" and "con" for what speaks for and against. */
  column?: string;
  /** Id of the entry that it belongs to: a drawback to its way, a way round to its drawback. */
  parent?: string;
  term?: "short" | "long";
}

/** One thing that a participant wants to try, and until when. */
export interface Pledge {
  /** Also names its appointment in a calendar: nothing else has it. */
  id: string;
  text: string;
  /** "2027-03-05"; empty as long as nobody chose. */
  day: string;
  /** Ids of the entries that go along in its appointment. */
  along?: readonly string[];
  /** The appointment that was taken to a calendar last; each next one replaces it there. */
  reminder?: Issued;
  /** How it went, as somebody says who looks back. */
  went?: "done" | "partly" | "notYet";
  /** What helped and what held back. */
  story?: string;
}

/** Everything that one participant wrote about one plan. It never leaves the device by itself. */
export interface PhoneNotes {
  /** `Plan.id` as the link gives it. */
  plan: string;
  title: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  touchedAt: number;
  /** By `PhonePage.key`. */
  entries: Record<string, Entry[]>;
  /** What is typed and not yet added, by field. */
  drafts: Record<string, string>;
  /** Option id, by key. */
  votes: Record<string, string>;
  /** What was chosen before a second round began, by key; absent where no second one did. */
  firstVotes?: Record<string, string>;
  /** Group of an experiment, by step. */
  sides: Record<string, "a" | "b">;
  /** A clock of one's own, once it was set going. */
  clock?: Timer;
  /** In the order in which they were written; one without words counts for nothing. */
  pledges: readonly Pledge[];
  /** Somebody wrote a pledge, or was proposed one: none is proposed again. */
  pledged?: true;
  /**
   * Made when something is handed over for the first time, and never handed over itself: a sentence
   * that is given twice counts once by what is made of both; see `markOf`.
   */
  secret?: string;
  /** Ids of the sentences that are picked to hand over, and the name that goes with them. */
  picks?: { ids: readonly string[]; name: string };
  /** `PhonePage.id` of the page that was open last; empty before the first. */
  at: string;
}
