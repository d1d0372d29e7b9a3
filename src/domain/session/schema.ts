/**
 * What a saved session must be before anything works with it. A backup can come from anyone, and an
 * old plan must stay readable when the kit gets stricter: so these say which shape, and not how long
 * a text may be. `tests/domain/session-schema.test.ts` holds them against the types, both ways.
 */
import * as v from "valibot";
import type { Plan } from "#content/schema.ts";
import { versioned } from "#domain/files/versioned.ts";
import type { SceneChart, SceneTask } from "#domain/scenes/types.ts";
import { freshStage, ZOOM } from "#domain/session/stage.ts";
import type { Capture, Session, SessionHead, SessionLive } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";

const isObject = (value: unknown) => typeof value === "object" && value !== null;
const text = v.string();
const list = v.array(text);
const flag = v.boolean();
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(number, v.integer(), v.minValue(0));
const span = v.pipe(number, v.minValue(0));
/** Part of a storage key: never a slash. */
const sessionId = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));

const hue = v.picklist(["amber", "brick", "green", "blue", "plum", "teal", "rose", "sand"]);
const form = v.picklist(["solo", "pairs", "groups", "split", "plenary"]);
const round = v.picklist(["before", "after"]);
const cue = v.strictObject({
  kind: v.picklist(["do", "say"]),
  when: v.picklist(["start", "silent", "close"]),
  text,
});
const board = v.strictObject({
  id: text,
  columns: v.array(v.strictObject({ id: text, title: text })),
});

/** Kept as it was, to look at later: who works with it checks it first. */
const plan = v.custom<Plan>(isObject);

const scenePrompt = v.strictObject({
  id: text,
  code: text,
  short: text,
  text,
  followUps: list,
  quote: flag,
  index: count,
  of: count,
  sides: v.exactOptional(v.strictObject({ agree: list, disagree: list })),
  entry: v.exactOptional(v.picklist(["way", "sides", "around"])),
});
const task = v.strictObject({
  id: text,
  title: text,
  named: text,
  tool: text,
  steps: list,
  check: text,
  // Who shows them looks what they are: a picture can come from anyone.
  pictures: v.exactOptional(v.custom<NonNullable<SceneTask["pictures"]>>(Array.isArray)),
});
const scene = v.strictObject({
  id: text,
  stepId: text,
  kind: v.picklist([
    "question",
    "board",
    "poll",
    "trial",
    "worksheet",
    "groups",
    "message",
    "break",
    "case",
    "figure",
    "chart",
  ]),
  hue,
  stepTitle: text,
  phaseTitle: text,
  form,
  minutes: count,
  least: count,
  most: count,
  priority: number,
  reflection: flag,
  promptWord: text,
  headline: text,
  lines: list,
  prompt: v.exactOptional(scenePrompt),
  prompts: v.exactOptional(v.array(scenePrompt)),
  captures: v.picklist(["none", "notes", "board"]),
  captureKey: text,
  agreements: v.exactOptional(v.literal(true)),
  board: v.exactOptional(board),
  poll: v.exactOptional(
    v.strictObject({ round, options: v.array(v.strictObject({ id: text, label: text })) }),
  ),
  trial: v.exactOptional(
    v.strictObject({
      part: v.picklist(["predict", "learn", "score", "result"]),
      learnMinutes: count,
      task,
    }),
  ),
  groupSize: v.exactOptional(count),
  groupKey: v.exactOptional(text),
  tool: v.exactOptional(text),
  text: v.exactOptional(text),
  link: v.exactOptional(text),
  figure: v.exactOptional(v.strictObject({ value: text, source: text })),
  // Nobody works with the numbers but its face, which stands inside a boundary of its own.
  chart: v.exactOptional(v.custom<SceneChart>(isObject)),
  cues: v.array(cue),
  private: flag,
  sensitive: flag,
});

