// The room check, and ending on time, as a facilitator does them.
import { AxeBuilder } from "@axe-core/playwright";

import { check } from "#i18n/nl/check.ts";
import { pace } from "#i18n/nl/pace.ts";

import { expect, test } from "./fixtures.ts";
import { lay, pack, sessionOf } from "./kit.ts";

test.beforeEach(async ({ page }) => {
  const plan = pack.plans.find(({ id }) => id === "half-day-180");
  if (!plan) throw new Error("no half day");
  await page.goto("./");
  await lay(page, sessionOf(plan, ["Amira", "Bram", "Chloé", "Daan"], "zaal"));
});

test("the room check tries everything, moves nothing, and fits one screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("./#/sessie/zaal/zaaltest");
  await page.reload();
  const line = (title: string) => page.getByRole("listitem").filter({ hasText: title });
  await expect(line(check.storage.title)).toContainText(check.storage.good);
  await page.keyboard.press("PageDown");
  await expect(line(check.clicker.title)).toContainText("Volgende gezien");
  await page.keyboard.press("PageUp");
  await expect(line(check.clicker.title)).toContainText(check.clicker.good);
  await page.getByRole("button", { name: check.sound.play }).click();
  await page.getByRole("button", { name: check.sound.yes, exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: check.copy.save }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^al-doende-halve-dag-\d{4}-\d\d-\d\d\.json$/u);
  await page.getByRole("button", { name: check.window.skip }).click();
  await expect(page.getByText(/[5-7] van 7 in orde/u)).toBeVisible();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(tall).toBeLessThanOrEqual(720);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto("./#/sessie/zaal");
  await expect(page.locator("[data-stage]")).toContainText("Welkom");
});

test("the room check can open the stage's window, and sees it", async ({ page, context }) => {
  await page.goto("./#/sessie/zaal/zaaltest");
  await page.reload();
  const [stage] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: check.window.open }).click(),
  ]);
  await expect(stage.locator("[data-stage]")).toContainText("Welkom");
  await expect(page.getByText(check.window.visible)).toBeVisible();
});

test("ending on time: proposed, accepted, seen on the agenda, taken back", async ({ page }) => {
  await page.goto("./#/sessie/zaal/regie");
  await page.reload();
  await expect(page.getByRole("button", { name: /^Volgende/u })).toBeVisible();
  await page.keyboard.press("t");
  await page.keyboard.press("e");
  const field = page.getByRole("spinbutton", { name: pace.left });
  await field.fill("60");
  await expect(page.getByText(/Zo is het om .* klaar:/u)).toBeVisible();
  await page.getByRole("button", { name: pace.accept }).click();
  const agenda = page.getByRole("navigation", { name: "Verloop" });
  await expect(agenda).toContainText("vervalt");
  await expect(agenda).toContainText("op tijd");
  await page.reload();
  await expect(agenda).toContainText("vervalt");
  await page.keyboard.press("e");
  await page.getByRole("button", { name: pace.forget }).click();
  await page.keyboard.press("Escape");
  await expect(agenda).not.toContainText("vervalt");
  await expect(agenda).toContainText("te laat");
});
