import type { Exercise, Plan, Step } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { hoursOf } from "#domain/plan/hours.ts";
import { dayOf } from "./day.ts";

import type { Block } from "./blocks.ts";

/** The words of what participants get, in the language of who reads it. */
export interface HandoutWords {
  /** Title of a plan that has none yet. */
  untitled: string;
  /** "vrijdag 5 maart 2027" for "2027-03-05". */
  day: (date: string) => string;
  /** Two clock times as one piece: "13:00–16:00". */
  times: (start: string, end: string) => string;
  /** A label and what belongs to it, on one line. */
  labelled: (label: string, text: string) => string;
  labels: Record<"when" | "where" | "trainer" | "organisation" | "aim" | "bring" | "join", string>;
  attendance: Record<"title" | "number" | "name" | "role" | "begin" | "end", string>;
  /** Says what an invitation is. */
  invitation: string;
  /** The first sentence of an invitation, and the subject of its mail. */
  invited: (title: string) => string;
  subject: (title: string) => string;
  programme: {
    title: string;
    /** Titles for steps of which the title is empty. */
    kind: Record<Step["kind"], string>;
    /** A part of the day without a name, by its number; undefined where it is the only one. */
    part: (number: number | undefined) => string;
    end: string;
    /** How long something takes: "20 min". */
    minutes: (count: number) => string;
    /** Under times, and under lengths: that they are about so. */
    about: Record<"times" | "lengths", string>;
    /** Column heads. */
    head: Record<"time" | "length" | "name" | "sentence", string>;
  };
}

const filled = (pieces: readonly (string | undefined)[]): string[] =>
  pieces.flatMap((piece) => piece?.trim() || []);

/** The title of a plan as participants read it. */
export function handoutTitle(plan: Plan, words: HandoutWords): string {
  return plan.title.trim() || words.untitled;
}

/** The day and its hours, as far as somebody chose them. */
export function whenOf(plan: Plan, exercises: readonly Exercise[], words: HandoutWords): string[] {
  const hours = hoursOf(plan, exercises);
  const day = dayOf(plan.date) === undefined ? "" : words.day(plan.date ?? "");
  return filled([day, hours && words.times(clockOf(hours.start), clockOf(hours.end))]);
}

/** The day, its hours and the room, as far as they are known, on one line. */
export function gatheringText(
  plan: Plan,
  exercises: readonly Exercise[],
  words: HandoutWords,
): string {
  return filled([...whenOf(plan, exercises, words), plan.room]).join(" · ");
}

/** Whose session it is and who guides it, as far as they are known, on one line. */
export function hostsText({ organisation, trainer = "" }: Plan, words: HandoutWords): string {
  const name = trainer.trim();
  const led = name === "" ? "" : words.labelled(words.labels.trainer, name);
  return filled([organisation, led]).join(" · ");
}

type Look = Extract<Block, { kind: "paragraph" }>["look"];

/** A paragraph; nothing for what is empty. */
export function paragraphBlock(look: Look, text = ""): Block[] {
  return text.trim() === "" ? [] : [{ kind: "paragraph", look, text: text.trim() }];
}

/** A label and what somebody filled in; nothing for what is empty. */
export function labelledBlock(label: string, text = ""): Block[] {
  return text.trim() === "" ? [] : [{ kind: "labelled", label, text: text.trim() }];
}
