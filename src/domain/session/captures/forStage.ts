import { captureOf } from "./captures.ts";
import { stageScene } from "#domain/session/stage.ts";
import type { Capture, Note, Session, SessionHead, SessionLive } from "#domain/session/types.ts";

/** What is made of an object, made once: what did not change stays the same object to the stage. */
function memoizeByRef<T extends object>(make: (from: T) => T): (from: T) => T {
  const known = new WeakMap<T, T>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}

/** The plan without what only the facilitator reads. */
const headForStage = memoizeByRef((head: SessionHead): SessionHead => {
  const scenes = head.scenes.map((scene) => {
    if (!scene.prompt) return { ...scene, cues: [] };
    const { sides: _sides, ...prompt } = scene.prompt;
    return { ...scene, cues: [], prompt };
  });
  return { ...head, plan: { ...head.plan, steps: [] }, scenes };
});

/** Stands for what nobody at the stage reads; the same each time, so that it never differs. */
const UNREAD = {
  planned: {},
  turns: [],
  log: [],
  touchedAt: 0,
  rules: { apart: [], together: [] },
} satisfies Partial<SessionLive>;

/** How the session stands, without who may not sit with whom, and without what nobody there reads. */
const liveForStage = memoizeByRef(({ inbox: _inbox, ...live }: SessionLive): SessionLive => ({
  ...live,
  ...UNREAD,
}));

/** A note without the name that came with it. */
const noteForStage = memoizeByRef(({ by: _by, ...note }: Note): Note => note);

/** What of a capture the room may see: a board as it fills, and a note that was put on the stage. */
function captureForStage(session: Session, capture: Capture): Capture {
  const scene = stageScene(session);
  const { large } = session.live.stage;
  const notes =
    scene?.kind === "board"
      ? capture.notes
      : capture.notes.filter((note) => large?.kind === "note" && note.id === large.id);
  return { ...capture, notes: notes.map(noteForStage), drafts: {} };
}

/**
 * The session as the stage's window may have it. What is private does not even travel there: no cue,
 * no draft, no rule about people, no note that was not put on the stage.
 */
export function forStage(session: Session): Session {
  const scene = stageScene(session);
  const captures = scene
    ? { [scene.captureKey]: captureForStage(session, captureOf(session, scene.captureKey)) }
    : {};
  return { head: headForStage(session.head), live: liveForStage(session.live), captures };
}

/** Whether two copies for the stage show the same. */
export function sameStage(one: Session, other: Session): boolean {
  if (one.head !== other.head) return false;
  // Every letter of a note touches the session, which shows nowhere.
  if (!sameFields(one.live, other.live)) return false;
  const keys = Object.keys(one.captures);
  if (keys.length !== Object.keys(other.captures).length) return false;
  return keys.every((key) => sameCapture(captureOf(one, key), captureOf(other, key)));
}

/** Whether two objects hold the very same things. */
function sameFields(one: object, other: object): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  const ones = Object.entries(one);
  return ones.length === others.size && ones.every(([key, held]) => held === others.get(key));
}

function sameCapture(one: Capture, other: Capture): boolean {
  return (
    one.poll === other.poll &&
    one.trial === other.trial &&
    one.notes.length === other.notes.length &&
    one.notes.every((note, index) => note === other.notes[index])
  );
}
