import { pace } from "#words/pace.ts";
import { addWords } from "#i18n/setup.ts";

// Imported by all that tells about the pace, for its words.
addWords({ pace });
