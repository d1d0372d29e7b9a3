import { undo } from "#words/undo.ts";
import { addWords } from "#i18n/setup.ts";

// Imported by all that offers to take something back, for its words.
addWords({ undo });
