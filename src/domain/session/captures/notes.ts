import { changeCapture } from "./captures.ts";
import { showNewest } from "#domain/session/stage.ts";
import type { Note, Session } from "#domain/session/types.ts";

/** What is typed in a field and not yet added; kept as it is typed. `column` "" where there is none. */
export function setDraft(session: Session, key: string, column: string, text: string): Session {
  return changeCapture(session, key, (capture) => {
    if ((capture.drafts[column] ?? "") === text) return capture;
    const { [column]: _was, ...rest } = capture.drafts;
    return { ...capture, drafts: text === "" ? rest : { ...rest, [column]: text } };
  });
}

/**
 * Adds a note and clears the draft of its column; on a board that the room sees, the stage shows it. A
 * blank text adds nothing.
 */
export function addNote(session: Session, key: string, note: Note): Session {
  const text = note.text.trim();
  if (text === "") return session;
  const added = changeCapture(session, key, (capture) => {
    const { [note.column ?? ""]: _typed, ...drafts } = capture.drafts;
    return { ...capture, drafts, notes: [...capture.notes, { ...note, text }] };
  });
  return showNewest(added, key, note.id);
}

/** Changes the words or the place of a note; a blank text keeps the old one. */
export function editNote(
  session: Session,
  key: string,
  id: string,
  change: Partial<Pick<Note, "text" | "column">>,
): Session {
  const text = change.text?.trim();
  const edited = changeCapture(session, key, (capture) => ({
    ...capture,
    notes: capture.notes.map((note) =>
      note.id === id ? { ...note, ...change, text: text || note.text } : note,
    ),
  }));
  return change.column === undefined ? edited : showNewest(edited, key, id);
}

/** Takes a note out; `restoreNote` puts it back where it was. */
export function removeNote(session: Session, key: string, id: string): Session {
  return changeCapture(session, key, (capture) => {
    const notes = capture.notes.filter((note) => note.id !== id);
    return notes.length === capture.notes.length ? capture : { ...capture, notes };
  });
}

/** Puts a note back at an index; a note that is there already stays as it is. */
export function restoreNote(session: Session, key: string, note: Note, index: number): Session {
  return changeCapture(session, key, (capture) =>
    capture.notes.some((other) => other.id === note.id)
      ? capture
      : { ...capture, notes: capture.notes.toSpliced(index, 0, note) },
  );
}
