import type { GivenAnswer, Giving } from "#domain/handover/giving.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { addNote, removeNote } from "./notes.ts";
import type { InboxItem, Session } from "./types.ts";

const NONE: readonly InboxItem[] = [];

/** What participants handed over, in the order in which it came. */
export function inboxOf({ live }: Session): readonly InboxItem[] {
  return live.inbox ?? NONE;
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
    if (prompt) return { scene, key: `${scene.stepId}/given`, asked: prompt.text };
  }
  const same = scenes.filter((scene) => scene.prompt?.id === item.prompt);
  const scene = same.find((one) => one.board) ?? same[0];
  if (!scene) return undefined;
  return { scene, key: scene.captureKey, asked: scene.prompt?.text ?? scene.headline };
}

/** Accepts an answer: it becomes a note where it belongs, else at the scene with this capture key. */
export function accept(session: Session, id: string, noteId: string, elsewhere?: string): Session {
  const item = inboxOf(session).find((one) => one.id === id);
  const place = item && placeOf(session, item);
  const key = place?.key ?? elsewhere;
  if (!item || item.state === "accepted" || key === undefined) return session;
  const column = place?.scene.board?.columns.find((one) => one.id === item.column)?.id;
  const text = item.from === undefined ? item.text : `${item.text} (${item.from})`;
  const noted = addNote(session, key, {
    id: noteId,
    text,
    createdAt: item.at,
    ...(column !== undefined && { column }),
  });
  return change(noted, id, { state: "accepted", note: { key, id: noteId } });
}

/** Puts an answer aside; when it comes again it stays there. */
export function refuse(session: Session, id: string): Session {
  return change(session, id, { state: "refused" });
}

/** Back to waiting: what was accepted is no note any more. */
export function reopen(session: Session, id: string): Session {
  const item = inboxOf(session).find((one) => one.id === id);
  const without = item?.note ? removeNote(session, item.note.key, item.note.id) : session;
  return change(without, id, { state: "waiting", note: undefined });
}

function change(
  session: Session,
  id: string,
  to: { state: InboxItem["state"]; note?: InboxItem["note"] | undefined },
): Session {
  return withInbox(
    session,
    inboxOf(session).map((item) => {
      if (item.id !== id) return item;
      const { note: _was, ...rest } = item;
      return { ...rest, state: to.state, ...(to.note && { note: to.note }) };
    }),
  );
}
