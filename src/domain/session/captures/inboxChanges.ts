import { hashOf } from "#domain/files/hash.ts";
import { PLEDGED, type Submission } from "#domain/handover/submission.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import { closingSteps } from "#domain/plan/closing.ts";
import { sameKey } from "#domain/roster/graphemes.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { captureOf } from "./captures.ts";
import { givenKey, inboxOf, inboxText } from "./inbox.ts";
import { removeNote, restoreNote } from "./notes.ts";
import type { InboxItem, Note, Session } from "#domain/session/types.ts";

/** How much of a submission was new; the rest was there already, accepted, waiting or refused. */
export interface Received {
  session: Session;
  added: number;
}

/**
 * Takes in what was handed over, apart from the notes. The same sentence counts once, and while it
 * waits it has the name that it came with last, or none.
 */
export function receive(session: Session, submission: Submission, now: number): Received {
  const had = inboxOf(session);
  const { name } = submission;
  const named = name === undefined ? {} : { from: name, at: now };
  const elsewhere = submission.plan !== participantPlanId(session.head.plan);
  const inbox = new Map(had.map((item) => [item.id, item]));
  let changed = false;
  for (const { mark, ...answer } of submission.answers) {
    const known = inbox.get(mark);
    if (known && (known.state !== "waiting" || known.from === name)) continue;
    changed = true;
    // Behind the others that have a name: it came last.
    inbox.delete(mark);
    const {
      from: _from,
      at: _at,
      ...item
    } = known ?? {
      ...answer,
      id: mark,
      ...(elsewhere && { elsewhere: true as const }),
      state: "waiting" as const,
    };
    inbox.set(mark, { ...item, ...named });
  }
  if (!changed) return { session, added: 0 };
  return {
    session: withInbox(session, inOrder([...inbox.values()])),
    added: inbox.size - had.length,
  };
}

const isNamed = ({ from }: InboxItem) => from !== undefined;

/** First what has a name, as it came; then the rest, in an order that says nothing of when it came. */
function inOrder(items: readonly InboxItem[]): InboxItem[] {
  const unnamed = items.filter((item) => !isNamed(item));
  return [...items.filter(isNamed), ...unnamed.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}

function withInbox(session: Session, inbox: InboxItem[]): Session {
  return { ...session, live: { ...session.live, inbox } };
}

/** Where an answer stands in a session. */
interface Place {
  scene: Scene;
  key: string;
  asked: string;
  column?: { id: string; title: string };
}

/** Where an answer belongs in this session; undefined when it is about something else. */
export function placeOf({ head }: Session, item: InboxItem): Place | undefined {
  if (item.elsewhere) return undefined;
  if (item.step === PLEDGED) return closingOf(head);
  const stepId = participantSteps(head.plan).get(item.step);
  const scenes = head.scenes.filter((scene) => scene.stepId === stepId);
  for (const scene of scenes) {
    const prompt = scene.prompts?.find(({ id }) => id === item.prompt);
    // Of an exercise that is personal nothing stands with its scenes: what was given has its own place.
    if (prompt) return { scene, key: givenKey(scene.stepId, prompt.id), asked: prompt.text };
  }
  const same = scenes.filter(
    ({ id, prompt: own }) => own?.id === item.prompt || id === `${stepId}/${item.prompt}`,
  );
  const scene = same.find((one) => one.board) ?? same[0];
  if (!scene) return undefined;
  const column = scene.board?.columns.find(({ id }) => id === item.column);
  const asked = scene.prompt?.text ?? scene.headline;
  const key = scene.private ? givenKey(scene.stepId, item.prompt ?? "") : scene.captureKey;
  return { scene, key, asked, ...(column && { column }) };
}

/** Where the room closes: what somebody wants to try stands beside what others said there. */
function closingOf({ plan, scenes }: Session["head"]): Place | undefined {
  const closing = closingSteps(plan);
  const scene = scenes.findLast(({ stepId }) => closing.has(stepId));
  return scene && { scene, key: scene.captureKey, asked: scene.headline };
}

/** The scenes at which an answer can become a note, each place once; never one that is personal. */
export function placesFor({ head }: Session): Scene[] {
  return head.scenes.filter(
    (scene, index) =>
      !scene.private &&
      (scene.prompt !== undefined || scene.captures !== "none") &&
      head.scenes.findIndex(({ captureKey }) => captureKey === scene.captureKey) === index,
  );
}

/**
 * Whose note it is: somebody of the list of people when the name is that of one of them, else the
 * name as it was given. It never stands in the text, so that a report without names has none.
 */
function whose({ live }: Session, name: string | undefined): Pick<Note, "person" | "by"> {
  if (name === undefined) return {};
  const [person, other] = live.people.filter(
    (one) => sameKey(one.name.trim()) === sameKey(name.trim()),
  );
  return person && !other ? { person: person.id } : { by: name };
}

/** Accepts an answer: it becomes a note where it belongs, else at the scene with this capture key. */
export function accept(session: Session, id: string, noteId: string, elsewhere?: string): Session {
  const item = inboxOf(session).find((one) => one.id === id);
  const place = item && placeOf(session, item);
  const key = place?.key ?? elsewhere;
  if (!item || item.state === "accepted" || key === undefined) return session;
  const note: Note = {
    id: noteId,
    text: inboxText(item),
    createdAt: item.at ?? session.head.createdAt,
    ...(place?.column && { column: place.column.id }),
    ...whose(session, item.from),
  };
  // Beside what is being typed there, which is no part of it.
  const noted = restoreNote(session, key, note, indexFor(item, captureOf(session, key).notes));
  return change(noted, id, { state: "accepted", note: { key, id: noteId } });
}

/**
 * Where an answer stands among the notes: behind them; without a name anywhere, so that its neighbour
 * does not tell what came just before it.
 */
function indexFor(item: InboxItem, { length }: readonly Note[]): number {
  return isNamed(item) ? length : hashOf(item.id) % (length + 1);
}

/** Puts an answer aside; when it comes again it stays there. */
export function refuse(session: Session, id: string): Session {
  return change(session, id, { state: "refused" });
}

/** Back to waiting: what was accepted is no note any more, and keeps what was made of it. */
export function reopen(session: Session, id: string): Session {
  const item = inboxOf(session).find((one) => one.id === id);
  if (!item?.note) return change(session, id, { state: "waiting" });
  const { note } = item;
  const kept = captureOf(session, note.key).notes.find((one) => one.id === note.id);
  const without = removeNote(session, note.key, note.id);
  const edited = kept && kept.text !== item.text ? { edited: kept.text } : {};
  return change(without, id, { state: "waiting", ...edited });
}

function change(
  session: Session,
  id: string,
  to: Pick<InboxItem, "state" | "note" | "edited">,
): Session {
  return withInbox(
    session,
    inboxOf(session).map((item) => {
      if (item.id !== id) return item;
      const { note: _was, ...rest } = item;
      return { ...rest, ...to };
    }),
  );
}
