import type * as v from "valibot";
import type { CaptureSchema, HeadSchema, LiveSchema } from "./schema.ts";

/** Version of a saved session, and of a backup. */
export const SESSION_VERSION = 1;

/** What never changes while a session runs: a snapshot of the plan with its words. */
export type SessionHead = v.InferOutput<typeof HeadSchema>;

/** What changes with every key of the facilitator. */
export type SessionLive = v.InferOutput<typeof LiveSchema>;

/** What one prompt, board or experiment has collected. */
export type Capture = v.InferOutput<typeof CaptureSchema>;

/** One run of a plan. Its parts are saved under keys of their own. */
export interface Session {
  head: SessionHead;
  live: SessionLive;
  /** By `Scene.captureKey`. */
  captures: Record<string, Capture>;
}

/** A name as it was typed, or nothing for a head that was only counted. */
export type Person = SessionLive["people"][number];

/** One draw of groups. Ids of people, in the order in which they show. */
export type Draw = SessionLive["draws"][string];

/** How people may be put together, in every draw of a session. Ids of people. */
export type GroupRules = SessionLive["rules"];

/** How many groups, or how large; instead of what the plan says. */
export type GroupWish = SessionLive["wishes"][string];

/** What the stage shows besides its scene: the facilitator decides, every window shows the same. */
export type StageOverlay = SessionLive["stage"];

/** What steering on time changed; by `Scene.id`. */
export type Steered = SessionLive["steered"];

/** A scene came on the stage; an empty `scene` is a session that was left alone. */
export type LogEntry = SessionLive["log"][number];

/**
 * One sentence that a participant handed over; no note before the facilitator accepts it. Where it
 * has no name, nothing in it is shared with another one: no phone, no handing over, no moment.
 */
export type InboxItem = NonNullable<SessionLive["inbox"]>[number];

export type Note = Capture["notes"][number];

/** Votes per option; an option that was not counted yet is absent. */
export type Tally = NonNullable<Capture["poll"]["before"]>;

export type Trial = NonNullable<Capture["trial"]>;
export type TrialResult = Trial["results"][string];
export type TrialScore = NonNullable<TrialResult["score"]>;
