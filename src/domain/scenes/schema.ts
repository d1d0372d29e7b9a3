/** What a saved scene must be; see `domain/session/schema.ts` for how strict that is. */
import * as v from "valibot";
import type { FacedStep, OwnPicture } from "#content/ownSteps.ts";
import { count, flag, number, text, texts } from "#domain/files/shapes.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

const isObject = (value: unknown) => typeof value === "object" && value !== null;

const hue = v.picklist(["amber", "brick", "green", "blue", "plum", "teal", "rose", "sand"]);

const prompt = v.strictObject({
  id: text,
  code: text,
  short: text,
  text,
  followUps: texts,
  quote: flag,
  /** 1-based. */
  index: count,
  of: count,
  sides: v.exactOptional(v.strictObject({ agree: texts, disagree: texts })),
  /** What one answer on a worksheet is; see the schema of the kit. */
  entry: v.exactOptional(v.picklist(["way", "sides", "around"])),
});

const task = v.strictObject({
  id: text,
  title: text,
  named: text,
  tool: text,
  steps: texts,
  check: text,
  /**
   * Only where people learn it: each copy takes room. Who shows them looks what they are: a picture can
   * come from anyone.
   */
  pictures: v.exactOptional(v.custom<OwnPicture[]>(Array.isArray)),
});

/** A phase of an exercise, words of one's own, or a step with a face of its own. */
export type SceneKind =
  | "question"
  | "board"
  | "poll"
  | "trial"
  | "worksheet"
  | "groups"
  | "message"
  | "break"
  | FacedStep["kind"];

export const SceneSchema = v.strictObject({
  /** step / phase / prompt; the same plan and pack always give the same ids. */
  id: text,
  stepId: text,
  /** Checked by its form alone: a screen that keeps time knows no steps. Whatever has no face shows its words. */
  kind: v.custom<SceneKind>((value) => typeof value === "string" && /^[a-z]{1,20}$/u.test(value)),
  hue,
  stepTitle: text,
  phaseTitle: text,
  form: v.picklist(["solo", "pairs", "groups", "split", "plenary"]),
  /** Whole minutes. */
  minutes: count,
  least: count,
  most: count,
  /** 5 is dropped last. */
  priority: number,
  reflection: flag,
  /** "vraag", "uitspraak": what one prompt of this exercise is called. */
  promptWord: text,
  headline: text,
  lines: texts,
  prompt: v.exactOptional(prompt),
  /** All prompts at once, on a worksheet. */
  prompts: v.exactOptional(v.array(prompt)),
  captures: v.picklist(["none", "notes", "board"]),
  /** Where what is written down is kept: scenes of one prompt (or one board) share it. */
  captureKey: text,
  /** What is written down are agreements. */
  agreements: v.exactOptional(v.literal(true)),
  board: v.exactOptional(
    v.strictObject({
      id: text,
      columns: v.array(v.strictObject({ id: text, title: text })),
    }),
  ),
  poll: v.exactOptional(
    v.strictObject({
      round: v.picklist(["before", "after"]),
      options: v.array(v.strictObject({ id: text, label: text })),
    }),
  ),
  trial: v.exactOptional(
    v.strictObject({
      part: v.picklist(["predict", "learn", "score", "result"]),
      learnMinutes: count,
      task,
    }),
  ),
  /** People per group; 2 for pairs, absent where nobody is grouped. */
  groupSize: v.exactOptional(count),
  /** Which draw of groups: scenes of one step and form share it. */
  groupKey: v.exactOptional(text),
  /** What group B of an experiment gets to practise with. */
  tool: v.exactOptional(text),
  /** The story of a case, and where more can be read. */
  text: v.exactOptional(text),
  link: v.exactOptional(text),
  figure: v.exactOptional(v.strictObject({ value: text, source: text })),
  // Nobody works with the numbers but its face, which stands inside a boundary of its own.
  chart: v.exactOptional(v.custom<SceneChart>(isObject)),
  cues: v.array(
    v.strictObject({
      kind: v.picklist(["do", "say"]),
      when: v.picklist(["start", "silent", "close"]),
      text,
    }),
  ),
  /** Nothing of this scene is written down here. */
  private: flag,
  sensitive: flag,
});

export const SessionStepSchema = v.strictObject({
  id: text,
  title: text,
  hue,
  minutes: count,
  /** Minutes since midnight before which it does not start. */
  at: v.exactOptional(count),
});
