import { saidBy } from "#domain/report/lines.ts";
import type { ReportNote } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";

import styles from "./NoteList.module.css";

interface NoteListProps {
  notes: readonly ReportNote[];
  words: ReportWords;
}

/** Notes as they were typed, with who said them where the report tells. */
export function NoteList({ notes, words }: NoteListProps) {
  return (
    <ul className={styles["notes"]}>
      {inPlaces(notes).map(({ place, note }) => {
        const said = saidBy(note, words);
        return (
          <li key={place} className={styles["note"]}>
            <span dir="auto" className={styles["text"]}>
              {note.text}
            </span>
            {said !== "" && (
              <span dir="auto" translate="no" className={styles["from"]}>
                {said}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Notes of a report never move: their place is a key that stays. */
function inPlaces(notes: readonly ReportNote[]) {
  return notes.map((note, place) => ({ place, note }));
}
