import { addWords } from "#i18n/setup.ts";
import { start } from "#i18n/nl/start.ts";

addWords({ start });

export { StartDialog } from "./StartDialog.tsx";
