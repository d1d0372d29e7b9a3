// The whole gate: types, lint, format and unused code, unit and component tests, the build, its budgets,
// and real browsers against the built app. What does not wait for each other runs side by side; each
// part's output is printed whole, in the order of the parts. Everything runs even when a part fails,
// and the last lines say what took longest and what the sum is. `npm test` starts it; .ci/run reads
// .test/summary.json.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { requireBrowser } from "./browser.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { name: string, ok: boolean, seconds: number }} Part */
/** @typedef {{ title: string, ms: number }} Timed */
/** @typedef {{ title: string, message: string }} Failure */
/** What a runner's report says. @typedef {{ counts: Counts, tests: Timed[], failures: Failure[] }} Report */

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

/** Prints the outputs of what runs side by side one after the other; the first that goes on is live. */
class Printer {
  /** @type {{ text: string, ended: boolean }[]} */
  #waiting = [];

  /** A place in the order of printing. */
  open() {
    const output = { text: "", ended: false };
    this.#waiting.push(output);
    return {
      /** @param {string} text */
      write: (text) => {
        output.text += text;
        this.#print();
      },
      end: () => {
        output.ended = true;
        this.#print();
      },
    };
  }

  #print() {
    for (let [head] = this.#waiting; head; [head] = this.#waiting) {
      process.stdout.write(head.text);
      head.text = "";
      if (!head.ended) return;
      this.#waiting.shift();
    }
  }
}

const printer = new Printer();
/** @typedef {ReturnType<Printer["open"]>} Output */

/**
 * @param {Output} output @param {keyof typeof scripts} tool @param {string[]} args
 * @param {Record<string, string>} [env] @returns {Promise<boolean>} whether it went well
 */
function run(output, tool, args, env = {}) {
  output.write(`\n── ${tool} ${args.join(" ")}\n`);
  const bin = path.join(project, "node_modules", scripts[tool]);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => output.write(text));
  }
  return new Promise((resolve) => {
    child.once("error", (error) => {
      output.write(`${error.message}\n`);
      resolve(false);
    });
    child.once("close", (status) => resolve(status === 0));
  });
}

/** @param {string} file @returns {any} what a runner wrote, null when it did not come that far */
function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** @type {Part[]} in the order in which they are printed */
const parts = [];
/** @type {Timed[]} */
const timed = [];
/** @type {Failure[]} */
const failures = [];

/**
 * Starts a part. @param {string} name
 * @param {(output: Output) => Promise<Counts & { ok: boolean }>} work @returns {Promise<boolean>} whether it went well
 */
async function part(name, work) {
  const output = printer.open();
  const start = performance.now();
  /** @type {Part} */
  const made = { name, passed: 0, failed: 1, skipped: 0, ok: false, seconds: 0 };
  parts.push(made);
  try {
    Object.assign(made, await work(output));
  } finally {
    made.seconds = Math.round((performance.now() - start) / 1000);
    output.end();
  }
  return made.ok;
}

/** A check without tests of its own counts only when it fails. @param {string} name @param {keyof typeof scripts} tool @param {string[]} args */
const check = (name, tool, ...args) =>
  part(name, async (output) => {
    const ok = await run(output, tool, args);
    return { passed: 0, failed: ok ? 0 : 1, skipped: 0, ok };
  });

/**
 * Tests that say how many passed; none at all is a failure.
 * @param {boolean} ok @param {Report | null} report
 */
function suite(ok, report) {
  const { passed, failed, skipped } = report?.counts ?? { passed: 0, failed: 0, skipped: 0 };
  timed.push(...(report?.tests ?? []));
  failures.push(...(report?.failures ?? []));
  const fine = ok && failed === 0 && passed > 0;
  return { passed, failed: fine ? 0 : Math.max(1, failed), skipped, ok: fine };
}

/** @param {string} file @returns {Report | null} */
function vitestReport(file) {
  const report = readResults(file);
  return (
    report && {
      counts: {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      },
      tests: report.testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
        assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
          title: `${path.relative(project, name)} › ${fullName}`,
          ms: duration ?? 0,
        })),
      ),
      failures: report.testResults.flatMap(
        (/** @type {any} */ { name, status, message, assertionResults }) => {
          const failed = assertionResults.filter(
            (/** @type {any} */ one) => one.status === "failed",
          );
          const from = path.relative(project, name);
          // A file that could not be read has no tests to name.
          if (failed.length === 0 && status === "failed") return [{ title: from, message }];
          return failed.map((/** @type {any} */ { fullName, failureMessages }) => ({
            title: `${from} › ${fullName}`,
            message: failureMessages.join("\n"),
          }));
        },
      ),
    }
  );
}

