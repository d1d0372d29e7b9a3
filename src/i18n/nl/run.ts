import { runFirst } from "./runFirst.ts";
import { runLate } from "./runLate.ts";

/** What the facilitator reads while a session runs. Pages bring the two halves when they need them. */
export const run = { ...runFirst, ...runLate } as const;
