// What the console does to the stage: hold it, cover it, and show one thing large.
import type { Page } from "@playwright/test";

import { console as words } from "#words/console.ts";

import { expect, test } from "./fixtures.ts";
import { resize, settled } from "./sizes-kit.ts";
import { at, capture, noteLine, stage, unfit } from "./trouble-kit.ts";
import {
  clock,
  halfDayAt,
  indexOf,
  openBoth,
  scenes,
  shows,
  stageText,
  tool,
} from "./windows-kit.ts";

const talk = indexOf("awareness/together/awareness-1");
const vote = indexOf("statements/after/statements-1");

const background = (page: Page): Promise<string> =>
  page.locator("[data-cover]").evaluate((element) => getComputedStyle(element).backgroundColor);

test("a stage that is held stays while the facilitator looks ahead, and follows again", async ({
  page,
}) => {
  const began = Date.now();
  await page.clock.setFixedTime(began);
  const screen = await openBoth(page, halfDayAt(talk));
  await page.keyboard.press("t");
  await tool(page, "freeze").click();
  const held = await stageText(screen);
  const looking = page.getByRole("heading", { name: words.looking });
  await expect(looking).toBeVisible();
  for (const ahead of [1, 2, 3]) {
    await page.keyboard.press("PageDown");
    await expect(looking.locator("..")).toContainText(at(scenes, talk + ahead).prompt?.code ?? "");
  }
  // A note, a draft and a dialog of the scene ahead, none of which the room sees.
  expect(await stageText(screen)).toBe(held);
  await screen.reload();
  await expect.poll(() => stageText(screen)).toBe(held);
  // The clock that runs is the stage's, and goes on.
  await page.clock.setFixedTime(began + 5000);
  await expect(clock(page)).toHaveText("3:55");
  await page.getByRole("button", { name: words.frozen.back, exact: true }).click();
  await expect(looking).toHaveCount(0);
  expect(await stageText(screen)).toBe(held);
  await page.keyboard.press("s");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(looking).toBeVisible();
  await page.getByRole("button", { name: words.frozen.show, exact: true }).click();
  await shows(screen, at(scenes, talk + 2));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk + 3));
});

test("black and white cover everything, are told to who listens, and a step takes them off", async ({
  page,
}) => {
  const screen = await openBoth(page, halfDayAt(talk));
  await tool(page, "black").click();
  await expect(stage(screen)).toHaveCount(0);
  await expect.poll(() => background(screen)).toBe("rgb(0, 0, 0)");
  expect(await screen.locator("main").innerText()).toMatch(/^Zwart scherm/u);
  await page.getByRole("button", { name: words.covered.black }).click();
  await shows(screen, at(scenes, talk));
  await page.keyboard.press("w");
  await expect(stage(screen)).toHaveCount(0);
  await expect.poll(() => background(screen)).toBe("rgb(255, 255, 255)");
  await page.keyboard.press("Escape");
  await shows(screen, at(scenes, talk));
  await page.keyboard.press("b");
  await expect(stage(screen)).toHaveCount(0);
  // Who sees nothing goes nowhere: the first step only takes the cover off.
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk + 1));
});

test("the code for the phones is large, on white, also in the dark", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(talk));
  await page.keyboard.press("d");
  await tool(page, "qr").click();
  const code = screen.getByRole("img", { name: /^QR-code van/u });
  await expect(code).toBeVisible();
  await expect.poll(() => background(screen)).toBe("rgb(255, 255, 255)");
  for (const size of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await resize(screen, size);
    const box = await code.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(size[1] * 0.6);
    await expect.poll(() => unfit(screen)).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await shows(screen, at(scenes, talk));
});

