// The right second in both windows, whatever happens to the clock, the laptop and the page.
import type { Page } from "@playwright/test";

import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { at, stage, writes } from "./trouble-kit.ts";
import {
  clock,
  halfDayAt,
  indexOf,
  openBoth,
  openConsole,
  scenes,
  setHidden,
  shows,
  sign,
} from "./windows-kit.ts";

/** A scene of four minutes. */
const talk = indexOf("awareness/together/awareness-1");
const BEGAN = new Date("2026-03-02T09:00:00+01:00");
const after = (seconds: number) => new Date(BEGAN.getTime() + seconds * 1000);

const stageTimer = (page: Page) => stage(page).getByRole("timer");

/** What both windows say: the clock of the console and the timer of the stage. */
async function both(page: Page, screen: Page, time: string): Promise<void> {
  await expect(clock(page)).toContainText(time);
  await expect(stageTimer(screen)).toContainText(time);
}

test("a clock that is set on or back: no time is given back, and both windows agree", async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime(BEGAN);
  const screen = await openBoth(page, halfDayAt(talk));
  await page.keyboard.press("t");
  await context.clock.setFixedTime(after(60));
  await both(page, screen, "3:00");
  await context.clock.setFixedTime(after(3600));
  await both(page, screen, "+56:00");
  // An hour back, to before the timer was set going: all of its time, and never more.
  await context.clock.setFixedTime(after(-3600));
  await both(page, screen, "4:00");
  await context.clock.setFixedTime(after(75));
  await both(page, screen, "2:45");
  await page.reload();
  await screen.reload();
  await both(page, screen, "2:45");
  await writes(page);
  await page.keyboard.press("t");
  await context.clock.setFixedTime(after(7200));
  await expect(page.getByRole("button", { name: run.resume, exact: true })).toBeVisible();
  await both(page, screen, "2:45");
});

/** Later than any machine is ready, in seconds. */
const READY = 600;

/** Both windows with three of the four minutes left, and time that goes on only when it is told to. */
async function paused(page: Page): Promise<Page> {
  const { clock: time } = page.context();
  await time.install({ time: BEGAN });
  const screen = await openBoth(page, halfDayAt(talk));
  await time.pauseAt(after(READY));
  await page.keyboard.press("t");
  await both(page, screen, "4:00");
  await time.fastForward("01:00");
  await both(page, screen, "3:00");
  return screen;
}

test("a laptop that slept shows the right second as soon as it wakes", async ({
  page,
  context,
}) => {
  const screen = await paused(page);
  await context.clock.fastForward("02:00");
  await both(page, screen, "1:00");
});

test("a tab whose timers stood still is right at once when it comes into sight", async ({
  page,
  context,
}) => {
  const screen = await paused(page);
  for (const window of [page, screen]) await setHidden(window, true);
  // Time passes and nothing ticks, as in a tab that is throttled.
  await context.clock.setSystemTime(after(READY + 180));
  await both(page, screen, "3:00");
  for (const window of [page, screen]) await setHidden(window, false);
  await both(page, screen, "1:00");
});

/**
 * Stops everything in a page for a while, as a browser does with a tab that it freezes: no timer, no
 * message. The page must not share its process with the other one, so it was opened by itself.
 */
async function freeze(page: Page): Promise<() => Promise<void>> {
  const engine = await page.context().newCDPSession(page);
  await engine.send("Debugger.enable");
  const stopped = new Promise((resolve) => engine.once("Debugger.paused", resolve));
  await engine.send("Debugger.pause");
  await stopped;
  return async () => {
    await engine.send("Debugger.resume");
    await engine.detach();
  };
}

/** Both windows say the same, whatever that is. */
const agree = (page: Page, screen: Page) =>
  expect
    .poll(async () => {
      const here = /\d+:\d\d/u.exec(await clock(page).innerText())?.[0] ?? "none";
      return (await stageTimer(screen).innerText()).includes(here);
    })
    .toBe(true);

test("a stage whose page was frozen shows the scene and the second of now when it thaws", async ({
  page,
  context,
}) => {
  await openConsole(page, halfDayAt(talk));
  const screen = await context.newPage();
  await screen.goto("./#/sessie/dag/scherm");
  await shows(screen, at(scenes, talk));
  const thaw = await freeze(screen);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("t");
  // It does not answer, and the console says so.
  await expect(sign(page)).toHaveText(words.window.gone);
  await expect(clock(page)).not.toContainText("4:00");
  await thaw();
  await shows(screen, at(scenes, talk + 2));
  await agree(page, screen);
  await expect(sign(page)).toHaveText(words.window.single);
});

test("a console whose page was frozen has the right second when it thaws, and goes on", async ({
  page,
  context,
}) => {
  await openConsole(page, halfDayAt(talk));
  const screen = await context.newPage();
  await screen.goto("./#/sessie/dag/scherm");
  await shows(screen, at(scenes, talk));
  await page.keyboard.press("t");
  await expect(stageTimer(screen)).not.toContainText("4:00");
  const thaw = await freeze(page);
  // The stage goes on by itself.
  const left = async () => {
    const [, minutes, seconds] = /(\d+):(\d\d)/u.exec(await stageTimer(screen).innerText()) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  const before = await left();
  await expect.poll(left).toBeLessThan(before - 3);
  await thaw();
  await agree(page, screen);
  await screen.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk + 1));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, talk + 2));
});
