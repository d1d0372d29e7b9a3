// A file that is dropped anywhere: the browser must not open it in the place of the app.
import type { Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";
import { planFileOf } from "#domain/planFiles/planFile.ts";
import { home } from "#words/home.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";

import { expect, test } from "./fixtures.ts";
import { pack } from "./kit.ts";
import { planOf } from "./play-kit.ts";
import { backup, layAll, openNotes, openRun, stage, titled } from "./trouble-kit.ts";

/** Drags something over the middle of the page and lets go; says which steps the page took itself. */
const dropOn = (
  page: Page,
  what: { name: string; type: string; text: string } | { words: string },
  selector = "body",
  steps: readonly string[] = ["dragenter", "dragover", "drop"],
): Promise<string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, { dragged, types }) => {
        const dataTransfer = new DataTransfer();
        if ("words" in dragged) dataTransfer.setData("text/plain", dragged.words);
        else {
          dataTransfer.items.add(new File([dragged.text], dragged.name, { type: dragged.type }));
        }
        return types.filter((type) => {
          const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
          element.dispatchEvent(event);
          return event.defaultPrevented;
        });
      },
      { dragged: what, types: steps },
    );

/** Hangs a file over the page until it says what it will do with it: what listens may come after the words. */
const hangs = (page: Page, what: Parameters<typeof dropOn>[1], sign: string): Promise<void> =>
  expect
    .poll(async () => {
      await dropOn(page, what, "body", ["dragenter", "dragover"]);
      return page.getByText(sign).isVisible();
    })
    .toBe(true);

const picture = { name: "foto.png", type: "image/png", text: "no picture" };
const file = (text: string) => ({ name: "plan.json", type: "application/json", text });

const session = titled("val", "Gevallen bestand");
const places: [string, string][] = [
  ["the first screen", "#/"],
  ["the plans", "#/draaiboeken"],
  ["the run screen", "#/sessie/val"],
  ["the console", "#/sessie/val/regie"],
  ["the stage's window", "#/sessie/val/scherm"],
  ["the report", "#/sessie/val/verslag"],
  ["the room check", "#/sessie/val/zaaltest"],
  ["a participant's phone", `#/mee/${participantPayload(planOf("half-day-180"), pack)}`],
  ["a page that does not exist", "#/nergens"],
];

for (const [name, hash] of places) {
  test(`a file on ${name} stays out`, async ({ page }) => {
    await layAll(page, session);
    await page.goto(`./${hash}`);
    await page.reload();
    await expect(page.locator("h1").first()).toBeVisible();
    expect(await dropOn(page, picture)).toEqual(expect.arrayContaining(["dragover", "drop"]));
    await expect(page.locator("h1").first()).toBeVisible();
  });
}

test("a file on the planner and its prints stays out", async ({ page }) => {
  await page.goto("./#/draaiboeken");
  await page.getByRole("button", { name: planner.list.new }).click();
  await page.waitForURL(/#\/draaiboek\//u);
  // The page before has a title as well, and stands until the next one does.
  await expect(page.getByRole("checkbox", { name: "Medewerkers" })).toBeVisible();
  expect(await dropOn(page, picture)).toEqual(expect.arrayContaining(["dragover", "drop"]));
  await page.goto(`${page.url()}/afdrukken`);
  await expect(page.getByRole("heading", { level: 1, name: print.title })).toBeVisible();
  expect(await dropOn(page, picture)).toEqual(expect.arrayContaining(["dragover", "drop"]));
});

test("words that are dropped in a note go their own way", async ({ page }) => {
  await layAll(page, session);
  await openRun(page, "val");
  await expect(stage(page)).toBeVisible();
  await openNotes(page);
  expect(await dropOn(page, { words: "gesleept" }, "[data-note-field]")).toEqual([]);
  expect(await dropOn(page, picture, "[data-note-field]")).toEqual(
    expect.arrayContaining(["dragover", "drop"]),
  );
});

test("a backup that is dropped on the first screen opens, and a sign says so beforehand", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { name: home.title })).toBeVisible();
  const kept = file(backup(session));
  await hangs(page, kept, home.drop);
  await dropOn(page, kept, "body", ["dragleave"]);
  await expect(page.getByText(home.drop)).toHaveCount(0);
  await dropOn(page, kept);
  await expect(page.getByText("Gevallen bestand").first()).toBeVisible();
  await expect(page.getByText(home.drop)).toHaveCount(0);
});

test("a plan that is dropped on the plans opens", async ({ page }) => {
  await page.goto("./#/draaiboeken");
  await expect(page.getByRole("heading", { level: 1, name: planner.plans })).toBeVisible();
  const plan = { ...planOf("introduction-45"), title: "Uit een bestand" };
  await hangs(page, file(planFileOf(plan, 0)), planner.list.drop);
  await dropOn(page, file(planFileOf(plan, 0)));
  await expect(page.getByRole("heading", { name: "Uit een bestand" })).toBeVisible();
});
