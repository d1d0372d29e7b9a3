import { captureOf } from "./captures.ts";
import { stageScene } from "./stage.ts";
import type { Capture, Session, SessionHead, SessionLive } from "./types.ts";

const heads = new WeakMap<SessionHead, SessionHead>();

/** The plan without what only the facilitator reads. */
function headForStage(head: SessionHead): SessionHead {
  const known = heads.get(head);
  if (known) return known;
  const scenes = head.scenes.map((scene) => {
    if (!scene.prompt) return { ...scene, cues: [] };
    const { sides: _sides, ...prompt } = scene.prompt;
    return { ...scene, cues: [], prompt };
  });
  const made = { ...head, plan: { ...head.plan, steps: [] }, scenes };
  heads.set(head, made);
  return made;
}

const lives = new WeakMap<SessionLive, SessionLive>();

/** How the session stands, without who may not sit with whom, and without what nobody there reads. */
function liveForStage(live: SessionLive): SessionLive {
  const known = lives.get(live);
  if (known) return known;
  const rules = { apart: [], together: [] };
  const { inbox: _inbox, ...rest } = live;
  const made = { ...rest, rules, planned: {}, turns: [], log: [] };
  lives.set(live, made);
  return made;
}

/** What of a capture the room may see: a board as it fills, and a note that was put on the stage. */
function captureForStage(session: Session, capture: Capture): Capture {
  const scene = stageScene(session);
  const { large } = session.live.stage;
  const notes =
    scene?.kind === "board"
      ? capture.notes
      : capture.notes.filter((note) => large?.kind === "note" && note.id === large.id);
  return { ...capture, notes, drafts: {} };
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
  if (one.head !== other.head || one.live !== other.live) return false;
  const keys = Object.keys(one.captures);
  if (keys.length !== Object.keys(other.captures).length) return false;
  return keys.every((key) => sameCapture(captureOf(one, key), captureOf(other, key)));
}

function sameCapture(one: Capture, other: Capture): boolean {
  return (
    one.poll === other.poll &&
    one.trial === other.trial &&
    one.notes.length === other.notes.length &&
    one.notes.every((note, index) => note === other.notes[index])
  );
}