/** @param {string} name @param {string[]} projects */
const vitest = (name, ...projects) =>
  part(name, async (output) => {
    const file = path.join(results, `vitest-${projects.join("-")}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const chosen = projects.map((one) => `--project=${one}`);
    return suite(await run(output, "vitest", ["run", ...chosen, ...reporters]), vitestReport(file));
  });

/** @param {any} suiteOf @returns {(Timed & Failure & { ok: boolean })[]} */
const testsIn = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(testsIn),
  ...specs.map((/** @type {any} */ { file, title, tests, ok }) => {
    const runs = tests.flatMap((/** @type {any} */ one) => one.results);
    return {
      title: [tests[0]?.projectName, file, title].filter(Boolean).join(" › "),
      ms: Math.max(0, ...runs.map((/** @type {any} */ { duration }) => duration)),
      ok,
      message: runs
        .flatMap((/** @type {any} */ { errors }) => errors)
        .map((/** @type {any} */ error) => error.message)
        .join("\n"),
    };
  }),
];

/** @param {string} file @returns {Report | null} */
function playwrightReport(file) {
  const report = readResults(file);
  const tests = report ? testsIn(report) : [];
  return (
    report && {
      counts: {
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky,
        skipped: report.stats.skipped,
      },
      tests,
      failures: tests.filter(({ ok }) => !ok),
    }
  );
}

/**
 * @param {string} name @param {string} folder where its playwright.config.ts is
 * @param {string[]} projects of these alone
 */
const playwright = (name, folder, ...projects) =>
  part(name, async (output) => {
    const file = path.join(results, `playwright-${path.basename(folder)}.json`);
    const env = { PLAYWRIGHT_RESULTS: file };
    const chosen = projects.map((one) => `--project=${one}`);
    const ok = await run(output, "playwright", ["test", "-c", folder, ...chosen], env);
    return suite(ok, playwrightReport(file));
  });

requireBrowser();
// The short checks follow each other on one core, while the unit tests keep the rest busy.
const unit = vitest("unit and component tests", "unit", "dom");
const built = await check("build", "vite", "build");
if (built) await vitest("budgets", "build");
await check("types", "tsc", "--noEmit");
await check("lint", "oxlint");
await check("format", "oxfmt", "--check");
await check("unused code", "knip");
await check("code that only tests use", "knip", "--production");
await unit;
// Every suite of browsers has the machine for itself.
if (built) {
  await playwright("browser tests", "tests/e2e");
  // Chromium has all of the tests before.
  await playwright(
    "ways through the app in two more engines",
    "tests/engines",
    "firefox",
    "webkit",
  );
}

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
console.log("\n── The ten slowest tests");
for (const { title, ms } of timed.toSorted((a, b) => b.ms - a.ms).slice(0, 10)) {
  console.log(`${seconds(ms).padStart(8)}  ${title}`);
}

// Once more at the end, where whoever reads only that finds it.
if (failures.length > 0) console.log("\n── What failed");
for (const { title, message } of failures) {
  console.log(`✗ ${title}\n    ${message.split("\n").slice(0, 12).join("\n    ")}`);
}

const sum = { passed: 0, failed: 0, skipped: 0 };
console.log("\n── Summary");
for (const { name, passed, failed, skipped, ok, seconds: took } of parts) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  const counts = passed + failed + skipped > 0 ? ` ${passed} passed, ${failed} failed` : "";
  const left = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`${ok ? "✓" : "✗"} ${name}${counts ? `:${counts}${left}` : ""} (${took} s)`);
}
const left = sum.skipped > 0 ? ` (${sum.skipped} skipped)` : "";
console.log(`${sum.passed} passed, ${sum.failed} failed${left}`);
writeFileSync(path.join(project, ".test/summary.json"), JSON.stringify({ ...sum, parts }, null, 2));
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
