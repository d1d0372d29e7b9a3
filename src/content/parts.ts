/** The pieces that all shapes of the kit and of a plan are made of. */
import * as v from "valibot";

/** A paragraph. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1200));
/** A line, as long as the stage can still show. */
export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(240));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
/** Whole minutes. */
export const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240));

const FORMS = ["solo", "pairs", "groups", "split", "plenary"] as const;
export const FormSchema = v.picklist(FORMS);
/** How people sit together during a phase. */
export type Form = v.InferOutput<typeof FormSchema>;

/** A line for the facilitator: what to do or what to say, and at which moment. */
export const CueSchema = v.strictObject({
  kind: v.picklist(["do", "say"]),
  when: v.picklist(["start", "silent", "close"]),
  text,
});
export type Cue = v.InferOutput<typeof CueSchema>;

/** Somebody may be in the middle of typing it: unlike a line of the kit it may be empty. */
export const typedLine = v.pipe(v.string(), v.maxLength(240));
export const typedText = v.pipe(v.string(), v.maxLength(4000));
/** "09:05", on the clock of the room. */
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** "2027-03-05". */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A cue of one's own; it may be empty while it is typed. */
export const OwnCueSchema = v.strictObject({ ...CueSchema.entries, text: typedLine });

/** What every step of a plan may carry. */
export const stepExtras = {
  /** It starts at this time and not before, whatever comes earlier. */
  at: v.optional(clock),
  /** For the facilitator: shown with the cues and in the session plan, never on the stage. */
  note: v.optional(typedText),
};
