import { joinSubmissions, openSubmission, type Submission } from "#domain/handover/submission.ts";
import { openPart, type HandoverPart } from "#domain/handover/parts.ts";
import { pastedPayloads } from "#domain/link/pasted.ts";
import { inboxOf, waiting } from "#domain/session/captures/inbox.ts";
import { accept, placeOf, receive, refuse, reopen } from "#domain/session/captures/inboxChanges.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";

import { useWindows } from "./live/windows.ts";
import { apply, useRun } from "./run.ts";

/** What came of a text that was pasted, or of a code that was read. */
export interface Taken {
  /** Answers that are new. */
  added: number;
  /** Links whose answers were all there already. */
  known: number;
  /** Links that could not be opened. */
  broken: number;
  /** Long answers of which a code is still missing, also of those that came before. */
  partly: { whole: number; have: number; of: number }[];
  /** Nothing was taken in: another window has the session in hand. */
  readsAlong: boolean;
}

/** Codes that together hold one long answer, as far as they were read; of one session at a time. */
let parts: { session: string; read: HandoverPart[] } = { session: "", read: [] };

const MOST_KEPT = 400;

function keepPart(session: string, part: HandoverPart): readonly HandoverPart[] {
  const read = parts.session === session ? parts.read : [];
  parts = { session, read: [...read, part].slice(-MOST_KEPT) };
  return parts.read;
}

/** Takes answers in out of any text: one link, many, or a whole conversation. */
export function takeIn(text: string): Taken {
  const taken: Taken = { added: 0, known: 0, broken: 0, partly: [], readsAlong: false };
  const { session } = useRun.getState();
  if (!session || !useWindows.getState().writes) return { ...taken, readsAlong: true };
  const take = (submission: Submission) => {
    let added = 0;
    apply((now_) => {
      const received = receive(now_, submission, now());
      added = received.added;
      return received.session;
    });
    taken.added += added;
    if (added === 0) taken.known += 1;
  };
  const payloads = pastedPayloads(text, "geef");
  if (payloads.length === 0) taken.broken = 1;
  for (const payload of payloads) {
    const part = openPart(payload);
    if (part.ok && part.value) {
      const { whole } = part.value;
      const joined = joinSubmissions(
        keepPart(session.head.id, part.value).filter((one) => one.whole === whole),
      );
      for (const submission of joined.whole) take(submission);
      if (joined.whole.length + joined.waiting.length === 0) taken.broken += 1;
    } else {
      const opened = openSubmission(payload);
      if (opened.ok) take(opened.value);
      else taken.broken += 1;
    }
  }
  const read = parts.session === session.head.id ? parts.read : [];
  return { ...taken, partly: joinSubmissions(read).waiting };
}

/** Makes a note of an answer; one about another session goes to the scene with this capture key. */
export function acceptAnswer(id: string, elsewhere?: string): void {
  apply((session) => accept(session, id, newId(), elsewhere));
}

/** Makes notes of all that wait and have a place in this session. */
export function acceptAll(): void {
  apply((session) =>
    waiting(session)
      .filter((item) => placeOf(session, item))
      .reduce((now_, { id }) => accept(now_, id, newId()), session),
  );
}

export function refuseAnswer(id: string): void {
  apply((session) => refuse(session, id));
}

/** Back to what waits. */
export function reopenAnswer(id: string): void {
  useRun
    .getState()
    .apply((session) =>
      inboxOf(session).some((item) => item.id === id) ? reopen(session, id) : session,
    );
}
