import type { Scene } from "#domain/scenes/types.ts";
import { setPrediction, setResult, setVotes } from "#domain/session/counts.ts";
import { drawByChance, ensureDraw } from "#domain/session/groups.ts";
import { finish, goTo } from "#domain/session/move.ts";
import { changeTimer } from "#domain/session/timers.ts";
import { addNote, editNote, removeNote, restoreNote, setDraft } from "#domain/session/notes.ts";
import type { Note, Session, TrialScore } from "#domain/session/types.ts";
import { nudgeTimer, pauseTimer, resetTimer, startTimer } from "#domain/timer/timer.ts";
import { now } from "#platform/clock.ts";
import { newId, newSeed } from "#platform/random.ts";
import { useRun } from "./run.ts";
import { offerUndo } from "./undo.ts";

const apply = (change: (session: Session) => Session): void => useRun.getState().apply(change);

/** Puts a scene on the stage, and draws the groups that it needs. */
export function showScene(index: number): void {
  apply((session) => {
    const moved = goTo(session, index, now());
    const scene = moved.head.scenes[moved.live.position];
    return scene ? ensureDraw(moved, scene, newSeed()) : moved;
  });
}

export function toggleTimer(): void {
  apply((session) =>
    changeTimer(
      session,
      (timer) => (timer.status === "running" ? pauseTimer(timer, now()) : startTimer(timer, now())),
      now(),
    ),
  );
}

/** More or less time on the stage's timer, in minutes. */
export function nudge(minutes: number): void {
  apply((session) => changeTimer(session, (timer) => nudgeTimer(timer, minutes, now()), now()));
}

export function restartTimer(): void {
  apply((session) => changeTimer(session, resetTimer, now()));
}

export function finishSession(): void {
  apply((session) => finish(session, now(), now()));
}

export function reopenSession(): void {
  apply((session) => finish(session, undefined, now()));
}

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
  offerUndo("noteDeleted", () => apply((session) => restoreNote(session, key, note, index)));
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

/** What works on groups and people: it holds the solver, so it comes after the first screen. */
export const fetchGroupActions = () => import("./groupActions.ts");

/** Draws the groups of a scene anew, so that few people meet again, and offers the old ones back. */
export async function drawAgain(scene: Scene): Promise<void> {
  await fetchGroupActions().then(
    (actions) => actions.drawAnew(scene),
    // Without a network the lot alone decides.
    () => apply((session) => drawByChance(session, scene, newSeed())),
  );
}
