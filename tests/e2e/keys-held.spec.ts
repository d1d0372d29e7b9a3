// Keys that are held, a jump too far, the sign that something can be taken back, and what the keys do by button.
import { common } from "#words/common.ts";
import type { Locator, Page } from "@playwright/test";

import { run } from "#words/run.ts";
import { undo } from "#words/undo.ts";

import { expect, test } from "./fixtures.ts";
import { landed } from "./groups-kit.ts";
import { patient } from "./kit.ts";
import { panel, stands } from "./play-kit.ts";
import { settled } from "./sizes-kit.ts";
import { at, bar, field, layAll, openRun, stage } from "./trouble-kit.ts";
import { halfDayAt, indexOf, openBoth, scenes } from "./windows-kit.ts";

const here = indexOf("awareness/together/awareness-1");

async function openAt(page: Page, position: number): Promise<void> {
  // The bar and the sign of what can be taken back go after some seconds.
  await patient(page);
  await layAll(page, halfDayAt(position));
  await openRun(page, "dag");
  await stands(page, at(scenes, position));
}

/** Holds a key as a finger does: it goes down, repeats, and comes up. */
async function hold(page: Page, key: string): Promise<void> {
  for (let time = 0; time < 8; time += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

test("a held key is one step on one screen", async ({ page }) => {
  await openAt(page, here);
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", "Space"]) {
    await hold(page, key);
    await stands(page, at(scenes, here + 1));
    // What comes after a held key is a step again, and only one.
    await page.keyboard.press("PageUp");
    await stands(page, at(scenes, here));
  }
  for (const key of ["PageUp", "ArrowLeft"]) {
    await hold(page, key);
    await stands(page, at(scenes, here - 1));
    await page.keyboard.press("PageDown");
    await stands(page, at(scenes, here));
  }
});

test("a held N opens the notes and writes nothing", async ({ page }) => {
  await openAt(page, here);
  await page.keyboard.down("n");
  await expect(field(page)).toBeFocused();
  for (let time = 0; time < 8; time += 1) await page.keyboard.down("n");
  await page.keyboard.up("n");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("n");
  await expect(field(page)).toHaveValue("n");
});

test("a held Enter on the button that goes on is one step", async ({ page }) => {
  await openAt(page, here);
  await page.getByRole("button", { name: /^Volgende: / }).focus();
  await hold(page, "Enter");
  await stands(page, at(scenes, here + 1));
  await page.getByRole("button", { name: run.previous }).click();
  await stands(page, at(scenes, here));
});

for (const where of ["console", "stage"] as const) {
  test(`a held key in the ${where} is one step`, async ({ page }) => {
    const screen = await openBoth(page, halfDayAt(here));
    const own = where === "console" ? page : screen;
    await hold(own, "PageDown");
    await stands(screen, at(scenes, here + 1));
    await hold(own, "ArrowRight");
    await stands(screen, at(scenes, here + 2));
    await hold(own, "PageUp");
    await stands(screen, at(scenes, here + 1));
  });
}

const sign = (page: Page, text: string): Locator => page.getByText(text, { exact: true });

test("End by mistake is taken back by one press, and the clock ran on", async ({ page }) => {
  await openAt(page, here);
  await page.keyboard.press("t");
  const last = scenes.length - 1;
  await page.keyboard.press("End");
  await stands(page, at(scenes, last));
  await expect(sign(page, undo.wentLast)).toBeVisible();
  await page.getByRole("button", { name: common.undo }).click();
  await stands(page, at(scenes, here));
  await expect(page.getByRole("button", { name: run.pause, exact: true })).toBeVisible();
  await expect(sign(page, undo.wentLast)).toHaveCount(0);
  for (const [key, place, said] of [
    ["End", last, undo.wentLast],
    ["Home", 0, undo.wentFirst],
  ] as const) {
    await page.keyboard.press(key);
    await stands(page, at(scenes, place));
    await expect(sign(page, said)).toBeVisible();
    await page.keyboard.press(key);
    await stands(page, at(scenes, here));
  }
});

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`the sign lies over nothing that the room reads at ${width}×${height}, and goes with its screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const groups = scenes.findIndex(({ kind }) => kind === "groups");
    // The groups are made on the way to their screen.
    await openAt(page, groups - 1);
    await page.keyboard.press("PageDown");
    await stands(page, at(scenes, groups));
    await page.keyboard.press("r");
    await expect(sign(page, undo.groupsRedrawn)).toBeVisible();
    await landed(page);
    const toast = await page.locator("output > div").boundingBox();
    const read = await stage(page)
      .locator("header > *, h1, h2, li, p")
      .evaluateAll((all) =>
        all
          .filter((one) => one.textContent !== "")
          .map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(read.length).toBeGreaterThan(5);
    for (const box of read) {
      const over = Math.min(box.bottom, toast!.y + toast!.height) - Math.max(box.top, toast!.y);
      expect(over, JSON.stringify({ box, toast })).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press("PageDown");
    await stands(page, at(scenes, groups + 1));
    await expect(sign(page, undo.groupsRedrawn)).toHaveCount(0);
    // The way back waits where it can be asked for.
    await page.keyboard.press("?");
    const back = panel(page).getByRole("button", { name: `Zet terug: ${undo.groupsRedrawn}` });
    await back.click();
    await expect(back).toHaveCount(0);
  });
}

test("without letters, each command is a button on one screen", async ({ page }) => {
  await openAt(page, here);
  await bar(page).getByRole("button", { name: run.more, exact: true }).click();
  const button = (name: string) => panel(page).getByRole("button", { name, exact: true });
  await button(run.keys.black).click();
  await expect(page.locator("[data-cover=black]")).toBeVisible();
  await expect(button(run.keys.black)).toHaveAttribute("aria-pressed", "true");
  await button(run.keys.black).click();
  await expect(stage(page)).toBeVisible();
  await button(run.keys.night).click();
  await expect(page.locator("[data-tone=night]")).toBeVisible();
  await button(run.keys.night).click();
  // By keyboard the focus stays on the list while the stage goes on.
  await button(run.keys.next).focus();
  await page.keyboard.press("Enter");
  await stands(page, at(scenes, here + 1));
  await expect(button(run.keys.next)).toBeFocused();
  await page.keyboard.press("Enter");
  await stands(page, at(scenes, here + 2));
  await button(run.keys.note).click();
  await expect(panel(page)).toHaveAccessibleName(run.panel.capture);
});

test("hours too late stand within the ring, and are said in hours", async ({ page }) => {
  const over = 997 * 60_000;
  const ring = indexOf("awareness/alone/awareness-1");
  const timer = {
    status: "running" as const,
    duration: 120_000,
    startedAt: Date.now() - 120_000 - over,
    passed: 0,
  };
  const timers = { [at(scenes, ring).id]: timer };
  const screen = await openBoth(page, halfDayAt(ring, { timers }));
  for (const [own, place] of [
    [page, stage(page)],
    [screen, stage(screen)],
  ] as const) {
    const clock = place.locator("[role=timer]").first();
    await expect(clock).toContainText(/\+16 u \d\d/u);
    await settled(own);
    const [circle, time] = await Promise.all([
      clock.locator("circle").first().boundingBox(),
      clock.getByText(/^\+16 u/u).boundingBox(),
    ]);
    // Within the rope: its inner edge is 81.5 of the picture's 100 from side to side.
    const rope = circle!.width * 0.07;
    expect(time!.x, own.url()).toBeGreaterThan(circle!.x + rope);
    expect(time!.x + time!.width).toBeLessThan(circle!.x + circle!.width - rope);
  }
});
