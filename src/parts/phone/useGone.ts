import { useState } from "react";

import { putBack, removeEntry } from "#domain/phone/notes.ts";
import type { Entry, PhoneNotes } from "#domain/phone/types.ts";

import type { PhoneProps } from "./types.ts";

/** What was taken out here since the page came, the last one last, and the way back. */
export function useGone({ notes, change }: Pick<PhoneProps, "notes" | "change">) {
  const [gone, setGone] = useState<readonly { entry: Entry; was: PhoneNotes }[]>([]);
  const last = gone.at(-1);
  return {
    last: last?.entry,
    remove: (entry: Entry) => {
      setGone([...gone, { entry, was: notes }]);
      change((now) => removeEntry(now, entry.id));
    },
    back: () => {
      if (!last) return;
      setGone(gone.slice(0, -1));
      change((now) => putBack(now, last.was, last.entry.id));
    },
  };
}
