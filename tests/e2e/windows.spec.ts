// The console and the stage's own window of one browser: they show the same, whatever happens.
import { common } from "#words/common.ts";
import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";
import { stageLate as stageWords } from "#words/stageLate.ts";

import { expect, test } from "./fixtures.ts";
import { at, noteLine, writes } from "./trouble-kit.ts";
import {
  answers,
  halfDayAt,
  hammer,
  openBoth,
  openConsole,
  pressForStage,
  same,
  savedPosition,
  scenes,
  setHidden,
  shows,
  sign,
  tool,
  twoScreens,
  way,
} from "./windows-kit.ts";

/** Two hundred presses to and fro, more on than back, that never come to an end of the half day. */
const STEPS = Array.from({ length: 200 }, (_, index) =>
  index % 5 < 2 || index % 25 === 2 ? "PageUp" : "PageDown",
);

/** Where they end: each press moves by one, and stops at the ends. */
const endOf = (from: number, steps: readonly string[]): number =>
  steps.reduce(
    (position, key) =>
      Math.min(scenes.length - 1, Math.max(0, position + (key === "PageDown" ? 1 : -1))),
    from,
  );

test("two hundred steps in one go end on the same scene in both windows", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(5));
  await hammer(page, STEPS);
  expect(endOf(5, STEPS)).toBe(29);
  for (const window of [page, screen]) await shows(window, at(scenes, 29));
  // As many back, from the stage's own window, whose keys go to the console.
  const back = STEPS.map((key) => (key === "PageDown" ? "PageUp" : "PageDown"));
  await hammer(screen, back);
  for (const window of [page, screen]) await shows(window, at(scenes, 5));
});

test("either window may reload at any moment", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(1));
  let position = 1;
  for (const [round, reloaded] of [screen, page, screen, page].entries()) {
    const steps = Array.from({ length: 3 + round }, () => "PageDown");
    // While the other window still walks, and before anything can have been drawn or saved.
    await Promise.all([hammer(page, steps), reloaded === screen ? screen.reload() : undefined]);
    if (reloaded === page) await page.reload();
    position = endOf(position, steps);
    await shows(page, at(scenes, position));
    await shows(screen, at(scenes, position));
    await same(page, screen);
    await writes(page);
  }
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, position + 1));
});

test("both windows reload at once, and a step after that is seen in both", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(3));
  await page.keyboard.press("PageDown");
  await Promise.all([page.reload(), screen.reload()]);
  await shows(page, at(scenes, 4));
  await shows(screen, at(scenes, 4));
  await writes(page);
  await way(page).click();
  await shows(screen, at(scenes, 5));
  await expect.poll(() => savedPosition(page)).toBe(5);
});

test("the stage's window may be there first, and stays when the console closes", async ({
  page,
  context,
}) => {
  await openConsole(page, halfDayAt(2));
  await page.close();
  const screen = await context.newPage();
  await screen.goto("./#/sessie/dag/scherm");
  await shows(screen, at(scenes, 2));
  const again = await context.newPage();
  await again.goto("./#/sessie/dag/regie");
  await expect(way(again)).toBeVisible();
  await writes(again);
  await again.keyboard.press("PageDown");
  await shows(screen, at(scenes, 3));
  await expect(sign(again)).toHaveText(words.window.single);
  await again.close();
  await shows(screen, at(scenes, 3));
});

test("a stage without a session says where it comes from", async ({ page }) => {
  await page.goto("./#/sessie/nergens/scherm");
  await expect(page.getByText(stageWords.window.missing)).toBeVisible();
});

