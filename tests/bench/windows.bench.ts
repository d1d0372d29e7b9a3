import { chromium } from "@playwright/test";
import { afterAll, expect, test } from "vitest";

import { lay } from "../e2e/kit.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { record, report } from "../harness/measure.ts";
import { serve } from "../harness/serve.mjs";
import { withNotes } from "./notes.ts";
import { tellPainted } from "./painted.ts";
import {
  BARE,
  oneClock,
  openSecond,
  slowDown,
  watchStage,
  withTools,
  type Windows,
} from "./watch.ts";

afterAll(report);

const SLOWER = 4;
const ROUNDS = 2;
/** Keys forth, and as many back. */
const STEPS = 6;
/** Of a screen that shows sixty frames a second, in milliseconds. */
const FRAME = 1000 / 60;

interface Place extends Windows {
  name: string;
  /** From the key to the stage in the last window. */
  painted: number[];
  /** From the key to the stage in the first window. */
  own: number[];
  /** From the first window's own stage to that of the second, in frames; less than 0 is before it. */
  behind: number[];
  /** Stages that changed again after they were painted. */
  restless: number;
}

/** Waits until every window has painted something since the last key. */
async function settled({ name, pages: [first, second] }: Place): Promise<void> {
  const press = (await first?.evaluate(() => window.presses.at(-1))) ?? Infinity;
  for (const page of [first, second]) {
    const last = () => page?.evaluate(() => window.moments.at(-1) ?? 0) ?? Infinity;
    await expect
      .poll(last, { message: name, interval: 50, timeout: 10_000 })
      .toBeGreaterThan(press);
  }
}

/** Walks some scenes forth and back with the keys of a clicker. */
async function walk(place: Place, steps: number, counts: boolean): Promise<void> {
  const [first] = place.pages;
  if (!first) throw new Error("There is no window.");
  await first.bringToFront();
  // Only while these windows are walked in: slowing down costs time itself, which others would lose.
  await slowDown(place, SLOWER);
  for (const page of place.pages) {
    await page.evaluate(() => {
      window.presses = [];
      window.moments = [];
    });
  }
  for (let step = 0; step < 2 * steps; step += 1) {
    await first.keyboard.press(step < steps ? "PageDown" : "PageUp");
    // Out of step with the frames of the screen.
    await first.waitForTimeout(120 + ((step * 37) % 61));
    await settled(place);
  }
  await slowDown(place, 1);
  if (!counts) return;

  const presses = await first.evaluate(() => window.presses);
  const all = await Promise.all(place.pages.map((page) => page.evaluate(() => window.moments)));
  presses.forEach((press, index) => {
    const until = presses[index + 1] ?? Infinity;
    const since = all.map((moments) =>
      moments.filter((painted) => painted > press && painted < until),
    );
    const [here, there] = [since[0]?.[0], since.at(-1)?.[0]];
    if (here === undefined || there === undefined) {
      throw new Error(`${place.name}: key ${index} changed nothing.`);
    }
    place.own.push(here - press);
    place.painted.push(there - press);
    place.behind.push((there - here) / FRAME);
    place.restless += since.some((moments) => moments.length > 1) ? 1 : 0;
  });
}

test("from key to painted stage", async () => {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    type Kind = "one window" | "window opened by the console" | "window opened by hand";

    const open = async (kind: Kind, notes: number | undefined): Promise<Place> => {
      const context = await browser.newContext({
        baseURL: site.url,
        serviceWorkers: "block",
        viewport: { width: 1440, height: 900 },
      });
      const first = await context.newPage();
      await first.goto(site.url);
      await first.getByRole("heading", { level: 1 }).waitFor();
      const at = (path: string) =>
        notes === undefined ? `${site.url}bare.html` : `${site.url}#/sessie/bench${path}`;
      if (notes === undefined) {
        await context.route("**/bare.html", (route) =>
          route.fulfill({ contentType: "text/html", body: BARE }),
        );
        await first.goto(at(""));
      } else {
        await lay(first, withNotes(notes, "everywhere"));
        await first.goto(at(kind === "one window" ? "" : "/regie"));
        await first.reload();
      }
      const pages = [first];
      if (kind !== "one window") {
        const byFirst = kind === "window opened by the console";
        pages.push(await openSecond(context, first, at("/scherm"), byFirst));
      }
      for (const page of pages) {
        await page.locator("[data-stage]").waitFor();
        // What comes after the first screen is there.
        await page.waitForTimeout(1500);
        await page.evaluate(tellPainted);
        await page.evaluate(watchStage);
      }
      const [, second] = pages;
      if (second) await oneClock(first, second);
      const what = notes === undefined ? "bare pages" : `${notes} notes`;
      const windows = await withTools(context, pages);
      return {
        name: `${kind}, ${what}`,
        ...windows,
        painted: [],
        own: [],
        behind: [],
        restless: 0,
      };
    };

    const kinds: Kind[] = ["one window", "window opened by the console", "window opened by hand"];
    const rows: Place[][] = [];
    for (const kind of kinds) {
      rows.push([await open(kind, undefined), await open(kind, 0), await open(kind, 500)]);
    }
    const places = rows.flat();
    for (const place of places) await walk(place, STEPS / 2, false);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const place of places) await walk(place, STEPS, true);
    }

    for (const row of rows) {
      const [floor, ...rest] = row.map(({ name, painted }) => record(name, painted));
      for (const { name, median } of rest) {
        const ratio = median / (floor?.median ?? Number.NaN);
        record(`ratio of the medians: ${name}`, [ratio], "×");
        expect(ratio).toBeGreaterThan(0);
      }
    }
    for (const { name, own, behind } of places.filter(({ pages }) => pages.length > 1)) {
      record(`the console itself: ${name}`, own);
      record(`behind the console: ${name}`, behind, "frames");
      const within = behind.filter((frames) => frames <= 2).length / behind.length;
      record(`at most two frames behind: ${name}`, [100 * within], "%");
    }
    const restless = places.reduce((sum, place) => sum + place.restless, 0);
    record("stages that changed again after they were painted", [restless], "");
  } finally {
    await browser.close();
    await site.close();
  }
}, 600_000);
