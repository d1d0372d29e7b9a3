import { capture } from "#words/capture.ts";
import { addWords } from "#i18n/setup.ts";

// Imported by what writes things down, for its words: the stage stands before anybody does.
addWords({ capture });
