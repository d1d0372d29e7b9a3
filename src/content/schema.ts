/**
 * The shape of the kit. This one schema gives the types, the check of `content/`, the check of a
 * plan that comes in from a file, and the JSON Schema that an author's editor reads.
 */
import * as v from "valibot";

import { FACED_STEPS, occasion } from "#content/ownSteps.ts";
import {
  clock,
  CueSchema,
  day,
  FormSchema,
  id,
  line,
  minute,
  OwnCueSchema,
  stepExtras,
  text,
  typedLine,
} from "#content/parts.ts";

const priority = v.picklist([1, 2, 3, 4, 5]);

/** Who a session is for, in the order in which the planner offers them. */
export const AUDIENCES = ["managers", "employees", "union", "self-employed"] as const;
export const AudienceSchema = v.picklist(AUDIENCES);
export type Audience = v.InferOutput<typeof AudienceSchema>;

/** One hue per exercise; the names are those of the colour tokens in `ui/tokens.css`. */
const HUES = ["amber", "brick", "green", "blue", "plum", "teal", "rose", "sand"] as const;
export const HueSchema = v.picklist(HUES);
export type Hue = v.InferOutput<typeof HueSchema>;

const VariantSchema = v.strictObject({
  text: v.optional(line),
  followUps: v.optional(v.array(line)),
});

export const PromptSchema = v.strictObject({
  id,
  /** Public code on the stage and on the printed card, such as "B1". */
  code: v.pipe(v.string(), v.regex(/^[A-Z][0-9]{1,2}$/)),
  /** A few words that name the prompt on a button. */
  short: v.pipe(line, v.maxLength(32)),
  text: line,
  /** Somebody's words: shown between quotation marks, which the text itself does not carry. */
  quote: v.optional(v.boolean()),
  followUps: v.array(line),
  /** Which board of the exercise collects the answers; without it, notes do. */
  board: v.optional(id),
  /**
   * What one answer on a worksheet is: a way to learn something (for the short or the longer term),
   * what speaks for and against each way, or how to get round what speaks against it.
   */
  entry: v.optional(v.picklist(["way", "sides", "around"])),
  cues: v.optional(v.array(CueSchema)),
  /** What can be said for and against a statement. */
  sides: v.optional(v.strictObject({ agree: v.array(line), disagree: v.array(line) })),
  variants: v.optional(
    v.strictObject({
      managers: v.optional(VariantSchema),
      employees: v.optional(VariantSchema),
      union: v.optional(VariantSchema),
      "self-employed": v.optional(VariantSchema),
    }),
  ),
});
export type Prompt = v.InferOutput<typeof PromptSchema>;

export const BoardSchema = v.strictObject({
  id,
  columns: v.pipe(
    v.array(v.strictObject({ id, title: v.pipe(line, v.maxLength(40)) })),
    v.minLength(2),
    v.maxLength(4),
  ),
});
export type Board = v.InferOutput<typeof BoardSchema>;

export const PhaseSchema = v.pipe(
  v.strictObject({
    id,
    title: v.pipe(line, v.maxLength(48)),
    form: FormSchema,
    repeat: v.picklist(["perPrompt", "once"]),
    minutes: v.strictObject({ least: minute, ideal: minute, most: minute }),
    priority,
    /** Which kind of scene stands on the stage. */
    scene: v.picklist(["question", "poll", "trial", "worksheet", "groups", "message"]),
    /** What is written down: "board" means the prompt's board where it has one, else notes. */
    captures: v.picklist(["none", "notes", "board"]),
    /** What is written down in it are agreements: a first step, and who takes it. */
    agreements: v.optional(v.literal(true)),
    /** The big line of a scene that shows no prompt. */
    headline: v.optional(line),
    /** Short lines under it. */
    lines: v.optional(v.array(line)),
    /** People per group, for the forms "groups" and "split". */
    groupSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12))),
    /** Counting before or after the talk, for a poll. */
    round: v.optional(v.picklist(["before", "after"])),
    /** Which part of the experiment, for a trial. */
    part: v.optional(v.picklist(["predict", "learn", "score", "result"])),
    /** The talk that gives an experiment its meaning: never left out to save time. */
    reflection: v.optional(v.boolean()),
    cues: v.array(CueSchema),
  }),
  v.check(
    (phase) =>
      phase.minutes.least <= phase.minutes.ideal && phase.minutes.ideal <= phase.minutes.most,
    "minutes: least <= ideal <= most",
  ),
  v.check(
    (phase) => (phase.scene === "poll") === (phase.round !== undefined),
    "a poll, and nothing else, has a round",
  ),
  v.check(
    (phase) => (phase.scene === "trial") === (phase.part !== undefined),
    "a trial, and nothing else, has a part",
  ),
  v.check(
    (phase) => (phase.repeat === "perPrompt" ? ["question", "poll"].includes(phase.scene) : true),
    "only a question or a poll repeats per prompt",
  ),
  v.check(
    (phase) => phase.repeat === "perPrompt" || phase.headline !== undefined,
    "a phase that does not repeat per prompt has a headline",
  ),
);
export type Phase = v.InferOutput<typeof PhaseSchema>;

/** Something to bring along, and how many of it. */
const material = {
  id,
  name: line,
  /** The name of more than one. */
  plural: line,
  /** Of the experiment: "groupB" is everybody who practises, "split" everybody in A and in B. */
  per: v.picklist(["person", "pair", "group", "groupB", "split", "session"]),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  spare: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
};

const MaterialSchema = v.strictObject({
  ...material,
  /** Which sheets of the app it is, so that as many are printed as have to come along. */
  print: v.optional(v.picklist(["worksheet", "trial", "cards"])),
});
export type Material = v.InferOutput<typeof MaterialSchema>;

