// Says every mistake in the JSON of `content/`, and what a new file may take. `npm run content` starts it.
import process from "node:process";
import { fileURLToPath } from "node:url";

import { runnerImport } from "vite";

/** @type {{ module: typeof import("../../.build/content.ts") }} */
const { module } = await runnerImport(
  fileURLToPath(new URL("../../.build/content.ts", import.meta.url)),
  { configFile: false, logLevel: "error" },
);
const { ok, text } = module.contentReport();
console.log(text);
process.exit(ok ? 0 : 1);
