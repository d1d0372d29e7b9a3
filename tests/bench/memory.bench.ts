import { chromium } from "@playwright/test";
import { afterAll, expect, test } from "vitest";

import { lay } from "../e2e/kit.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { record, report } from "../harness/measure.ts";
import { serve } from "../harness/serve.mjs";
import { withNotes } from "./notes.ts";
import { openSecond, withTools, type Windows } from "./watch.ts";

afterAll(report);

/** Times forth and back through the whole session. */
const LAPS = 5;

/** How long a half day is, in milliseconds. */
const HALF_DAY = 180 * 60_000;

/** What a window holds that is still in use. */
const KINDS = { JSHeapUsedSize: "heap", Nodes: "nodes", JSEventListeners: "listeners" } as const;

declare global {
  interface Window {
    /** How far the time of day is ahead here, in milliseconds. */
    ahead: number;
  }
}

/** Runs in the page: three hours pass in seconds, for everything that asks what time it is. */
function passQuickly(): void {
  window.ahead = 0;
  const real = Date.now;
  Date.now = () => real() + window.ahead;
}

/** What each window holds after everything that nobody needs is thrown away. */
async function held({ devtools }: Windows): Promise<Map<string, number>[]> {
  return Promise.all(
    devtools.map(async (tools) => {
      // What was thrown away may have held something else.
      for (let times = 0; times < 3; times += 1) await tools.send("HeapProfiler.collectGarbage");
      const { metrics } = await tools.send("Performance.getMetrics");
      return new Map(metrics.map(({ name, value }) => [name, value]));
    }),
  );
}

/** Forth through every scene, each with its timer for a while, and back. */
async function lap({ pages }: Windows, scenes: number): Promise<void> {
  const [first] = pages;
  for (let step = 0; step < 2 * scenes; step += 1) {
    const minutes = HALF_DAY / scenes;
    await Promise.all(
      pages.map((page) => page.evaluate((more) => void (window.ahead += more), minutes)),
    );
    await first?.keyboard.press("t");
    // At the ends this does nothing; a scene of two pages takes two.
    await first?.keyboard.press(step < scenes ? "PageDown" : "PageUp");
    await first?.waitForTimeout(20);
  }
  // What waits for a calm moment has come, and what was written is saved.
  await first?.waitForTimeout(1500);
}

test("a half day with 500 notes, walked through again and again", async () => {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    const context = await browser.newContext({
      baseURL: site.url,
      serviceWorkers: "block",
      viewport: { width: 1440, height: 900 },
    });
    await context.addInitScript(passQuickly);
    const first = await context.newPage();
    await first.goto(site.url);
    await first.getByRole("heading", { level: 1 }).waitFor();
    const session = withNotes(500, "everywhere");
    const scenes = session.head.scenes.length;
    await lay(first, { ...session, live: { ...session.live, position: 0 } });
    await first.goto(`${site.url}#/sessie/bench/regie`);
    await first.reload();
    // A window of its own process, so that each is counted by itself.
    const second = await openSecond(context, first, `${site.url}#/sessie/bench/scherm`, false);
    for (const page of [first, second]) await page.locator("[data-stage]").waitFor();
    const windows = await withTools(context, [first, second]);
    for (const tools of windows.devtools) await tools.send("Performance.enable");

    const laps: Map<string, number>[][] = [];
    for (let count = 0; count < LAPS; count += 1) {
      await lap(windows, scenes);
      laps.push(await held(windows));
    }

    for (const [index, name] of ["console", "stage window"].entries()) {
      for (const [metric, kind] of Object.entries(KINDS)) {
        const size = kind === "heap" ? 1024 : 1;
        const unit = kind === "heap" ? "kB" : "";
        const values = laps.map((windowsThen) => (windowsThen[index]?.get(metric) ?? 0) / size);
        const [, early = Number.NaN] = values;
        const late = values.at(-1) ?? Number.NaN;
        record(`${name}: ${kind} after the second lap`, [early], unit);
        record(`${name}: ${kind} after lap ${LAPS}`, [late], unit);
        record(`${name}: ${kind}, ratio of the two`, [late / early], "×");
        record(
          `${name}: ${kind}, more for each scene`,
          [(late - early) / (LAPS - 2) / (2 * scenes)],
          unit,
        );
        console.log(name, kind, values.map(Math.round).join(" → "));
        expect(early).toBeGreaterThan(0);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}, 600_000);