export const ExerciseSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  /** Place in the library. */
  order: v.pipe(v.number(), v.integer()),
  hue: HueSchema,
  title: v.pipe(line, v.maxLength(32)),
  summary: v.pipe(line, v.maxLength(80)),
  /** One prompt in a word: "vraag", "uitspraak". */
  promptWord: v.pipe(line, v.maxLength(16)),
  /** What participants read of it beforehand: one or two sentences that give nothing away. */
  programme: v.pipe(line, v.maxLength(120)),
  aim: text,
  when: text,
  whenNot: text,
  /** For whom it is advised first; it can be done with anyone. */
  audiences: v.pipe(v.array(AudienceSchema), v.minLength(1)),
  priority,
  /** Answers are personal: the stage never shows them and the report leaves them out. */
  private: v.optional(v.boolean()),
  /** Answers may be personal: the facilitator is told so before writing down what was said. */
  sensitive: v.optional(v.boolean()),
  /** What stands for a task of one's own, and for what it is practised with, while that is not written. */
  unnamed: v.optional(v.strictObject({ task: line, tool: line })),
  prompts: v.pipe(v.array(PromptSchema), v.minLength(1)),
  boards: v.optional(v.array(BoardSchema)),
  poll: v.optional(
    v.strictObject({
      options: v.pipe(
        v.array(v.strictObject({ id, label: v.pipe(line, v.maxLength(24)) })),
        v.minLength(2),
        v.maxLength(4),
      ),
    }),
  ),
  phases: v.pipe(v.array(PhaseSchema), v.minLength(1)),
  materials: v.array(MaterialSchema),
});
export type Exercise = v.InferOutput<typeof ExerciseSchema>;

/** A small thing to learn in the experiment: a knot, a fold, a trick. */
export const TaskSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  order: v.pipe(v.number(), v.integer()),
  title: v.pipe(line, v.maxLength(40)),
  /** With its article, in a sentence: "de achtknoop". */
  named: v.pipe(line, v.maxLength(48)),
  summary: v.pipe(line, v.maxLength(120)),
  /** What group B gets to practise with: "touw", "papier". */
  tool: v.pipe(line, v.maxLength(24)),
  steps: v.pipe(v.array(line), v.minLength(3), v.maxLength(10)),
  /** When somebody has it right. */
  check: line,
  /** What to bring for it, beside what the experiment needs with any task. */
  materials: v.pipe(v.array(v.strictObject(material)), v.minLength(1)),
});
export type Task = v.InferOutput<typeof TaskSchema>;

/** Own words for a prompt: those of the kit stay where they are. */
const WordingSchema = v.strictObject({
  text: typedLine,
  followUps: v.optional(v.pipe(v.array(typedLine), v.maxLength(12))),
});
export type Wording = v.InferOutput<typeof WordingSchema>;

/** An exercise with its choices. */
export const ExerciseStepSchema = v.strictObject({
  id,
  kind: v.literal("exercise"),
  exercise: id,
  /** In the order in which they are asked. */
  prompts: v.pipe(v.array(id), v.minLength(1)),
  /** Which phases; all of them without it. */
  phases: v.optional(v.array(id)),
  /** Own minutes per phase (per repetition). */
  minutes: v.optional(v.record(id, minute)),
  /** Own form per phase. */
  forms: v.optional(v.record(id, FormSchema)),
  /** Own words per prompt. */
  wording: v.optional(v.record(id, WordingSchema)),
  task: v.optional(id),
  groupSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12))),
  cues: v.optional(v.array(OwnCueSchema)),
  ...stepExtras,
});
export type ExerciseStep = v.InferOutput<typeof ExerciseStepSchema>;

/** A step in plain words: a welcome, a break, a closing, a question of one's own. */
export const PlainStepSchema = v.strictObject({
  id,
  kind: v.picklist(["welcome", "break", "closing", "question"]),
  minutes: minute,
  title: v.pipe(v.string(), v.maxLength(80)),
  headline: typedLine,
  lines: v.optional(v.array(typedLine)),
  cues: v.optional(v.array(OwnCueSchema)),
  ...stepExtras,
});
export type PlainStep = v.InferOutput<typeof PlainStepSchema>;

export const StepSchema = v.variant("kind", [ExerciseStepSchema, PlainStepSchema, ...FACED_STEPS]);
export type Step = v.InferOutput<typeof StepSchema>;
/** A step that is not an exercise. */
export type OwnStep = Exclude<Step, ExerciseStep>;

/**
 * A plan, ready-made or one's own. Words that somebody may be typing just now can be empty; that the
 * kit has none of those is checked apart.
 */
export const PlanSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  order: v.optional(v.pipe(v.number(), v.integer())),
  title: v.pipe(v.string(), v.maxLength(80)),
  summary: v.pipe(v.string(), v.maxLength(240)),
  /** What the plan promises to last; the steps of a ready-made one add up to it exactly. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)),
  audiences: v.array(AudienceSchema),
  /** What the organisation does, and which tasks the participants carry out there. */
  activities: v.array(typedLine),
  tasks: v.array(typedLine),
  /** What a ready-made plan leaves out on purpose, and why. */
  leavesOut: v.optional(line),
  steps: v.pipe(v.array(StepSchema), v.maxLength(120)),
  date: v.optional(day),
  start: v.optional(clock),
  end: v.optional(clock),
  ...occasion,
});
export type Plan = v.InferOutput<typeof PlanSchema>;

/** The kit in one language. */
export interface Pack {
  locale: string;
  exercises: Exercise[];
  tasks: Task[];
  plans: Plan[];
}
