// The console and the stage's window for who does not see them, or has no mouse.
import type { Locator, Page } from "@playwright/test";

import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";

import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { at, capture, field, stage } from "./trouble-kit.ts";
import {
  clock,
  halfDayAt,
  indexOf,
  openBoth,
  openConsole,
  scenes,
  shows,
  tool,
  way,
} from "./windows-kit.ts";

async function isClean(page: Page, what: string): Promise<void> {
  expect.soft(await faults(page), what).toEqual([]);
}

const filled = (position: number) => {
  const session = halfDayAt(position);
  const captures = Object.fromEntries(
    scenes.map(({ captureKey }) => [captureKey, capture("Van een collega.", "Gewoon geprobeerd.")]),
  );
  return { ...session, captures };
};

for (const id of [
  "welcome",
  "awareness/together/awareness-1",
  "awareness/together/awareness-5",
  "experiment/divide",
  "experiment/score",
  "statements/after/statements-1",
  "my-learning/list",
]) {
  test(`axe finds nothing in the console: ${id}`, async ({ page }) => {
    await openConsole(page, filled(Math.max(0, indexOf(id) - 1)));
    if (id !== "welcome") await page.keyboard.press("PageDown");
    await shows(page, at(scenes, indexOf(id)));
    // They come after the stage.
    await expect(page.getByRole("group", { name: words.notes, exact: true })).not.toBeEmpty();
    await isClean(page, "the console");
  });
}

// The scenes themselves are those of the run screen, which are looked at there.
test("axe finds nothing in the dialogs, nor while the stage is held, covered or dressed", async ({
  page,
}) => {
  const screen = await openBoth(page, filled(indexOf("awareness/together/awareness-1")));
  for (const [key, name] of [
    ["o", run.overviewTitle],
    ["?", words.more],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await isClean(page, name);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.keyboard.press("s");
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: words.looking })).toBeVisible();
  await isClean(page, "while the stage is held");
  await page.keyboard.press("s");
  await shows(screen, at(scenes, indexOf("awareness/together/awareness-1") + 1));
  await isClean(screen, "the stage's window");
  await page.keyboard.press("b");
  await expect(tool(page, "black")).toHaveAttribute("aria-pressed", "true");
  await expect(stage(screen)).toHaveCount(0);
  await isClean(page, "the console with a black stage");
  await isClean(screen, "a black stage");
  await page.keyboard.press("q");
  await expect(screen.getByRole("img", { name: /^QR-code van/u })).toBeVisible();
  await isClean(page, "the console with the code on the stage");
  await isClean(screen, "the code on the stage");
  await page.keyboard.press("q");
  await page.keyboard.press("d");
  await isClean(page, "the console with a dark stage");
});

/** Tabs on until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await has()); presses += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("the keyboard alone reaches everything in the console", async ({ page }) => {
  const talk = indexOf("awareness/together/awareness-1");
  const screen = await openBoth(page, filled(talk));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // The tools of the stage.
  await tabTo(page, tool(page, "black"));
  await page.keyboard.press("Space");
  await expect(tool(page, "black")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");
  await expect(tool(page, "black")).toHaveAttribute("aria-pressed", "false");
  await tabTo(page, tool(page, "larger"));
  await page.keyboard.press("Enter");
  // The way on.
  await tabTo(page, way(page));
  await page.keyboard.press("Enter");
  await shows(screen, at(scenes, talk + 1));
  // The agenda.
  const agenda = page.getByRole("navigation", { name: words.agenda });
  const step = agenda.getByRole("button", { name: /^Leercultuur/u });
  await tabTo(page, step);
  await page.keyboard.press("Enter");
  await shows(screen, at(scenes, indexOf("culture/groups/culture-1")));
  await expect(step).toHaveAttribute("aria-current", "step");
  // A prompt of this step.
  await tabTo(
    page,
    page.getByRole("navigation", { name: words.prompts }).getByRole("button").nth(1),
  );
  await page.keyboard.press("Enter");
  await shows(screen, at(scenes, indexOf("culture/groups/culture-2")));
  // The cues scroll.
  const cues = page.locator("[data-cues]");
  await tabTo(page, cues);
  // The clock.
  await tabTo(page, page.getByRole("button", { name: words.timer.plus, exact: true }));
  await page.keyboard.press("Enter");
  await expect(clock(page)).toHaveText("6:00");
  // A note, and the same note large.
  await page.keyboard.press("2");
  await page.keyboard.press("Home");
  await shows(screen, at(scenes, 0));
  await tabTo(page, field(page));
  await page.keyboard.type("alleen met toetsen");
  await page.keyboard.press("Enter");
  const note = page.getByRole("complementary").getByRole("listitem").last();
  await expect(note).toContainText("alleen met toetsen");
  await tabTo(page, note.getByRole("button", { name: "Toon groot" }));
  await page.keyboard.press("Enter");
  await expect(stage(screen).locator("h1")).toHaveText("alleen met toetsen");
  await page.keyboard.press("Escape");
  await shows(screen, at(scenes, 0));
  // The dialogs give the focus back.
  const more = page.getByRole("button", { name: new RegExp(`^${words.more}`) });
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: words.more })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});