test.describe("a popup that is held back", () => {
  test("is told, with what to do, and opens on the next press", async ({ page }) => {
    await page.addInitScript(() => {
      const open = window.open.bind(window);
      Object.assign(window, {
        open: () => null,
        allow: () => Object.assign(window, { open }),
      });
    });
    await openConsole(page, halfDayAt(1));
    await expect(sign(page)).toHaveText(words.window.none);
    await page.getByRole("button", { name: words.window.open, exact: true }).click();
    await expect(page.getByRole("alert")).toHaveText(words.window.blocked);
    await expect(page.getByRole("alert")).toBeInViewport({ ratio: 1 });
    await expect(sign(page)).toHaveText(words.window.none);
    // Nothing else stops working.
    await page.keyboard.press("PageDown");
    await shows(page, at(scenes, 2));
    await page.evaluate(() => (window as unknown as { allow: () => void }).allow());
    const screen = await pressForStage(page);
    await shows(screen, at(scenes, 2));
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test("a window on the other screen is on the screen; on the only screen it says so", async ({
  page,
}) => {
  const screen = await openBoth(page, halfDayAt(1));
  await expect(sign(page)).toHaveText(words.window.single);
  await twoScreens(page);
  await screen.reload();
  await expect(sign(page)).toHaveText(words.window.visible);
});

test("a window that was closed is away, and one press brings it back where it was", async ({
  page,
}) => {
  await twoScreens(page);
  const screen = await openBoth(page, halfDayAt(1));
  await expect(sign(page)).toHaveText(words.window.visible);
  await page.keyboard.press("PageDown");
  await screen.close();
  await expect(sign(page)).toHaveText(words.window.gone);
  await page.keyboard.press("PageDown");
  const back = await pressForStage(page, words.window.back);
  await shows(back, at(scenes, 3));
  await expect(sign(page)).toHaveText(words.window.visible);
});

test("a console that was reloaded still knows its window, and that it was closed", async ({
  page,
}) => {
  await twoScreens(page);
  const screen = await openBoth(page, halfDayAt(1));
  await page.reload();
  await expect(sign(page)).toHaveText(words.window.visible);
  const closed = screen.waitForEvent("close");
  await screen.evaluate(() => void setTimeout(() => window.close()));
  await closed;
  await expect(sign(page)).toHaveText(words.window.gone);
  const back = await pressForStage(page, words.window.back);
  await shows(back, at(scenes, 1));
  await expect(sign(page)).toHaveText(words.window.visible);
});

test("a window that leaves for another address is away, and comes back", async ({ page }) => {
  await twoScreens(page);
  const screen = await openBoth(page, halfDayAt(1));
  await screen.goto("./#/");
  await expect(sign(page)).toHaveText(words.window.gone);
  await page.getByRole("button", { name: words.window.back, exact: true }).click();
  await shows(screen, at(scenes, 1));
  await expect(sign(page)).toHaveText(words.window.visible);
});

test("a window that is covered is hidden, and one press brings it to the front as it was", async ({
  page,
}) => {
  await twoScreens(page);
  const screen = await openBoth(page, halfDayAt(2));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, 3));
  await screen.evaluate(() => Object.assign(window, { sameDocument: true }));
  await setHidden(screen, true);
  await expect(sign(page)).toHaveText(words.window.hidden);
  // Still hidden when it was asked again.
  await answers(page, 2);
  await expect(sign(page)).toHaveText(words.window.hidden);
  await screen.evaluate(() => {
    const focus = window.focus.bind(window);
    window.focus = () => {
      focus();
      Object.defineProperty(document, "visibilityState", { get: () => "visible" });
      document.dispatchEvent(new Event("visibilitychange"));
    };
  });
  await page.getByRole("button", { name: words.window.back, exact: true }).click();
  await expect(sign(page)).toHaveText(words.window.visible);
  await shows(screen, at(scenes, 3));
  expect(await screen.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("the console fills the screen of the stage on one press", async ({ page }) => {
  await twoScreens(page);
  const screen = await openBoth(page, halfDayAt(1));
  await page.getByRole("button", { name: common.fullscreen, exact: true }).click();
  await expect.poll(() => screen.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.getByRole("button", { name: common.fullscreen, exact: true })).toHaveCount(0);
});

test("a second console reads along, and takes over on one press", async ({ page, context }) => {
  const screen = await openBoth(page, halfDayAt(3));
  const other = await context.newPage();
  await other.goto("./#/sessie/dag/regie");
  await expect(other.getByText(run.readAlong.text)).toBeVisible();
  await page.getByRole("textbox", { name: "Notitie" }).fill("van de eerste");
  await page.keyboard.press("Enter");
  await expect(noteLine(other, "van de eerste")).toBeVisible();
  // Who reads along moves nothing.
  await other.keyboard.press("PageDown");
  await other.keyboard.press("b");
  await page.keyboard.press("Escape");
  await expect(tool(page, "black")).toHaveAttribute("aria-pressed", "false");
  for (const window of [other, page, screen]) await shows(window, at(scenes, 3));
  await other.getByRole("button", { name: common.take }).click();
  await expect(other.getByText(run.readAlong.text)).toHaveCount(0);
  await expect(page.getByText(run.readAlong.text)).toBeVisible();
  await other.keyboard.press("PageDown");
  for (const window of [page, screen, other]) await shows(window, at(scenes, 4));
  await page.keyboard.press("PageDown");
  await other.keyboard.press("PageUp");
  for (const window of [page, screen, other]) await shows(window, at(scenes, 3));
  await expect(noteLine(other, "van de eerste")).toBeVisible();
  // A key in the stage's window goes to who writes now.
  await screen.keyboard.press("PageDown");
  for (const window of [page, screen, other]) await shows(window, at(scenes, 4));
});

test("when the first console closes, the second one takes over on one press", async ({
  page,
  context,
}) => {
  const screen = await openBoth(page, halfDayAt(3));
  const other = await context.newPage();
  await other.goto("./#/sessie/dag/regie");
  await expect(other.getByText(run.readAlong.text)).toBeVisible();
  // Until it has heard from the first one, it waits in line, and would write without a press.
  await page.keyboard.press("PageDown");
  await shows(other, at(scenes, 4));
  await page.keyboard.press("3");
  await page.close();
  await shows(other, at(scenes, 7));
  await shows(screen, at(scenes, 7));
  await other.getByRole("button", { name: common.take }).click();
  await expect(other.getByText(run.readAlong.text)).toHaveCount(0);
  await other.keyboard.press("PageUp");
  await shows(screen, at(scenes, 6));
});
