import type * as v from "valibot";
import type { Form } from "#content/parts.ts";
import type { Board } from "#content/schema.ts";
import type { Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { PhoneNotesSchema } from "#domain/phone/schema.ts";

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

/** Everything that one participant wrote about one plan. It never leaves the device by itself. */
export type PhoneNotes = v.InferOutput<typeof PhoneNotesSchema>;

/** One thing that was written down. */
export type Entry = PhoneNotes["entries"][string][number];

/** One thing that a participant wants to try, and until when. */
export type Pledge = PhoneNotes["pledges"][number];
