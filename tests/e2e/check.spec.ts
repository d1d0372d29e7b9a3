// The room check, and ending on time, as a facilitator does them.
import { common } from "#words/common.ts";
import type { Page } from "@playwright/test";

import { check } from "#words/check.ts";
import { pace } from "#words/pace.ts";

import { faults, settled } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { lay, pack, sessionOf } from "./kit.ts";
import { resize } from "./sizes-kit.ts";
import { fillStorage, forbid, words, writes } from "./trouble-kit.ts";

const line = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });

/** Opens the check the way a bookmark does: with a page that is loaded anew. */
async function openCheck(page: Page): Promise<void> {
  await page.goto("./#/sessie/zaal/zaaltest");
  await expect(line(page, check.copy.title)).toBeVisible();
}

/** How far it is from the top to the end, and from side to side. */
async function extent(page: Page) {
  await settled(page);
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
}

/** The scene where the session stands, as it is saved. */
const position = (page: Page) =>
  page.evaluate(() => {
    const saved = localStorage.getItem("al-doende/session/zaal/live") ?? "{}";
    return (JSON.parse(saved) as { data?: { position?: number } }).data?.position;
  });

test.beforeEach(async ({ page }) => {
  const plan = pack.plans.find(({ id }) => id === "half-day-180");
  if (!plan) throw new Error("no half day");
  await lay(page, sessionOf(plan, ["Amira", "Bram", "Chloé", "Daan"], "zaal"));
});

test("the room check tries everything, moves nothing, and fits one screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCheck(page);
  await expect(line(page, check.storage.title)).toContainText(check.storage.good);
  for (const key of ["PageDown", "ArrowRight", "Space"]) await page.keyboard.press(key);
  await expect(line(page, check.clicker.title)).toContainText("Volgende gezien");
  await page.keyboard.press("PageUp");
  await expect(line(page, check.clicker.title)).toContainText(check.clicker.good);
  await page.keyboard.press("F5");
  await expect(line(page, check.clicker.title)).toContainText("Ook gezien: F5.");
  await page.getByRole("button", { name: check.sound.play }).click();
  await page.getByRole("button", { name: check.sound.yes, exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: check.copy.save }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^al-doende-halve-dag-\d{4}-\d\d-\d\d\.json$/u);
  await page.getByRole("button", { name: check.window.skip }).click();
  await expect(page.getByText(/[5-8] van 8 in orde/u)).toBeVisible();
  expect((await extent(page)).scrollHeight).toBeLessThanOrEqual(720);
  expect(await faults(page)).toEqual([]);
  expect(await position(page)).toBe(0);
  // Nothing of the app lies behind a link that was opened anew: the way back is there all the same.
  await page.getByRole("button", { name: check.back }).click();
  await expect(page).toHaveURL(/#\/sessie\/zaal$/u);
  await expect(page.locator("[data-stage]")).toContainText("Welkom");
});

test("the way from the session to the check and back leaves the session where it was", async ({
  page,
}) => {
  await page.goto("./#/sessie/zaal");
  await expect(page.locator("[data-stage]")).toContainText("Welkom");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: check.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: check.title })).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.getByRole("button", { name: check.back }).click();
  await expect(page.locator("[data-stage]")).toContainText("Welkom");
});

test("when much is wrong it still fits one screen, and a phone's width", async ({ page }) => {
  await forbid(page, "indexedDB");
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "wakeLock", { value: undefined });
    Object.defineProperty(document, "fullscreenEnabled", { value: false });
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCheck(page);
  await page.getByRole("button", { name: check.sound.play }).click();
  await page.getByRole("button", { name: check.sound.no, exact: true }).click();
  await page.keyboard.press("PageDown");
  await expect(line(page, check.storage.title)).toContainText(words.noSecondCopy);
  await expect(line(page, check.awake.title)).toContainText(check.awake.unsupported);
  await expect(line(page, check.full.title)).toContainText(check.full.bad);
  expect((await extent(page)).scrollHeight).toBeLessThanOrEqual(720);
  expect(await faults(page)).toEqual([]);
  await resize(page, [360, 740]);
  expect((await extent(page)).scrollWidth).toBe(360);
  expect(await faults(page)).toEqual([]);
});

test("storage without room is found, and is good again when there is", async ({ page }) => {
  await fillStorage(page, 0);
  await openCheck(page);
  const storage = line(page, check.storage.title);
  await expect(storage).toContainText(words.full);
  await page.evaluate(() => {
    window.name = "1000";
  });
  await storage.getByRole("button", { name: common.again }).click();
  await expect(storage).toContainText(check.storage.good);
});

test("the room check can open the stage's window, and sees it, its keys and its end", async ({
  page,
  context,
}) => {
  await openCheck(page);
  const [stage] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: check.window.open }).click(),
  ]);
  await expect(stage.locator("[data-stage]")).toContainText("Welkom");
  await expect(page.getByText(check.window.visible)).toBeVisible();
  await stage.keyboard.press("PageDown");
  await stage.keyboard.press("PageUp");
  await expect(line(page, check.clicker.title)).toContainText(check.clicker.good);
  await expect(stage.locator("[data-stage]")).toContainText("Welkom");
  await stage.close();
  await expect(page.getByText(check.window.gone)).toBeVisible();
});

test("ending on time: proposed, accepted, seen on the agenda, taken back", async ({ page }) => {
  await page.goto("./#/sessie/zaal/regie");
  await expect(page.getByRole("button", { name: /^Volgende/u })).toBeVisible();
  await writes(page);
  await page.keyboard.press("t");
  await page.keyboard.press("e");
  const field = page.getByRole("spinbutton", { name: pace.left });
  await field.fill("60");
  await expect(page.getByText(pace.with)).toBeVisible();
  await page.getByRole("button", { name: common.take }).click();
  const agenda = page.getByRole("navigation", { name: "Verloop" });
  await expect(agenda).toContainText("vervalt");
  await expect(agenda).toContainText("op tijd");
  await page.reload();
  await expect(agenda).toContainText("vervalt");
  await writes(page);
  await page.keyboard.press("e");
  await page.getByRole("button", { name: pace.forget }).click();
  await page.keyboard.press("Escape");
  await expect(agenda).not.toContainText("vervalt");
  await expect(agenda).toContainText("op tijd");
});
