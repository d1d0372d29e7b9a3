import { chromium, type CDPSession, type Page } from "@playwright/test";
import { afterAll, expect, test } from "vitest";

import { lay } from "../e2e/kit.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { record, report } from "../harness/measure.ts";
import { serve } from "../harness/serve.mjs";
import { withNotes } from "./notes.ts";
import { tellPainted } from "./painted.ts";

afterAll(report);

const SLOWER = 4;
const ROUNDS = 3;
const LETTERS = 40;

declare global {
  interface Window {
    /** Milliseconds from each key to the frame with its letter. */
    painted: number[];
  }
}

/** Runs in the page, after `tellPainted`. */
function watchKeys(): void {
  window.painted = [];
  const listen = (press: KeyboardEvent) => {
    window.whenPainted((now) => window.painted.push(now - press.timeStamp));
  };
  document.addEventListener("keydown", listen, { capture: true });
}

interface Place {
  name: string;
  page: Page;
  devtools: CDPSession;
  values: number[];
}

/** Types some letters at the pace of a quick typist, and tells how long each took. */
async function type({ page, devtools }: Place): Promise<number[]> {
  await page.bringToFront();
  await page.locator("textarea").first().focus();
  // Only while this page is typed in: slowing down costs time itself, which the others would lose.
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(() => {
    window.painted = [];
  });
  for (let letter = 0; letter < LETTERS; letter += 1) {
    await page.keyboard.press("abcdefghijklmnopqrstuvwxyz"[letter % 26] ?? "a");
    // Out of step with the frames of the screen, and with the moments of saving.
    await page.waitForTimeout(90 + ((letter * 37) % 61));
  }
  // On a busy machine the last letters may still have to be painted.
  const painted = () => page.evaluate(() => window.painted);
  await expect.poll(painted, { interval: 100, timeout: 20_000 }).toHaveLength(LETTERS);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return painted();
}

test("from key to painted letter with 2,000 notes saved", async () => {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    const open = async (name: string): Promise<Place> => {
      const context = await browser.newContext({
        baseURL: site.url,
        serviceWorkers: "block",
        viewport: { width: 1440, height: 900 },
      });
      const page = await context.newPage();
      await page.addInitScript(tellPainted);
      await page.addInitScript(watchKeys);
      return { name, page, devtools: await context.newCDPSession(page), values: [] };
    };

    const plain = await open("a plain textarea on an empty page");
    await plain.page.goto(`${site.url}favicon.svg`);
    await plain.page.goto("data:text/html,<!doctype html><textarea></textarea>");

    const app = await open("the note field, 2,000 notes on this question");
    const spread = await open("the note field, 2,000 notes everywhere");
    const all = await open("the note field, all 2,000 notes shown");
    for (const { page } of [app, spread, all]) {
      await page.goto(site.url);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const where = page === spread.page ? "everywhere" : "on one question";
      await lay(page, withNotes(2000, where));
      await page.goto(`${site.url}#/sessie/bench`);
      await page.reload();
      await page.locator("[data-stage]").waitFor();
      await page.waitForLoadState("networkidle");
      await page.keyboard.press("n");
      await page.locator("[data-note-field]").waitFor();
    }
    await all.page.getByRole("button", { name: /^Toon alle/ }).click();

    const places = [plain, app, spread, all];
    for (const place of places) await type(place);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const place of places) place.values.push(...(await type(place)));
    }

    const [floor, ...rest] = places.map(({ name, values }) => record(name, values));
    for (const { name, median } of rest) {
      const ratio = median / (floor?.median ?? Number.NaN);
      record(`ratio of the medians: ${name}`, [ratio], "×");
      expect(ratio).toBeGreaterThan(0);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}, 600_000);