test("the text grows and shrinks in steps, within its ends, and stays so", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(indexOf("awareness/alone/awareness-1")));
  const size = () =>
    stage(screen)
      .locator("h1")
      .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
  await settled(screen);
  const sizes = [await size()];
  for (const name of ["smaller", "smaller"] as const) {
    await tool(page, name).click();
    await expect.poll(size).toBeLessThan(sizes[0] ?? 0);
    await settled(screen);
    sizes.unshift(await size());
  }
  await expect(tool(page, "smaller")).toBeDisabled();
  const least = sizes[0] ?? 0;
  const height = screen.viewportSize()?.height ?? 0;
  expect(least).toBeGreaterThanOrEqual(height * 0.04 - 0.1);
  for (let step = -1; step <= 4; step += 1) await tool(page, "larger").click();
  await expect(tool(page, "larger")).toBeDisabled();
  // What is said later arrives later: where it is dark, all steps were taken.
  await tool(page, "night").click();
  await expect(screen.locator("[data-tone=night]")).toBeVisible();
  await settled(screen);
  const most = await size();
  expect(most).toBeGreaterThan(least);
  await screen.reload();
  await expect.poll(size).toBe(most);
});

test("one note stands large on the stage, alone, only when it is asked for", async ({ page }) => {
  const session = halfDayAt(talk);
  const { captureKey } = at(scenes, talk);
  const notes = ["Van een collega geleerd.", "Gewoon geprobeerd, tien keer.", "x ".repeat(250)];
  const screen = await openBoth(page, {
    ...session,
    captures: { [captureKey]: capture(...notes) },
  });
  expect(await screen.locator("main").innerText()).not.toContain("collega");
  const large = (index: number) =>
    noteLine(page, at(notes, index).trim()).getByRole("button", { name: "Toon groot" });
  await large(0).click();
  await expect(stage(screen).locator("h1")).toHaveText(at(notes, 0));
  await expect(large(0)).toHaveAttribute("aria-pressed", "true");
  expect((await stageText(screen)).trim()).toBe(at(notes, 0));
  await large(1).click();
  await expect(stage(screen).locator("h1")).toHaveText(at(notes, 1));
  await large(2).click();
  await expect(stage(screen).locator("h1")).toContainText("x x x");
  await expect.poll(() => unfit(screen)).toEqual([]);
  await large(2).click();
  await shows(screen, at(scenes, talk));
  // The next scene comes without it.
  await large(0).click();
  await expect(stage(screen).locator("h1")).toHaveText(at(notes, 0));
  await page.locator("header h1").first().click();
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk + 1));
});

test("one group stands large on the stage", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(1));
  await page.keyboard.press("PageDown");
  await tool(page, "groups").click();
  await expect(stage(screen).getByText("Wie zit bij wie?")).toBeVisible();
  await tool(page, "groups").click();
  const divide = at(scenes, indexOf("experiment/divide"));
  await page.keyboard.press("Home");
  for (let step = 0; step < scenes.indexOf(divide); step += 1)
    await page.keyboard.press("PageDown");
  await shows(screen, divide);
  await page.getByRole("button", { name: "Groep A groot tonen" }).click();
  await expect(stage(screen).locator("h1")).toContainText("Groep");
  await expect(stage(screen).getByRole("listitem")).toHaveCount(4);
  await expect.poll(() => unfit(screen)).toEqual([]);
  await page.locator("header h1").first().click();
  await page.keyboard.press("Escape");
  await shows(screen, divide);
});

test("results wait until they are shown, also those of the next statement", async ({ page }) => {
  const session = halfDayAt(vote);
  const key = at(scenes, vote).captureKey;
  const votes = { before: { agree: 71, disagree: 72 }, after: { agree: 73, disagree: 74 } };
  const screen = await openBoth(page, {
    ...session,
    captures: { [key]: { ...capture(), poll: votes } },
  });
  await expect(stage(screen)).toContainText("73");
  await page.keyboard.press("v");
  await expect(stage(screen)).not.toContainText(/7[1-4]/u);
  await screen.reload();
  await shows(screen, at(scenes, vote));
  await expect(stage(screen)).not.toContainText(/7[1-4]/u);
  await page.keyboard.press("PageUp");
  await shows(screen, at(scenes, vote - 1));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, vote));
  await expect(stage(screen)).not.toContainText(/7[1-4]/u);
  await tool(page, "results").click();
  await expect(stage(screen)).toContainText("73");
  await expect(tool(page, "results")).toHaveAttribute("aria-pressed", "true");
});
