import type { GivenAnswer, Giving } from "#domain/handover/giving.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { captureOf } from "./captures.ts";
import { removeNote, restoreNote } from "./notes.ts";
import type { InboxItem, Note, Session } from "./types.ts";

const NONE: readonly InboxItem[] = [];

/** What participants handed over, in the order in which it came. */
export function inboxOf({ live }: Session): readonly InboxItem[] {
  return live.inbox ?? NONE;
}

/** An answer in the words that it has now. */
export function inboxText({ text, edited }: InboxItem): string {
  return edited ?? text;
}

/** What still waits for the facilitator. */
export function waiting(session: Session): InboxItem[] {
  return inboxOf(session).filter(({ state }) => state === "waiting");
}

const keyOf = (giving: string, { step, prompt = "", column = "", text }: GivenAnswer) =>
  [giving, step, prompt, column, text].join("\n");

/** How much of a giving was new; the rest was there already, accepted, waiting or refused. */
export interface Received {
  session: Session;
  added: number;
}

/** Takes in what was handed over, apart from the notes. The same sentence counts once. */
export function receive(session: Session, giving: Giving, now: number): Received {
  const had = inboxOf(session);
  const known = new Set(had.map((item) => keyOf(item.giving, item)));
  const fresh: InboxItem[] = [];
  for (const answer of giving.answers) {
    const key = keyOf(giving.id, answer);
    if (known.has(key)) continue;
    known.add(key);
    fresh.push({
      ...answer,
      id: `${giving.id}/${had.length + fresh.length}`,
      giving: giving.id,
      plan: giving.plan,
      ...(giving.name !== undefined && { from: giving.name }),
      at: now,
      state: "waiting",
    });
  }
  if (fresh.length === 0) return { session, added: 0 };
  return { session: withInbox(session, [...had, ...fresh]), added: fresh.length };
}

function withInbox(session: Session, inbox: InboxItem[]): Session {
  return { ...session, live: { ...session.live, inbox } };
}

/** Where answers are kept that participants gave about a prompt of a personal exercise. */
export function givenKey(stepId: string, promptId: string): string {
  return `${stepId}/given/${promptId}`;
}

/** Where an answer belongs in this session; undefined when it is about something else. */
export function placeOf(
  { head }: Session,
  item: InboxItem,
): { scene: Scene; key: string; asked: string } | undefined {
  if (item.plan !== participantPlanId(head.plan)) return undefined;
  const stepId = participantSteps(head.plan).get(item.step);
  const scenes = head.scenes.filter((scene) => scene.stepId === stepId);
  for (const scene of scenes) {
    const prompt = scene.prompts?.find(({ id }) => id === item.prompt);
    // Of an exercise that is personal nothing stands with its scenes: what was given has its own place.
    if (prompt) return { scene, key: givenKey(scene.stepId, prompt.id), asked: prompt.text };
  }
  const same = scenes.filter((scene) => scene.prompt?.id === item.prompt);
  const scene = same.find((one) => one.board) ?? same[0];
  if (!scene) return undefined;
  return { scene, key: scene.captureKey, asked: scene.prompt?.text ?? scene.headline };
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

const folded = (name: string) => name.normalize("NFC").trim().toLocaleLowerCase("nl");

/**
 * Whose note it is: somebody of the list of people when the name is that of one of them, else the
 * name as it was given. It never stands in the text, so that a report without names has none.
 */
function whose({ live }: Session, name: string | undefined): Pick<Note, "person" | "by"> {
  if (name === undefined) return {};
  const [person, other] = live.people.filter((one) => folded(one.name) === folded(name));
  return person && !other ? { person: person.id } : { by: name };
}

/** Accepts an answer: it becomes a note where it belongs, else at the scene with this capture key. */
export function accept(session: Session, id: string, noteId: string, elsewhere?: string): Session {
  const item = inboxOf(session).find((one) => one.id === id);
  const place = item && placeOf(session, item);
  const key = place?.key ?? elsewhere;
  if (!item || item.state === "accepted" || key === undefined) return session;
  const column = place?.scene.board?.columns.find((one) => one.id === item.column)?.id;
  const note: Note = {
    id: noteId,
    text: inboxText(item),
    createdAt: item.at,
    ...(column !== undefined && { column }),
    ...whose(session, item.from),
  };
  // Beside what is being typed there, which is no part of it.
  const noted = restoreNote(session, key, note, captureOf(session, key).notes.length);
  return change(noted, id, { state: "accepted", note: { key, id: noteId } });
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
