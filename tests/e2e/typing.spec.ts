// Hands that are counted and words that are typed while a clicker moves the stage.
import type { Page } from "@playwright/test";

import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { stands } from "./play-kit.ts";
import { at, layAll } from "./trouble-kit.ts";
import { halfDayAt, indexOf, scenes, shows } from "./windows-kit.ts";

const vote = indexOf("statements/before/statements-1");
const question = indexOf("awareness/together/awareness-1");

async function open(page: Page, place: "mirror" | "console", position: number): Promise<void> {
  const session = halfDayAt(position);
  await layAll(page, session);
  await page.goto(`./#/sessie/${session.head.id}${place === "console" ? "/regie" : ""}`);
  await stands(page, at(scenes, position));
}

const numbers = (page: Page) => page.locator("[data-counts] [role=spinbutton]");
const note = (page: Page) => page.locator("[data-note-field]").first();

for (const place of ["mirror", "console"] as const) {
  test(`three options are counted in seven presses on the ${place}, and no digit goes anywhere`, async ({
    page,
  }) => {
    await open(page, place, vote);
    if (place === "console") await expect(numbers(page)).toHaveCount(3);
    await page.keyboard.press("n");
    await expect(numbers(page).first()).toBeFocused();
    for (const key of ["3", "Enter", "4", "Enter", "1", "Enter"]) await page.keyboard.press(key);
    await expect(numbers(page).nth(2)).toBeFocused();
    for (const [index, value] of ["3", "4", "1"].entries()) {
      await expect(numbers(page).nth(index)).toHaveValue(value);
    }
    await shows(page, at(scenes, vote));
    // Another number over it, by Tab as well.
    await numbers(page).first().focus();
    await page.keyboard.press("5");
    await page.keyboard.press("Tab");
    await page.keyboard.press("2");
    await expect(numbers(page).first()).toHaveValue("5");
    await expect(numbers(page).nth(1)).toHaveValue("2");
    // The talk about it tells what was counted.
    await page.keyboard.press("PageDown");
    await shows(page, at(scenes, vote + 1));
    await expect(page.getByText(run.lastVote).locator("..")).toHaveText(/eens 5.*oneens 2.*1$/u);
  });

  test(`a note that is typed stays at its question while the clicker goes on, on the ${place}`, async ({
    page,
  }) => {
    await open(page, place, question);
    const from = at(scenes, question);
    const mark = page.getByText(`nog bij ${from.prompt?.code} · ${from.prompt?.short}`);
    await page.keyboard.press("n");
    await expect(note(page)).toBeFocused();
    await page.keyboard.type("Een half geschreven noti");
    await page.keyboard.press("PageDown");
    await shows(page, at(scenes, question + 1));
    await page.keyboard.type("tie");
    await expect(note(page)).toBeFocused();
    await expect(note(page)).toHaveValue("Een half geschreven notitie");
    await expect(mark).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(mark).toHaveCount(0);
    // Who types on, types at the question that stands there, and nothing becomes a command.
    await expect(note(page)).toBeFocused();
    await page.keyboard.type("bwqd");
    await expect(note(page)).toHaveValue("bwqd");
    await expect(page.locator("[data-cover=none]").first()).toBeVisible();
    await page.keyboard.press("PageUp");
    await expect(mark).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByText("Een half geschreven notitie", { exact: true })).toBeVisible();
  });

  test(`a note that stayed is added at its question by its button too, on the ${place}`, async ({
    page,
  }) => {
    await open(page, place, question);
    await page.keyboard.press("n");
    await expect(note(page)).toBeFocused();
    await page.keyboard.type("Met de muis");
    await page.keyboard.press("PageDown");
    await shows(page, at(scenes, question + 1));
    await page.getByRole("button", { name: "Voeg toe", exact: true }).click();
    await expect(note(page)).toHaveValue("");
    await expect(page.getByText("Met de muis", { exact: true })).toHaveCount(0);
    await page.keyboard.press("PageUp");
    await shows(page, at(scenes, question));
    await expect(page.getByText("Met de muis", { exact: true })).toBeVisible();
  });

  test(`Esc lets a note go and keeps its words at its question, on the ${place}`, async ({
    page,
  }) => {
    await open(page, place, question);
    await page.keyboard.press("n");
    await expect(note(page)).toBeFocused();
    await page.keyboard.type("Later af");
    await page.keyboard.press("PageDown");
    await shows(page, at(scenes, question + 1));
    await page.keyboard.press("Escape");
    await expect(page.getByText("nog bij")).toHaveCount(0);
    await expect(note(page)).toHaveValue("");
    await page.keyboard.press("PageUp");
    await shows(page, at(scenes, question));
    await expect(note(page)).toHaveValue("Later af");
  });

  test(`a black stage wakes at the first press, and the clicker goes through the overview, on the ${place}`, async ({
    page,
  }) => {
    await open(page, place, question);
    await page.keyboard.press("b");
    await expect(page.locator("[data-cover=black]").first()).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.locator("[data-cover=black]")).toHaveCount(0);
    await shows(page, at(scenes, question));
    await page.keyboard.press("o");
    await expect(page.getByRole("dialog", { name: run.overviewTitle })).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await shows(page, at(scenes, question + 1));
  });
}
