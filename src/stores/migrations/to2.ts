/**
 * Version 2. A timer became a set of moments (1 kept when it would end, and what was left). A board's
 * notes joined the other notes, with their column. A poll became counts by option (1 kept pairs).
 * Drafts are new.
 */
import * as v from "valibot";

const TimerV1 = v.object({
  duration: v.number(),
  running: v.boolean(),
  endsAt: v.number(),
  left: v.number(),
});
const LiveV1 = v.looseObject({ timers: v.record(v.string(), TimerV1) });

const NoteV1 = v.looseObject({ id: v.string(), text: v.string(), createdAt: v.number() });
const PairsV1 = v.array(v.tuple([v.string(), v.number()]));
const CaptureV1 = v.looseObject({
  notes: v.array(NoteV1),
  columns: v.exactOptional(v.record(v.string(), v.array(NoteV1))),
  poll: v.exactOptional(
    v.object({ before: v.exactOptional(PairsV1), after: v.exactOptional(PairsV1) }),
  ),
});

function timerTo2({ duration, running, endsAt, left }: v.InferOutput<typeof TimerV1>) {
  // Started so long ago that it ends at the same moment, however often it was paused.
  if (running) return { status: "running", duration, startedAt: endsAt - duration, passed: 0 };
  const passed = Math.max(0, duration - left);
  return { status: passed === 0 ? "idle" : "paused", duration, startedAt: 0, passed };
}

/** Timers as moments. */
export function liveTo2(data: unknown): unknown {
  const live = v.parse(LiveV1, data);
  const timers = Object.entries(live.timers).map(([id, timer]) => [id, timerTo2(timer)] as const);
  return { ...live, timers: Object.fromEntries(timers) };
}

/** One list of notes, counts by option, and room for drafts. */
export function captureTo2(data: unknown): unknown {
  const { columns = {}, poll = {}, ...rest } = v.parse(CaptureV1, data);
  const onBoard = Object.entries(columns).flatMap(([column, notes]) =>
    notes.map((note) => ({ ...note, column })),
  );
  const notes = [...rest.notes, ...onBoard];
  return {
    ...rest,
    notes: notes.toSorted((one, other) => one.createdAt - other.createdAt),
    drafts: {},
    poll: {
      ...(poll.before && { before: Object.fromEntries(poll.before) }),
      ...(poll.after && { after: Object.fromEntries(poll.after) }),
    },
  };
}
