/**
 * What a saved session must be before anything works with it. A backup can come from anyone, and an
 * old plan must stay readable when the kit gets stricter: so these say which shape, and not how long
 * a text may be.
 */
import * as v from "valibot";
import type { Plan } from "#content/schema.ts";
import { count, flag, number, text, texts } from "#domain/files/shapes.ts";
import { versioned } from "#domain/files/versioned.ts";
import { SceneSchema, SessionStepSchema } from "#domain/scenes/schema.ts";
import { freshStage, ZOOM } from "#domain/session/stage.ts";
import type { Capture, Session, SessionHead, SessionLive } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";
import { TimerSchema } from "#domain/timer/schema.ts";

/** Part of a storage key: never a slash. */
const sessionId = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));

/** Kept as it was, to look at later: who works with it checks it first. */
const plan = v.custom<Plan>((value) => typeof value === "object" && value !== null);

export const HeadSchema = v.strictObject({
  id: sessionId,
  title: text,
  createdAt: number,
  /** The groups it began with were known before: nothing looks for better ones unasked. */
  settledGroups: v.exactOptional(v.literal(true)),
  plan,
  steps: v.array(SessionStepSchema),
  scenes: v.array(SceneSchema),
});

const person = v.strictObject({
  id: text,
  name: text,
  /** One thing at will by which people can be mixed: a department, a function. */
  attribute: v.exactOptional(text),
  /** Not in the room now: in no group until they are back. */
  absent: v.exactOptional(flag),
});

const draw = v.strictObject({
  seed: number,
  groups: v.array(texts),
  /** Who watches an experiment. */
  watchers: texts,
  /** Ids of people who stay in their group when the rest is drawn again. */
  locked: v.exactOptional(texts),
  /** Per group, in their order: which role fell to whom. */
  roles: v.exactOptional(v.array(v.record(text, text))),
  /** Per group, in their order: a name of its own; "" for a group that is only numbered. */
  called: v.exactOptional(texts),
});

const inboxItem = v.strictObject({
  /** `GivenAnswer.mark`. */
  id: text,
  /** It is about the plan of another session. */
  elsewhere: v.exactOptional(v.literal(true)),
  step: text,
  prompt: v.exactOptional(text),
  column: v.exactOptional(text),
  text,
  /** What the facilitator made of it as a note, before it was taken back. */
  edited: v.exactOptional(text),
  /** The name, where the participant gave it. */
  from: v.exactOptional(text),
  /** When it came, milliseconds since the epoch; absent without a name. */
  at: v.exactOptional(number),
  state: v.picklist(["waiting", "accepted", "refused"]),
  /** The note that it became. */
  note: v.exactOptional(v.strictObject({ key: text, id: text })),
});

const stage = v.strictObject({
  /** 0-based page of a text that does not fit on one. */
  page: count,
  /** The note of a board that was made last: its page shows, until one is turned. */
  newest: v.exactOptional(text),
  /** Who sits with whom, instead of the scene itself. */
  groups: flag,
  cover: v.picklist(["none", "black", "white", "qr"]),
  /** The participants' link, for the code on the stage. */
  link: v.exactOptional(text),
  /** The dark variant, for a dim room. */
  night: flag,
  /** Steps of larger or smaller text, from -2 to 4. */
  zoom: v.pipe(number, v.integer(), v.minValue(ZOOM.least), v.maxValue(ZOOM.most)),
  /** Counts and results wait until they are shown. */
  conceal: flag,
  /** One note, one group or who begins, large. */
  large: v.exactOptional(
    v.variant("kind", [
      v.strictObject({ kind: v.literal("note"), id: text }),
      v.strictObject({ kind: v.literal("group"), index: count }),
      v.strictObject({ kind: v.literal("person"), id: text }),
    ]),
  ),
  /** The stage stays here while the facilitator looks ahead. */
  frozen: v.exactOptional(v.strictObject({ position: count, page: count, groups: flag })),
});

