import { createContext } from "react";

/** What the note field says of itself while it stays behind at another question; undefined otherwise. */
export const StillAt = createContext<string | undefined>(undefined);
