import { addWords } from "#i18n/setup.ts";
import { start } from "#words/start.ts";

addWords({ start });

export { StartDialog } from "./StartDialog.tsx";
