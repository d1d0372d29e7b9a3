import { groups } from "#words/groups.ts";
import { addWords } from "#i18n/setup.ts";

// Imported by what works with groups, for its words: it opens later than the run screen.
addWords({ groups });
