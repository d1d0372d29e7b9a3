// What was saved is damaged, or comes from a newer app.
import type { Page } from "@playwright/test";

import type { Session } from "#domain/session/types.ts";
import { sessionTrouble } from "#words/sessionTrouble.ts";

import { expect, test } from "./fixtures.ts";
import { leaveApp, patient } from "./kit.ts";
import {
  addNote,
  at,
  capture,
  goesOn,
  layAll,
  localText,
  noteInReplica,
  notable,
  noteLine,
  openNotes,
  openRun,
  stage,
  textOf,
  titled,
  words,
} from "./trouble-kit.ts";

/** Two sessions with notes on two prompts each. */
function two(): [Session, Session] {
  const [first, second] = [titled("stuk", "Stukke sessie"), titled("heel", "Hele sessie")];
  const [one, other] = [at(notable(first), 0), at(notable(first), 1)];
  const notes = {
    [one.scene.captureKey]: capture("eerste vraag"),
    [other.scene.captureKey]: capture("tweede vraag"),
  };
  return [
    { ...first, captures: notes },
    { ...second, captures: notes },
  ];
}

const HALF = '{"v":1,"at":1,"rev":1,"data":{"notes":[{"id":"n0","text":"half gesch';

async function spoil(page: Page, part: string, text: string): Promise<void> {
  await page.evaluate(
    ([key, value]) => localStorage.setItem(`al-doende/session/stuk/${key}`, value),
    [part, text] as const,
  );
}

async function downloadQuarantined(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  return textOf(await downloading);
}

async function otherSessionWorks(page: Page): Promise<void> {
  await openRun(page, "heel");
  await openNotes(page);
  await expect(noteLine(page, "eerste vraag")).toBeVisible();
  await addNote(page, "nog iets erbij");
  await expect.poll(() => localText(page)).toContain("nog iets erbij");
}

test("a damaged capture: the other notes are there, and the damaged text is kept", async ({
  page,
}) => {
  const [broken, whole] = two();
  const [one, other] = [at(notable(broken), 0), at(notable(broken), 1)];
  await layAll(page, broken, whole);
  await spoil(page, `capture/${one.scene.captureKey}`, HALF);
  await page.goto("./");
  await expect(page.getByText(words.corrupt)).toBeVisible();
  expect(await downloadQuarantined(page)).toBe(HALF);
  await openRun(page, "stuk");
  await openNotes(page);
  await addNote(page, "opnieuw genoteerd");
  await expect.poll(() => localText(page)).toContain("opnieuw genoteerd");
  await page.keyboard.press("Escape");
  for (let step = one.position; step < other.position; step += 1) await goesOn(page);
  await openNotes(page);
  await expect(noteLine(page, "tweede vraag")).toBeVisible();
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText(words.corrupt)).toBeVisible();
  expect(await downloadQuarantined(page)).toBe(HALF);
  await otherSessionWorks(page);
});

test("a damaged capture is told on the run screen too", async ({ page }) => {
  const [broken] = two();
  await layAll(page, broken);
  await spoil(page, `capture/${at(notable(broken), 0).scene.captureKey}`, HALF);
  await openRun(page, "stuk");
  await expect(stage(page)).toBeVisible();
  await expect(page.getByText(words.corrupt)).toBeVisible();
});

test("a damaged capture with a good second copy is whole again", async ({ page }) => {
  const session = titled("stuk", "Stukke sessie");
  await layAll(page, session);
  await openRun(page, "stuk");
  await addNote(page, "staat op twee plaatsen");
  await noteInReplica(page, "staat op twee plaatsen");
  await leaveApp(page);
  await spoil(page, `capture/${at(notable(session), 0).scene.captureKey}`, HALF);
  await patient(page);
  await openRun(page, "stuk");
  await openNotes(page);
  await expect(noteLine(page, "staat op twee plaatsen")).toBeVisible();
});

test("a damaged head: the others open, the text is kept, and its address says what is wrong", async ({
  page,
}) => {
  const [broken, whole] = two();
  await layAll(page, broken, whole);
  await spoil(page, "head", HALF);
  await page.goto("./");
  await expect(page.getByText(words.corrupt)).toBeVisible();
  await expect(page.getByText("Hele sessie")).toBeVisible();
  await expect(page.getByText("Stukke sessie")).toHaveCount(0);
  expect(await downloadQuarantined(page)).toBe(HALF);
  await otherSessionWorks(page);
  await openRun(page, "stuk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Naar het begin" }).click();
  await expect(page.getByText("Hele sessie")).toBeVisible();
});

test("a head that is no session: its address says it is damaged, not that it is absent", async ({
  page,
}) => {
  const [broken] = two();
  await layAll(page, broken);
  await spoil(page, "head", '{"v":1,"at":1,"rev":1,"data":{"id":"stuk","title":5}}');
  await openRun(page, "stuk");
  await expect(page.getByText(sessionTrouble.invalid)).toBeVisible();
});

test("damaged live data: the session opens at its start with all its notes", async ({ page }) => {
  const [broken, whole] = two();
  await layAll(page, broken, whole);
  await spoil(page, "live", "geen json");
  await page.goto("./");
  await expect(page.getByText(words.corrupt)).toBeVisible();
  expect(await downloadQuarantined(page)).toBe("geen json");
  await openRun(page, "stuk");
  await expect(stage(page)).toContainText(at(broken.head.scenes, 0).headline);
  const { position } = at(notable(broken), 0);
  for (let step = 0; step < position; step += 1) await goesOn(page);
  await openNotes(page);
  await expect(noteLine(page, "eerste vraag")).toBeVisible();
  await otherSessionWorks(page);
});

for (const part of ["head", "live", "capture"] as const) {
  test(`a ${part} from a newer app is left as it is, and the rest works`, async ({ page }) => {
    const [broken, whole] = two();
    const key = part === "capture" ? `capture/${at(notable(broken), 0).scene.captureKey}` : part;
    const text = '{"v":99,"at":1,"rev":1,"data":{"what":"uit de toekomst"}}';
    await layAll(page, broken, whole);
    await spoil(page, key, text);
    await openRun(page, "stuk");
    await expect(page.getByText(sessionTrouble.newer)).toBeVisible();
    await page.getByRole("button", { name: "Naar het begin" }).click();
    await expect(page.getByText(words.newer)).toBeVisible();
    await expect(page.getByText("Hele sessie")).toBeVisible();
    await otherSessionWorks(page);
    const now = await page.evaluate(
      (name) => localStorage.getItem(`al-doende/session/stuk/${name}`),
      key,
    );
    expect(now).toBe(text);
  });
}

test("a preference that is nonsense does not stop anything", async ({ page }) => {
  await layAll(page, titled("heel", "Hele sessie"));
  await page.evaluate(() => localStorage.setItem("al-doende/preferences/facilitator", "}{"));
  await openRun(page, "heel");
  await addNote(page, "gaat gewoon storage");
  await page.keyboard.press("Escape");
  await goesOn(page);
});
