// Every key of a running session, pressed in the console and in the stage's own window.
import type { Page } from "@playwright/test";

import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { at, field, localText, stage, writes } from "./trouble-kit.ts";
import { clock, halfDayAt, indexOf, openBoth, scenes, shows, sign, tool } from "./windows-kit.ts";

const pairs = indexOf("awareness/pairs/awareness-1");
const vote = indexOf("statements/after/statements-1");

interface Press {
  key: string;
  code?: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}

/** A press as another keyboard sends it; answers whether the app took it. */
const press = (page: Page, keys: Press): Promise<boolean> =>
  page.evaluate(
    (init) =>
      !document.body.dispatchEvent(
        new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }),
      ),
    keys,
  );

const pressed = (page: Page, name: Parameters<typeof tool>[1], on: boolean) =>
  expect(tool(page, name)).toHaveAttribute("aria-pressed", String(on));

const full = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

for (const where of ["console", "stage"] as const) {
  test(`keys in the ${where} go on and back, to the start and the end`, async ({ page }) => {
    const screen = await openBoth(page, halfDayAt(pairs));
    const keys = (where === "console" ? page : screen).keyboard;
    let position = pairs;
    for (const key of ["ArrowRight", "ArrowDown", "Space", "PageDown"]) {
      await keys.press(key);
      position += 1;
      await shows(page, at(scenes, position));
      await shows(screen, at(scenes, position));
    }
    for (const key of ["ArrowLeft", "ArrowUp", "Shift+Space", "PageUp"]) {
      await keys.press(key);
      position -= 1;
      await shows(screen, at(scenes, position));
    }
    await keys.press("End");
    await shows(screen, at(scenes, scenes.length - 1));
    // A press too many ends no session.
    await keys.press("PageDown");
    await keys.press("Space");
    await expect(page).toHaveURL(/\/regie$/u);
    await keys.press("Home");
    await shows(screen, at(scenes, 0));
    await shows(page, at(scenes, 0));
  });

  test(`keys in the ${where} cover the stage, and steer the clock`, async ({ page }) => {
    const screen = await openBoth(page, halfDayAt(pairs - 1));
    const keys = (where === "console" ? page : screen).keyboard;
    await keys.press("ArrowRight");
    for (const key of ["b", ".", "B"]) {
      await keys.press(key);
      await pressed(page, "black", true);
      await expect(screen.locator("[data-cover=black]")).toBeVisible();
      await keys.press(key);
      await pressed(page, "black", false);
      await expect(stage(screen)).toBeVisible();
    }
    await keys.press("w");
    await expect(screen.locator("[data-cover=white]")).toBeVisible();
    await keys.press(",");
    await expect(stage(screen)).toBeVisible();
    await keys.press("q");
    await pressed(page, "qr", true);
    await keys.press("q");
    await keys.press("d");
    await expect(screen.locator("[data-tone=night]")).toBeVisible();
    await keys.press("d");
    await expect(screen.locator("[data-tone=night]")).toHaveCount(0);
    await keys.press("g");
    await expect(stage(screen).getByText("Wie zit bij wie?")).toBeVisible();
    await keys.press("r");
    await expect(page.getByText("De groepen zijn opnieuw verdeeld.")).toBeVisible();
    await keys.press("g");
    await shows(screen, at(scenes, pairs));
    await keys.press("s");
    await pressed(page, "freeze", true);
    await keys.press("s");
    await pressed(page, "freeze", false);
    await expect(clock(page)).toHaveText("4:00");
    await keys.press("+");
    await expect(clock(page)).toHaveText("5:00");
    await keys.press("-");
    await expect(clock(page)).toHaveText("4:00");
    await keys.press("t");
    await expect(page.getByRole("button", { name: run.pause, exact: true })).toBeVisible();
    await keys.press("t");
    await expect(page.getByRole("button", { name: run.resume, exact: true })).toBeVisible();
    await keys.press("3");
    await shows(screen, at(scenes, indexOf("awareness/alone/awareness-5")));
  });

  test(`keys in the ${where} open the note, the cues, the overview and the help`, async ({
    page,
  }) => {
    const screen = await openBoth(page, halfDayAt(indexOf("awareness/together/awareness-1")));
    const own = where === "console" ? page : screen;
    const keys = own.keyboard;
    await expect(field(page)).toBeVisible();
    await keys.press("n");
    await expect(field(page)).toBeFocused();
    await page.getByRole("heading", { level: 1 }).first().click();
    await keys.press("c");
    await expect(page.locator("[data-cues]")).toBeFocused();
    await keys.press("o");
    const overview = page.getByRole("dialog", { name: run.overviewTitle });
    await overview.getByRole("textbox", { name: run.overviewSearch }).fill("L2 groep");
    await overview.getByRole("button").first().click();
    await shows(screen, at(scenes, indexOf("culture/groups/culture-2")));
    for (const key of ["?", "F1"]) {
      await keys.press(key);
      await expect(page.getByRole("dialog", { name: words.more })).toContainText(run.keysTitle);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    // What a clicker sends for "start" and "end": full screen, and never a reload or another page.
    await own.evaluate(() => Object.assign(window, { sameDocument: true }));
    for (const key of ["F5", "f"]) {
      await expect.poll(() => full(own)).toBe(false);
      await keys.press(key);
      await expect.poll(() => full(own)).toBe(true);
      await own.evaluate(() => document.exitFullscreen());
    }
    expect(await press(own, { key: "F5", code: "F5" })).toBe(true);
    await keys.press("Escape");
    await shows(screen, at(scenes, indexOf("culture/groups/culture-2")));
    expect(await own.evaluate(() => "sameDocument" in window)).toBe(true);
    await expect(page).toHaveURL(/\/regie$/u);
  });

  test(`results wait for a key in the ${where}`, async ({ page }) => {
    const screen = await openBoth(page, halfDayAt(vote));
    const keys = (where === "console" ? page : screen).keyboard;
    await pressed(page, "results", true);
    await keys.press("v");
    await pressed(page, "results", false);
    await keys.press("v");
    await pressed(page, "results", true);
  });

  test(`letters are read as they are typed and digits by their place, in the ${where}`, async ({
    page,
  }) => {
    const screen = await openBoth(page, halfDayAt(indexOf("awareness/pairs/awareness-1")));
    const own = where === "console" ? page : screen;
    // AZERTY: a digit is typed with shift and pressed without; Q and A, W and Z change places.
    await press(own, { key: "é", code: "Digit2" });
    await shows(screen, at(scenes, indexOf("awareness/alone/awareness-4")));
    await press(own, { key: "3", code: "Digit3", shiftKey: true });
    await shows(screen, at(scenes, indexOf("awareness/alone/awareness-5")));
    await press(own, { key: "1", code: "Numpad1" });
    await shows(screen, at(scenes, indexOf("awareness/alone/awareness-1")));
    expect(await press(own, { key: "a", code: "KeyQ" })).toBe(false);
    await press(own, { key: "q", code: "KeyA" });
    await pressed(page, "qr", true);
    await press(own, { key: "q", code: "KeyA" });
    // With a modifier a key belongs to the browser or the system.
    for (const modifier of ["ctrlKey", "altKey", "metaKey"] as const) {
      for (const [key, code] of [
        ["b", "KeyB"],
        ["ArrowRight", "ArrowRight"],
        ["2", "Digit2"],
        ["F5", "F5"],
        [" ", "Space"],
      ] as const) {
        expect(await press(own, { key, code, [modifier]: true })).toBe(false);
      }
    }
    await pressed(page, "black", false);
    await shows(screen, at(scenes, indexOf("awareness/alone/awareness-1")));
  });
}

test("while a note is typed only a clicker's keys reach the stage", async ({ page }) => {
  const here = indexOf("awareness/together/awareness-1");
  const screen = await openBoth(page, halfDayAt(here));
  await page.keyboard.press("n");
  await expect(field(page)).toBeFocused();
  const typed = "tbnqgodfv ?.,+-123 st";
  await page.keyboard.type(typed);
  for (const key of ["ArrowRight", "ArrowLeft", "Home", "End", "ArrowDown"]) {
    await page.keyboard.press(key);
  }
  await expect(field(page)).toHaveValue(typed);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await pressed(page, "black", false);
  await shows(screen, at(scenes, here));
  await page.keyboard.press("PageDown");
  await shows(screen, at(scenes, here + 1));
  await page.keyboard.press("PageUp");
  // What was typed waits where it was typed.
  await expect(field(page)).toHaveValue(typed);
});

test("single letters can be switched off, in both windows, for good", async ({ page }) => {
  const screen = await openBoth(page, halfDayAt(1));
  await page.keyboard.press("?");
  const choice = page.getByRole("checkbox", { name: run.letters });
  await choice.uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => localText(page)).toContain('"letters":false');
  // Each window hears of it, or reads it, a moment after it stands; until then this key does no harm.
  const letters = (own: Page, on: boolean) =>
    expect.poll(() => press(own, { key: "c", code: "KeyC" })).toBe(on);
  for (const round of ["at once", "after a reload"]) {
    for (const own of [page, screen]) {
      await letters(own, false);
      for (const key of ["b", "t", "3", "o", "q", "?"]) {
        expect(await press(own, { key, code: `Digit${key}` }), `${key} ${round}`).toBe(false);
      }
    }
    await pressed(page, "black", false);
    await screen.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await shows(screen, at(scenes, round === "at once" ? 3 : 5));
    await Promise.all([page.reload(), screen.reload()]);
    await expect(sign(page)).toHaveText(words.window.single);
    await writes(page);
    await shows(screen, at(scenes, round === "at once" ? 3 : 5));
  }
  await page.keyboard.press("F1");
  await choice.check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await letters(screen, true);
  await screen.keyboard.press("b");
  await pressed(page, "black", true);
});
