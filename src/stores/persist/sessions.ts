import * as v from "valibot";
import type { Hue } from "#content/schema.ts";
import { CaptureSchema, freshLive, joinSession, savedParts } from "#domain/session/schema.ts";
import type { Capture, Session, SessionHead, SessionLive } from "#domain/session/types.ts";
import type { AppStorage } from "#stores/persist/storage.ts";
import type { Kind } from "#stores/persist/stored.ts";
import { readStored, writeStored } from "#stores/persist/stored.ts";

/** Notes that were checked once: a note never changes, and a board can hold thousands. */
const checked = new WeakSet<object>();
const captureKind: Kind<Capture> = {
  ...savedParts.capture,
  isValid(capture) {
    const fresh = capture.notes.filter((note) => !checked.has(note));
    if (!v.is(CaptureSchema, { ...capture, notes: fresh })) return false;
    for (const note of fresh) checked.add(note);
    return true;
  },
};

const SESSIONS = "session/";
const room = (id: string) => `${SESSIONS}${id}/`;
const headKey = (id: string) => `${room(id)}head`;
const liveKey = (id: string) => `${room(id)}live`;
const captureRoom = (id: string) => `${room(id)}capture/`;

/** A saved session on the first screen. */
export interface SessionSummary {
  id: string;
  title: string;
  createdAt: number;
  touchedAt: number;
  finishedAt?: number;
  position: number;
  /** How many scenes it has. */
  scenes: number;
  /** The step that it is in. */
  step?: { title: string; hue: Hue; index: number; of: number };
  /** How many people. */
  people: number;
}

export interface SessionError {
  error: "missing" | "newer" | "invalid";
}

export type Sessions = ReturnType<typeof createSessions>;

function summaryOf(head: SessionHead, live: SessionLive): SessionSummary {
  const { position, people } = joinSession(head, live, []).live;
  const stepId = head.scenes[position]?.stepId;
  const index = head.steps.findIndex((step) => step.id === stepId);
  const step = head.steps[index];
  return {
    id: head.id,
    title: head.title,
    createdAt: head.createdAt,
    touchedAt: live.touchedAt,
    ...(live.finishedAt !== undefined && { finishedAt: live.finishedAt }),
    position,
    scenes: head.scenes.length,
    ...(step && {
      step: { title: step.title, hue: step.hue, index: index + 1, of: head.steps.length },
    }),
    people: people.length,
  };
}

/** The saved sessions. */
export function createSessions(storage: AppStorage) {
  /** The parts that never fail a session: without what changes, it stands at its start. */
  function readTop(id: string): { head: SessionHead; live: SessionLive } | SessionError {
    const head = readStored(storage, headKey(id), savedParts.head);
    if ("error" in head) return head;
    if (head.value.id !== id) {
      storage.quarantine(headKey(id), "invalid");
      return { error: "invalid" };
    }
    const live = readStored(storage, liveKey(id), savedParts.live);
    if ("value" in live) return { head: head.value, live: live.value };
    return live.error === "newer" ? live : { head: head.value, live: freshLive(head.value) };
  }

  return {
    /** Open ones first, then the last one touched. */
    listSessions(): SessionSummary[] {
      const found = storage.keys(SESSIONS).flatMap((key) => {
        const [, id = "", part] = key.split("/");
        const top = part === "head" && key === headKey(id) ? readTop(id) : undefined;
        return top && "head" in top ? [summaryOf(top.head, top.live)] : [];
      });
      const isOpen = (one: SessionSummary) => Number(one.finishedAt === undefined);
      return found.toSorted((a, b) => isOpen(b) - isOpen(a) || b.touchedAt - a.touchedAt);
    },
    /** What cannot be read of it is quarantined and told in the status; the rest opens. */
    loadSession(id: string): Session | SessionError {
      const top = readTop(id);
      if ("error" in top) return top;
      const captures: [string, Capture][] = [];
      const from = captureRoom(id);
      for (const key of storage.keys(from)) {
        const capture = readStored(storage, key, captureKind);
        if ("value" in capture) captures.push([key.slice(from.length), capture.value]);
        // Half a session of a newer app would be written over by this one.
        else if (capture.error === "newer") return { error: "newer" };
      }
      return joinSession(top.head, top.live, captures);
    },
    /** Writes only what is another object than in `prev`; everything without it. */
    saveSession(prev: Session | undefined, next: Session): void {
      const { head, live, captures } = next;
      const { id } = head;
      if (prev?.head !== head) writeStored(storage, headKey(id), savedParts.head, head);
      if (prev?.live !== live) writeStored(storage, liveKey(id), savedParts.live, live);
      for (const [key, capture] of Object.entries(captures)) {
        if (prev?.captures[key] === capture) continue;
        writeStored(storage, captureRoom(id) + key, captureKind, capture);
      }
      for (const key of Object.keys(prev?.captures ?? {})) {
        if (!Object.hasOwn(captures, key)) storage.remove(captureRoom(id) + key);
      }
    },
    /** With what is in quarantine of it; the answer puts everything back. */
    removeSession: (id: string) =>
      storage.removeAll([...storage.keys(room(id)), ...storage.keys(`quarantine/${room(id)}`)]),
  };
}
