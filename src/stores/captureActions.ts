// What is written down in a session; nothing of it stands on the stage when it opens.
import { setPrediction, setResult, setVotes } from "#domain/session/captures/counts.ts";
import {
  addNote,
  editNote,
  removeNote,
  restoreNote,
  setDraft,
} from "#domain/session/captures/notes.ts";
import type { Note, TrialScore } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";
import { apply, useRun } from "./run.ts";
import { offerBack } from "./undoInSession.ts";

/** Keeps what is typed in a note field, letter by letter. */
export function typeDraft(key: string, column: string, text: string): void {
  apply((session) => setDraft(session, key, column, text));
}

/** Adds a note. `from` says which group (1-based) or person it comes from. */
export function saveNote(
  key: string,
  text: string,
  from: { column?: string; group?: number; person?: string } = {},
): void {
  const note: Note = { id: newId(), text, createdAt: now(), ...from };
  apply((session) => addNote(session, key, note));
}

export function changeNote(
  key: string,
  id: string,
  change: Partial<Pick<Note, "text" | "column">>,
) {
  apply((session) => editNote(session, key, id, change));
}

/** Deletes a note and offers to put it back. */
export function deleteNote(key: string, id: string): void {
  const notes = useRun.getState().session?.captures[key]?.notes ?? [];
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  if (!note) return;
  apply((session) => removeNote(session, key, id));
  offerBack("noteDeleted", () => apply((session) => restoreNote(session, key, note, index)));
}

export function countVotes(
  key: string,
  round: "before" | "after",
  option: string,
  votes: number,
): void {
  apply((session) => setVotes(session, key, round, option, votes));
}

export function predict(key: string, group: "a" | "b", guess: number | undefined): void {
  apply((session) => setPrediction(session, key, group, guess));
}

export function scorePerson(
  key: string,
  person: string,
  change: { score?: TrialScore | undefined; sure?: number | undefined },
): void {
  apply((session) => setResult(session, key, person, change));
}