/** What never changes while a session runs. */
export const HeadSchema = v.strictObject({
  id: sessionId,
  title: text,
  createdAt: number,
  settledGroups: v.exactOptional(v.literal(true)),
  plan,
  steps: v.array(
    v.strictObject({ id: text, title: text, hue, minutes: count, at: v.exactOptional(count) }),
  ),
  scenes: v.array(scene),
});

const timer = v.strictObject({
  status: v.picklist(["idle", "running", "paused"]),
  duration: span,
  startedAt: number,
  passed: span,
});

/** Where it stands, and who is there. */
export const LiveSchema = v.strictObject({
  position: count,
  touchedAt: number,
  startedAt: number,
  finishedAt: v.exactOptional(number),
  people: v.array(
    v.strictObject({
      id: text,
      name: text,
      attribute: v.exactOptional(text),
      absent: v.exactOptional(flag),
    }),
  ),
  timers: v.record(text, timer),
  draws: v.record(
    text,
    v.strictObject({
      seed: number,
      groups: v.array(list),
      watchers: list,
      locked: v.exactOptional(list),
      roles: v.exactOptional(v.array(v.record(text, text))),
      called: v.exactOptional(list),
    }),
  ),
  planned: v.record(text, v.array(list)),
  rules: v.strictObject({
    apart: v.array(list),
    together: v.array(list),
    mode: v.exactOptional(v.picklist(["mix", "gather"])),
  }),
  wishes: v.record(
    text,
    v.union([v.strictObject({ groups: count }), v.strictObject({ size: count })]),
  ),
  dealt: list,
  inbox: v.exactOptional(
    v.array(
      v.strictObject({
        id: text,
        elsewhere: v.exactOptional(v.literal(true)),
        step: text,
        prompt: v.exactOptional(text),
        column: v.exactOptional(text),
        text,
        edited: v.exactOptional(text),
        from: v.exactOptional(text),
        at: v.exactOptional(number),
        state: v.picklist(["waiting", "accepted", "refused"]),
        note: v.exactOptional(v.strictObject({ key: text, id: text })),
      }),
    ),
  ),
  turns: list,
  stage: v.strictObject({
    page: count,
    newest: v.exactOptional(text),
    groups: flag,
    cover: v.picklist(["none", "black", "white", "qr"]),
    link: v.exactOptional(text),
    night: flag,
    zoom: v.pipe(number, v.integer(), v.minValue(ZOOM.least), v.maxValue(ZOOM.most)),
    conceal: flag,
    large: v.exactOptional(
      v.variant("kind", [
        v.strictObject({ kind: v.literal("note"), id: text }),
        v.strictObject({ kind: v.literal("group"), index: count }),
        v.strictObject({ kind: v.literal("person"), id: text }),
      ]),
    ),
    frozen: v.exactOptional(v.strictObject({ position: count, page: count, groups: flag })),
  }),
  steered: v.strictObject({
    minutes: v.record(text, count),
    dropped: list,
    plannedEnd: v.exactOptional(number),
  }),
  endsAt: v.exactOptional(number),
  left: v.exactOptional(v.strictObject({ scene: text, timer, at: number })),
  loose: v.exactOptional(timer),
  looseName: v.exactOptional(text),
  log: v.array(v.strictObject({ scene: text, at: number })),
});

const tally = v.record(text, count);

/** What one prompt, board or experiment has collected. */
export const CaptureSchema = v.strictObject({
  notes: v.array(
    v.strictObject({
      id: text,
      text,
      createdAt: number,
      column: v.exactOptional(text),
      group: v.exactOptional(count),
      person: v.exactOptional(text),
      by: v.exactOptional(text),
    }),
  ),
  drafts: v.record(text, text),
  poll: v.strictObject({ before: v.exactOptional(tally), after: v.exactOptional(tally) }),
  trial: v.exactOptional(
    v.strictObject({
      predicted: v.strictObject({ a: v.exactOptional(count), b: v.exactOptional(count) }),
      results: v.record(
        text,
        v.strictObject({
          score: v.exactOptional(v.picklist(["done", "almost", "not"])),
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
