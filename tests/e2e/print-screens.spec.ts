// Ctrl+P on a screen that is not made for paper: what the room sees comes dark on white and whole, and
// what is the facilitator's own stays off it.
import { planner } from "#words/planner.ts";

import { expect, test } from "./fixtures.ts";
import { panel } from "./play-kit.ts";
import {
  at,
  bar,
  layAll,
  notable,
  openNotes,
  openRun,
  stage,
  standing,
  titled,
  writes,
} from "./trouble-kit.ts";
import { openPlan } from "./ways-kit.ts";

test("the stage of a dim room, beside the notes", async ({ page }) => {
  const session = titled("nacht", "Avondsessie");
  await layAll(page, standing(session, at(notable(session), 0).position));
  await openRun(page, "nacht");
  const asked = stage(page).locator("h1");
  const ink = () => asked.evaluate((title) => getComputedStyle(title).color);
  const byDay = await ink();
  await writes(page);
  await page.keyboard.press("d");
  await expect.poll(ink).not.toBe(byDay);
  await openNotes(page);
  await page.emulateMedia({ media: "print" });
  await expect(panel(page)).toBeHidden();
  await expect(bar(page)).toBeHidden();
  await expect.poll(ink).toBe(byDay);
  const width = async () => (await stage(page).boundingBox())?.width;
  await expect.poll(width).toBe(page.viewportSize()?.width);
});

test("the planner says where its paper is", async ({ page }) => {
  await openPlan(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(planner.paper)).toBeVisible();
  await expect(page.locator("[data-step]").first()).toBeHidden();
});