export const LiveSchema = v.strictObject({
  /** Index in `scenes`. */
  position: count,
  /** When it was last touched, milliseconds since the epoch. */
  touchedAt: number,
  startedAt: number,
  finishedAt: v.exactOptional(number),
  people: v.array(person),
  /** By `Scene.id`. */
  timers: v.record(text, TimerSchema),
  /** By `Scene.groupKey`. */
  draws: v.record(text, draw),
  /** Groups that were worked out ahead, by `Scene.groupKey`; a draw takes them when they still fit. */
  planned: v.record(text, v.array(texts)),
  rules: v.strictObject({
    /** Each list: never two of these in one group. */
    apart: v.array(texts),
    /** Each list: always in one group. */
    together: v.array(texts),
    /** What to do with the attribute. */
    mode: v.exactOptional(v.picklist(["mix", "gather"])),
  }),
  /** By `Scene.groupKey`. */
  wishes: v.record(
    text,
    v.union([v.strictObject({ groups: count }), v.strictObject({ size: count })]),
  ),
  /** Keys of the draws whose groups each have a prompt of their own. */
  dealt: texts,
  /** What participants handed over. */
  inbox: v.exactOptional(v.array(inboxItem)),
  /** Who was picked at random, in that order. Ids of people. */
  turns: texts,
  stage,
  steered: v.strictObject({
    /** Whole minutes instead of those of the scene. */
    minutes: v.record(text, count),
    /** Ids of the scenes that are left out. */
    dropped: texts,
    /** When it had to be over before that was changed; absent when it was not. */
    plannedEnd: v.exactOptional(number),
  }),
  /** When it has to be over, milliseconds since the epoch; absent until it is really under way. */
  endsAt: v.exactOptional(number),
  /** A clock that ran when its scene left the stage, as it ran, and when that was. */
  left: v.exactOptional(v.strictObject({ scene: text, timer: TimerSchema, at: number })),
  /** A second timer, beside those of the scenes. */
  loose: v.exactOptional(TimerSchema),
  /** What the second timer is for, in the facilitator's words. */
  looseName: v.exactOptional(text),
  /** Which scene stood on the stage from when (milliseconds since the epoch), oldest first. */
  log: v.array(v.strictObject({ scene: text, at: number })),
});

const tally = v.record(text, count);

export const CaptureSchema = v.strictObject({
  notes: v.array(
    v.strictObject({
      id: text,
      text,
      /** Milliseconds since the epoch. */
      createdAt: number,
      column: v.exactOptional(text),
      /** 1-based number of the group that said it. */
      group: v.exactOptional(count),
      /** Who said it. */
      person: v.exactOptional(text),
      /** The name that came with it, of somebody who is not in the texts of people. */
      by: v.exactOptional(text),
    }),
  ),
  /** What is typed and not yet added, by column ("" where there is none). */
  drafts: v.record(text, text),
  poll: v.strictObject({ before: v.exactOptional(tally), after: v.exactOptional(tally) }),
  trial: v.exactOptional(
    v.strictObject({
      /** How many of each group the room expects to manage. */
      predicted: v.strictObject({ a: v.exactOptional(count), b: v.exactOptional(count) }),
      /** By person id. */
      results: v.record(
        text,
        v.strictObject({
          score: v.exactOptional(v.picklist(["done", "almost", "not"])),
          /** How able the person feels, 1 to 5. */
          sure: v.exactOptional(v.pipe(number, v.minValue(1), v.maxValue(5))),
        }),
      ),
    }),
  ),
});

/** The parts that a session is saved in, each under a key of its own. */
export const savedParts = {
  head: versioned({ version: SESSION_VERSION, schema: HeadSchema }),
  live: versioned({ version: SESSION_VERSION, schema: LiveSchema }),
  capture: versioned({ version: SESSION_VERSION, schema: CaptureSchema }),
};

/** A session that lost what changes: at its start, with nobody in the room. */
export function freshLive(head: SessionHead): SessionLive {
  return {
    position: 0,
    touchedAt: head.createdAt,
    startedAt: head.createdAt,
    people: [],
    timers: {},
    draws: {},
    ...freshStage(),
    log: [],
  };
}

/** Puts checked parts together; a position outside the scenes goes to the nearest one. */
export function joinSession(
  head: SessionHead,
  live: SessionLive,
  captures: Iterable<readonly [string, Capture]>,
): Session {
  const position = Math.max(0, Math.min(live.position, head.scenes.length - 1));
  return {
    head,
    live: position === live.position ? live : { ...live, position },
    captures: Object.fromEntries(captures),
  };
}
