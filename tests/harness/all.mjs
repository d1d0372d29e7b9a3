// The whole gate, in order: types, lint, format, unused code, unit and component tests, the build,
// its budgets, and real browsers against the built app. Everything runs even when a part fails, and
// the last lines say what the sum is. `npm test` starts it; .ci/run reads .test/summary.json.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { requireBrowser } from "./browser.mjs";

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, ok: boolean, seconds: number }} Part */

const project = fileURLToPath(new URL("../..", import.meta.url));
const results = path.join(project, ".test/results");
rmSync(path.join(project, ".test/summary.json"), { force: true });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const scripts = {
  tsc: "typescript/bin/tsc",
  oxlint: "oxlint/bin/oxlint",
  oxfmt: "oxfmt/bin/oxfmt",
  knip: "knip/bin/knip.js",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};

/** @param {keyof typeof scripts} tool @param {string[]} args @param {Record<string, string>} env @returns {boolean} */
function run(tool, args, env = {}) {
  console.log(`\n── ${tool} ${args.join(" ")}`);
  const bin = path.join(project, "node_modules", scripts[tool]);
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** @param {string} file @returns {unknown} */
function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** @type {Part[]} */
const parts = [];

/** @param {string} name @param {() => Omit<Part, "name" | "seconds">} work */
function part(name, work) {
  const start = Date.now();
  const outcome = work();
  parts.push({ name, seconds: Math.round((Date.now() - start) / 1000), ...outcome });
  return outcome.ok;
}

/** A check without tests of its own counts only when it fails. @param {boolean} ok */
const gate = (ok) => ({ passed: 0, failed: ok ? 0 : 1, skipped: 0, ok });

/** @param {boolean} ok @param {{ passed: number, failed: number, skipped: number } | null} counts */
function suite(ok, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const fine = ok && failed === 0 && passed > 0;
  return { passed, failed: fine ? 0 : Math.max(1, failed), skipped, ok: fine };
}

/** @param {string[]} projects */
function vitest(projects) {
  const file = path.join(results, `vitest-${projects.join("-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("vitest", ["run", ...projects.map((name) => `--project=${name}`), ...reporters]);
  const report =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | null} */ (
      readResults(file)
    );
  return suite(
    ok,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

function playwright() {
  const file = path.join(results, "playwright.json");
  const ok = run("playwright", ["test", "-c", "tests/e2e"], { PLAYWRIGHT_RESULTS: file });
  const report =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} */ (
      readResults(file)
    );
  return suite(
    ok,
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      skipped: report.stats.skipped,
    },
  );
}

requireBrowser();
part("types", () => gate(run("tsc", ["--noEmit"])));
part("lint", () => gate(run("oxlint", [])));
part("format", () => gate(run("oxfmt", ["--check"])));
part("unused code", () => gate(run("knip", [])));
part("unit and component tests", () => vitest(["unit", "dom"]));
if (part("build", () => gate(run("vite", ["build"])))) {
  part("budgets", () => vitest(["build"]));
  part("browser tests", () => playwright());
}

const sum = { passed: 0, failed: 0, skipped: 0 };
console.log("\n── Summary");
for (const { name, passed, failed, skipped, ok, seconds } of parts) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  const counts = passed + failed + skipped > 0 ? ` ${passed} passed, ${failed} failed` : "";
  const left = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`${ok ? "✓" : "✗"} ${name}${counts ? `:${counts}${left}` : ""} (${seconds} s)`);
}
const left = sum.skipped > 0 ? ` (${sum.skipped} skipped)` : "";
console.log(`${sum.passed} passed, ${sum.failed} failed${left}`);
writeFileSync(path.join(project, ".test/summary.json"), JSON.stringify({ ...sum, parts }, null, 2));
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
