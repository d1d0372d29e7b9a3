// Tries the laws of the unit and component tests on values that no run had before: npm run test:random
// What it finds comes back with the number that it prints: SEED=… npm run test:random
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import process from "node:process";
import { fileURLToPath } from "node:url";

const seed = process.env["SEED"] ?? String(randomInt(2 ** 31));
const say = () => console.log(`\nSEED=${seed}`);
say();
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project=unit", "--project=dom"].concat(
    process.argv.slice(2),
  ),
  {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: "inherit",
    env: { ...process.env, SEED: seed },
  },
);
say();
process.exitCode = status ?? 1;
