import { runLate } from "#words/runLate.ts";
import { addWords } from "#i18n/setup.ts";

// Imported by what opens later than the run screen, for its words.
addWords({ run: runLate });
