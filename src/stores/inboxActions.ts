import { openGiving } from "#domain/handover/giving.ts";
import { readPasted } from "#domain/link/pasted.ts";
import {
  accept,
  inboxOf,
  placeOf,
  receive,
  refuse,
  reopen,
  waiting,
} from "#domain/session/inbox.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";

import { useRun } from "./run.ts";

/** What came of a text that was pasted, or of a code that was read. */
export interface Taken {
  /** Answers that are new. */
  added: number;
  /** Links whose answers were all there already. */
  known: number;
  /** Links that could not be opened. */
  broken: number;
}

/** All links of a text, each from its own start: one that is broken takes no other one along. */
function linksIn(text: string): string[] {
  const parts = text
    .split(/(?=#\s*\/\s*geef\s*\/)/u)
    .filter((part) => /^#\s*\/\s*geef/u.test(part));
  return parts.length > 0 ? parts : [text];
}

/** Takes answers in out of any text: one link, many, or a whole conversation. */
export function takeIn(text: string): Taken {
  const taken: Taken = { added: 0, known: 0, broken: 0 };
  for (const part of linksIn(text)) {
    const found = readPasted(part);
    const opened = found?.kind === "geef" ? openGiving(found.payload) : undefined;
    if (!opened?.ok) {
      taken.broken += 1;
      continue;
    }
    let added = 0;
    useRun.getState().apply((session) => {
      const received = receive(session, opened.value, now());
      added = received.added;
      return received.session;
    });
    taken.added += added;
    if (added === 0) taken.known += 1;
  }
  return taken;
}

/** Makes a note of an answer; one about another session goes to the scene with this capture key. */
export function acceptAnswer(id: string, elsewhere?: string): void {
  useRun.getState().apply((session) => accept(session, id, newId(), elsewhere));
}

/** Makes notes of all that wait and have a place in this session. */
export function acceptAll(): void {
  useRun.getState().apply((session) =>
    waiting(session)
      .filter((item) => placeOf(session, item))
      .reduce((now_, { id }) => accept(now_, id, newId()), session),
  );
}

export function refuseAnswer(id: string): void {
  useRun.getState().apply((session) => refuse(session, id));
}

/** Back to what waits. */
export function reopenAnswer(id: string): void {
  useRun
    .getState()
    .apply((session) =>
      inboxOf(session).some((item) => item.id === id) ? reopen(session, id) : session,
    );
}
