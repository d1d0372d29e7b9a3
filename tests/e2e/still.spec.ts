import type { Page } from "@playwright/test";

import { ensureDraw } from "#domain/session/groups/groups.ts";

import { expect, test } from "./fixtures.ts";
import { layPlan } from "./planner-kit.ts";
import { panel } from "./play-kit.ts";
import { bar, field, layAll, openRun, stage, writes } from "./trouble-kit.ts";
import { halfDay, halfDayAt, openConsole, scenes, way } from "./windows-kit.ts";

/** Brings everything on the page into view, as a browser does for whoever searches or tabs. */
const scrollAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll("body *")) {
      for (const block of ["start", "end", "center", "nearest"] as const) {
        element.scrollIntoView({ block, inline: block });
      }
    }
  });

/** Where things stand on the screen, in whole pixels. */
const placesOf = (page: Page, selectors: string): Promise<number[][]> =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    selectors,
  );

async function standsStill(page: Page, selectors: string): Promise<void> {
  const before = await placesOf(page, selectors);
  expect(before.length).toBeGreaterThan(1);
  await scrollAll(page);
  expect(await placesOf(page, selectors)).toEqual(before);
}

const board = scenes.findIndex(({ kind }) => kind === "board");
const pairs = scenes.findIndex(({ form, kind }) => form === "pairs" && kind === "question");

for (const size of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${size.width} by ${size.height}`, () => {
    // Where things stand is compared: nothing is on its way there.
    test.use({ viewport: size, contextOptions: { reducedMotion: "reduce" } });

    test("nothing scrolls the stage or its bar away, whatever panel is open", async ({ page }) => {
      await layAll(page, halfDayAt(board));
      await openRun(page, "dag");
      await writes(page);
      await expect(stage(page)).toBeVisible();
      const fixed = "main, [role=toolbar], [data-stage], [data-stage] header, [data-fit] h1";
      await page.mouse.move(300, 300);
      await expect(bar(page)).toBeVisible();
      await standsStill(page, fixed);
      for (const key of ["n", "c", "e", "?"]) {
        await page.keyboard.press(key);
        await expect(panel(page)).toBeVisible();
        await standsStill(page, `${fixed}, aside`);
        await page.keyboard.press("Escape");
        await expect(panel(page)).toHaveCount(0);
      }
    });

    test("nor the groups beside their panel", async ({ page }) => {
      const at = halfDayAt(pairs);
      await layAll(page, ensureDraw(at, at.head.scenes[pairs]!, 7));
      await openRun(page, "dag");
      await writes(page);
      await expect(stage(page)).toBeVisible();
      await page.keyboard.press("g");
      await expect(stage(page).locator("[data-seat]").first()).toBeVisible();
      await page.keyboard.press("n");
      await expect(panel(page)).toBeVisible();
      await standsStill(page, "main, [role=toolbar], [data-stage], aside");
    });

    test("nor anything of the console", async ({ page }) => {
      await openConsole(page, halfDayAt(board));
      await expect(way(page)).toBeVisible();
      await expect(stage(page)).toBeVisible();
      await expect(field(page)).toBeVisible();
      await standsStill(page, "header, nav, aside, main, [data-stage]");
    });

    test("nor the columns of the planner", async ({ page }) => {
      await layPlan(page, { ...halfDay, id: "eigen" });
      await page.goto("./#/draaiboek/eigen");
      await expect(page.locator("header").first()).toBeVisible();
      await expect(page.getByRole("main")).toBeVisible();
      await standsStill(page, "body > div > div, header, main");
    });
  });
}
