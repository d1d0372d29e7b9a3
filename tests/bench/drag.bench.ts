import { chromium, type CDPSession, type Page } from "@playwright/test";
import { afterAll, expect, test } from "vitest";

import type { Plan } from "#content/schema.ts";

import { pack } from "../e2e/kit.ts";
import { layPlan } from "../e2e/planner-kit.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { record, report } from "../harness/measure.ts";
import { serve } from "../harness/serve.mjs";
import { tellPainted } from "./painted.ts";
import { BARE_LIST, watchPointer } from "./watchPointer.ts";

afterAll(report);

const SLOWER = 4;
const ROUNDS = 3;
const STEPS = 60;
/** Pixels of one move, about what a hand does in a fiftieth of a second. */
const PACE = 9;
const MOVES = 50;

/** A plan with every exercise and every kind of step, over and over. */
function longPlan(): Plan {
  const ready = pack.plans.find(({ id }) => id === "half-day-180")!;
  const steps = Array.from({ length: STEPS }, (_, index) => {
    const step = ready.steps[index % ready.steps.length]!;
    return { ...step, id: `${step.id}-${index}` };
  });
  return { ...ready, id: "bench", start: "09:00", people: 30, steps };
}

interface Place {
  name: string;
  page: Page;
  devtools: CDPSession;
  handle: string;
  moves: number[];
  drops: number[];
}

/** Drags the first row down over the others and back up, and lets it go where it was but one. */
async function drag(place: Place): Promise<{ moves: number[]; drop: number }> {
  const { page, devtools } = place;
  await page.bringToFront();
  const box = await page.locator(place.handle).first().boundingBox();
  if (!box) throw new Error(`nothing to drag in ${place.name}`);
  const x = box.x + box.width / 2;
  let y = box.y + box.height / 2;
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, (y += 6));
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    window.painted = [];
  });
  for (let move = 0; move < MOVES; move += 1) {
    y += move < MOVES * 0.6 ? PACE : -PACE;
    await page.mouse.move(x, y);
    // Out of step with the frames of the screen.
    await page.waitForTimeout(35 + ((move * 13) % 17));
  }
  const moves = () => page.evaluate(() => window.painted.length);
  await expect.poll(moves, { interval: 100, timeout: 20_000 }).toBe(MOVES);
  await page.mouse.up();
  await expect.poll(moves, { interval: 100, timeout: 20_000 }).toBe(MOVES + 1);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const all = await page.evaluate(() => window.painted);
  return { moves: all.slice(0, -1), drop: all.at(-1)! };
}

test(`from the hand to the painted row, among ${STEPS} steps`, async () => {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    const open = async (name: string, handle: string): Promise<Place> => {
      const context = await browser.newContext({
        baseURL: site.url,
        serviceWorkers: "block",
        viewport: { width: 1440, height: 900 },
      });
      const page = await context.newPage();
      await page.addInitScript(tellPainted);
      await page.addInitScript(watchPointer);
      const devtools = await context.newCDPSession(page);
      return { name, page, devtools, handle, moves: [], drops: [] };
    };
    const plain = await open("a plain list of 60 rows", "li");
    await plain.page.goto(`data:text/html,${encodeURIComponent(BARE_LIST)}`);

    const app = await open("the planner, 60 steps", "[data-step] button[aria-roledescription]");
    await app.page.goto(site.url);
    await app.page.getByRole("heading", { level: 1 }).waitFor();
    await layPlan(app.page, longPlan());
    await app.page.goto(`${site.url}#/draaiboek/bench`);
    await app.page.reload();
    await app.page
      .locator("[data-step]")
      .nth(STEPS - 1)
      .waitFor();
    await app.page.waitForLoadState("networkidle");

    const places = [plain, app];
    for (const place of places) await drag(place);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const place of places) {
        const { moves, drop } = await drag(place);
        place.moves.push(...moves);
        place.drops.push(drop);
      }
    }
    for (const kind of ["moves", "drops"] as const) {
      const [floor, planner] = places.map(({ name, ...values }) =>
        record(`${kind}: ${name}`, values[kind]),
      );
      const ratio = (planner?.median ?? Number.NaN) / (floor?.median ?? Number.NaN);
      record(`${kind}: ratio of the medians`, [ratio], "×");
      expect(ratio).toBeGreaterThan(0);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}, 300_000);
