import type { Locator, Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { panel } from "./play-kit.ts";
import { field, layAll, openRun, stage } from "./trouble-kit.ts";
import { halfDayAt, openBoth, scenes } from "./windows-kit.ts";

const position = scenes.findIndex((scene) => scene.kind === "board");
const columns = scenes[position]?.board?.columns ?? [];

/** What fourteen people say in four minutes: short, long, and in turns under each column. */
const SAID = Array.from({ length: 40 }, (_, index) => ({
  column: columns[index % columns.length]?.title ?? "",
  text: [
    `Nummer ${index}: te weinig tijd om iets voor te doen`,
    `Nummer ${index}: geen plaats`,
    `Nummer ${index}: wie het kan is weg voor wie het nog niet kan begint, en niemand schreef het op`,
  ][index % 3]!,
}));

const box = (page: Page, column: string): Locator =>
  page.getByRole("textbox", { name: `Notitie bij ${column}` });

/** Writes a note, and finds it on the stage and the field in sight. */
async function catchIt(page: Page, room: Page, said: (typeof SAID)[number]): Promise<void> {
  const place = box(page, said.column);
  await place.focus();
  await page.keyboard.insertText(said.text);
  await place.press("Enter");
  const card = stage(room).getByRole("listitem").filter({ hasText: said.text });
  await expect(card).toBeVisible();
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(card).toContainText("nieuw");
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport({ ratio: 1 });
}

/** Cards that are cut by their column or by the stage, and those that stand behind something. */
const cut = (room: Page): Promise<string[]> =>
  stage(room).evaluate((element) => {
    const bar = document.querySelector("[role=toolbar]")?.getBoundingClientRect().top ?? Infinity;
    return [...element.querySelectorAll("[data-column]")].flatMap((column) => {
      const { bottom } = column.getBoundingClientRect();
      return [...column.children]
        .filter((card) => card.getBoundingClientRect().bottom > Math.min(bottom, bar) + 0.5)
        .map((card) => card.textContent ?? "");
    });
  });

test("forty notes typed on one screen of 1280 by 720 are each on the stage at once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await layAll(page, halfDayAt(position));
  await openRun(page, "dag");
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("n");
  await expect(field(page)).toBeFocused();
  for (const said of SAID) {
    await catchIt(page, page, said);
    expect(await cut(page)).toEqual([]);
  }
  await expect(stage(page)).toContainText(/\d van \d/);
});

test("forty notes typed on the console are each on the stage's own window at once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const room = await openBoth(page, halfDayAt(position));
  await room.setViewportSize({ width: 1920, height: 1080 });
  await page.bringToFront();
  await page.keyboard.press("n");
  await expect(field(page)).toBeFocused();
  for (const said of SAID) {
    await catchIt(page, room, said);
    expect(await cut(room)).toEqual([]);
  }
});

test("the newest note decides on the page until one is turned", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const at = halfDayAt(position);
  const key = scenes[position]?.captureKey ?? "";
  const notes = SAID.slice(0, 30).map(({ text }, index) => ({
    id: `n${index}`,
    text,
    createdAt: index,
    column: columns[index % columns.length]?.id ?? "",
  }));
  await layAll(page, { ...at, captures: { [key]: { notes, drafts: {}, poll: {} } } });
  await openRun(page, "dag");
  await expect(stage(page)).toBeVisible();
  await expect(stage(page)).toContainText(/1 van \d/);
  await page.keyboard.press("n");
  await catchIt(page, page, { column: columns[0]?.title ?? "", text: "De laatste van allemaal" });
  await expect(stage(page)).not.toContainText(/1 van \d/);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press("PageUp");
  await expect(stage(page).getByText("De laatste van allemaal")).toBeHidden();
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]) {
  test(`the first note moves nothing of an empty board of ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await layAll(page, halfDayAt(position));
    await openRun(page, "dag");
    await expect(stage(page)).toBeVisible();
    await page.keyboard.press("n");
    await expect(field(page)).toBeFocused();
    const places = () =>
      stage(page).evaluate((element) =>
        [...element.querySelectorAll("h1, h2, [data-column]")].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    const empty = await places();
    await catchIt(page, page, { column: columns[0]?.title ?? "", text: "De eerste" });
    expect(await places()).toEqual(empty);
  });
}

test("the field stays in sight under two hundred notes, on a board and at a question", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const question = scenes.findIndex(
    ({ kind, captures }) => kind === "question" && captures === "notes",
  );
  const many = (column?: string) => ({
    notes: Array.from({ length: 200 }, (_, index) => ({
      id: `n${index}`,
      text: `Opgetekend ${index}`,
      createdAt: index,
      ...(column !== undefined && { column }),
    })),
    drafts: {},
    poll: {},
  });
  for (const [place, column] of [
    [question, undefined],
    [position, columns[0]?.id],
  ] as const) {
    const key = scenes[place]?.captureKey ?? "";
    await layAll(page, { ...halfDayAt(place), captures: { [key]: many(column) } });
    await openRun(page, "dag");
    await expect(stage(page)).toBeVisible();
    await page.keyboard.press("n");
    await expect(field(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.type("Nog een");
    await page.keyboard.press("Enter");
    await expect(panel(page).getByText("Nog een", { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  }
});
