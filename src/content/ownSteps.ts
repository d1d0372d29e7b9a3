/** The shapes of what a facilitator adds to a plan: a case, a figure, a chart, a task of their own. */
import * as v from "valibot";

import { id, minute, OwnCueSchema, stepExtras, typedLine, typedText } from "#content/parts.ts";

const own = {
  id,
  minutes: minute,
  title: v.pipe(v.string(), v.maxLength(80)),
  cues: v.optional(v.array(OwnCueSchema)),
  ...stepExtras,
};

/** A case or a good example, with questions about it. */
export const CaseStepSchema = v.strictObject({
  ...own,
  kind: v.literal("case"),
  text: typedText,
  /** Where more can be read; shown as it was typed. */
  link: v.optional(typedLine),
  questions: v.pipe(v.array(typedLine), v.maxLength(10)),
});
export type CaseStep = v.InferOutput<typeof CaseStepSchema>;

/** A number, or a few words, with what it says and where it comes from. */
export const FigureStepSchema = v.strictObject({
  ...own,
  kind: v.literal("figure"),
  value: v.pipe(v.string(), v.maxLength(40)),
  text: typedLine,
  source: typedLine,
});
export type FigureStep = v.InferOutput<typeof FigureStepSchema>;

/** At most this many rows and series: more cannot be read at the back of the room. @internal */
export const MOST_ROWS = 40;
/** @internal */
export const MOST_SERIES = 6;

const label = v.pipe(v.string(), v.maxLength(80));

/** Numbers by row and by series; `null` where a cell is empty. */
export const ChartTableSchema = v.strictObject({
  series: v.pipe(v.array(label), v.maxLength(MOST_SERIES)),
  rows: v.pipe(
    v.array(
      v.strictObject({
        label,
        /** One for each series. */
        values: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
});
export type ChartTable = v.InferOutput<typeof ChartTableSchema>;

export const ChartStepSchema = v.strictObject({
  ...own,
  kind: v.literal("chart"),
  shape: v.picklist(["bar", "line", "stacked"]),
  table: ChartTableSchema,
  /** Behind each number: "%", "uren". */
  unit: v.optional(v.pipe(v.string(), v.maxLength(20))),
  source: typedLine,
});
export type ChartStep = v.InferOutput<typeof ChartStepSchema>;

/** Each kind of step with a shape and a face of its own; its scene and the folder of its faces have its name. */
export const FACED_STEPS = [CaseStepSchema, FigureStepSchema, ChartStepSchema] as const;
export type FacedStep = v.InferOutput<(typeof FACED_STEPS)[number]>;

/** At most this many pictures a task, each of at most so many bytes: a plan has to fit the browser's storage. */
const MOST_PICTURES = 4;
const PICTURE_BYTES = 60_000;

/** "data:image/webp;base64," is as long as the same for jpeg; three bytes take four letters. */
const PICTURE_CHARS = 23 + 4 * Math.ceil(PICTURE_BYTES / 3);

/** The picture itself, as a data URL. */
const pictureData = v.pipe(
  v.string(),
  v.maxLength(PICTURE_CHARS),
  v.regex(/^data:image\/(?:webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/),
);

export const OwnPictureSchema = v.strictObject({
  id,
  data: pictureData,
  /** What there is to see, for who does not see it; it may be empty while it is typed. */
  alt: typedLine,
  /** The words of the step that it belongs to: by its number it would slip to another one. */
  step: v.optional(typedLine),
});
/** A picture of one's own, shrunk. */
export type OwnPicture = v.InferOutput<typeof OwnPictureSchema>;

/** A small learning task that the kit does not hold. */
export const OwnTaskSchema = v.strictObject({
  id,
  title: v.pipe(v.string(), v.maxLength(40)),
  /** What they practise with: one, without an article, and more of them: "spanband", "spanbanden". */
  tool: v.pipe(v.string(), v.maxLength(24)),
  tools: v.optional(v.pipe(v.string(), v.maxLength(24))),
  steps: v.pipe(v.array(typedLine), v.maxLength(10)),
  check: typedLine,
  pictures: v.optional(v.pipe(v.array(OwnPictureSchema), v.maxLength(MOST_PICTURES))),
});
export type OwnTask = v.InferOutput<typeof OwnTaskSchema>;

/** A name or a place on paper, and a few sentences there. */
const short = v.pipe(v.string(), v.maxLength(120));
const sentences = v.pipe(v.string(), v.maxLength(600));

const issued = v.optional(
  v.strictObject({
    /** Rises with each file that says something else (RFC 5545, 3.8.7.4). */
    sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** A hash of what the file said. */
    content: v.pipe(v.string(), v.maxLength(20)),
    /** When it began to say so; milliseconds since the epoch. */
    changedAt: v.pipe(v.number(), v.finite()),
  }),
);
/** What was handed out last of an appointment, so that a calendar can tell a newer file from an older. */
export type Issued = NonNullable<v.InferOutput<typeof issued>>;

/** What a plan holds beside its steps, once somebody prepares it for a day and a room. */
export const occasion = {
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
  room: v.optional(short),
  /** Whose session it is and who guides it, for what participants get. */
  organisation: v.optional(short),
  trainer: v.optional(short),
  /** What the session is for, in words for participants. */
  aim: v.optional(sentences),
  /** What participants bring along. */
  bring: v.optional(sentences),
  /** Words of one's own on the programme and the invitation. */
  announcement: v.optional(sentences),
  logo: v.optional(pictureData),
  /** Who is expected, as it was typed or pasted; `parseNames` reads it. */
  names: v.optional(v.pipe(v.string(), v.maxLength(60_000))),
  ownTasks: v.optional(v.pipe(v.array(OwnTaskSchema), v.maxLength(12))),
  /** Lines of one's own for what has to come along. */
  ownMaterials: v.optional(
    v.pipe(v.array(v.strictObject({ id, text: typedLine })), v.maxLength(60)),
  ),
  /** Ids of materials that are packed already. */
  packed: v.optional(v.array(v.pipe(v.string(), v.maxLength(140)))),
  /** The appointments that were handed out last as a calendar file. */
  calendar: v.optional(v.strictObject({ trainer: issued, participants: issued })),
};
