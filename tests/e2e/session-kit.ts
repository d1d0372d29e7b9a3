import type { Locator, Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";

import { expect } from "./fixtures.ts";
import { sessionOf } from "./kit.ts";
import { closePanel, panel, planOf, stands } from "./play-kit.ts";
import { addNote, at, noteLine, openNotes, stage } from "./trouble-kit.ts";

export const NAMES = [
  "Amira",
  "Bram",
  "Gülşen",
  "Joris",
  "Marieke",
  "Daan",
  "Fatima",
  "Kobe",
  "Liesbet",
  "Théo",
  "محمد",
  "Noor",
  "Pieter-Jan",
  "Wout",
];

export const plan = planOf("half-day-180");
export const scenes = sessionOf(plan, NAMES).head.scenes;
export const indexOf = (id: string): number => scenes.findIndex((scene) => scene.id === id);

/** What is written down where, by the place of the scene in the session. */
export const noteOf = (position: number, which = ""): string =>
  `Opgetekend bij scherm ${String(position).padStart(3, "0")}${which}`;

/** The hands that go up for the options of a statement, fourteen in all. */
export const hands = (statement: number) => ({
  before: [8 - statement, 5 + statement, 1],
  after: [3 + statement, 9 - statement, 2],
});

const timer = (page: Page): Locator => stage(page).getByRole("timer");

/** A clock that goes on where it is told, while what waits in the app goes on by itself. */
export async function clockAt(page: Page, time: Date, seconds = 0): Promise<void> {
  await page.clock.setFixedTime(new Date(time.getTime() + seconds * 1000));
}

/** The timer of a scene of four minutes, through a reload, a pause and the end of its time. */
export async function timing(page: Page, scene: Scene, from: Date): Promise<void> {
  expect(scene.minutes).toBe(4);
  await clockAt(page, from);
  await expect(timer(page)).toContainText("4:00");
  await page.keyboard.press("t");
  await clockAt(page, from, 97);
  await expect(timer(page)).toContainText("2:23");
  await clockAt(page, from, 103);
  await page.reload();
  await stands(page, scene);
  await expect(timer(page)).toContainText("2:17");
  await clockAt(page, from, 110);
  await expect(timer(page)).toContainText("2:10");
  await page.keyboard.press("t");
  await expect(timer(page)).toContainText("gepauzeerd");
  await clockAt(page, from, 500);
  await page.reload();
  await stands(page, scene);
  await expect(timer(page)).toContainText("2:10");
  await page.keyboard.press("+");
  await expect(timer(page)).toContainText("3:10");
  await page.keyboard.press("t");
  await clockAt(page, from, 500 + 190);
  await expect(timer(page)).toContainText("0:00");
  await clockAt(page, from, 500 + 190 + 42);
  await expect(timer(page)).toContainText("+0:42");
  await expect(timer(page)).toContainText("tijd om");
}

async function fillBoard(page: Page, scene: Scene, position: number): Promise<void> {
  await openNotes(page);
  for (const column of scene.board?.columns ?? []) {
    const box = panel(page).getByRole("textbox", { name: `Notitie bij ${column.title}` });
    await box.fill(noteOf(position, ` onder ${column.id}`));
    await box.press("Enter");
    await expect(
      panel(page).getByRole("region", { name: column.title }).getByRole("listitem"),
    ).toContainText([noteOf(position, ` onder ${column.id}`)]);
  }
  await closePanel(page);
  for (const column of scene.board?.columns ?? []) {
    await expect(stage(page)).toContainText(noteOf(position, ` onder ${column.id}`));
  }
}

async function countHands(page: Page, scene: Scene): Promise<void> {
  const { round, options } = scene.poll ?? { round: "before", options: [] };
  const counted = hands(scene.prompt?.index ?? 0)[round];
  await page.keyboard.press("n");
  for (const [index, option] of options.entries()) {
    await panel(page)
      .getByRole("spinbutton", { name: option.label, exact: true })
      .fill(String(counted[index] ?? 0));
  }
  await expect(panel(page)).toContainText("14 van 14 stemmen");
  await closePanel(page);
  for (const [index, option] of options.entries()) {
    const row = stage(page)
      .getByRole("listitem")
      .filter({ has: page.getByText(option.label, { exact: true }) });
    await expect(row.getByText(String(counted[index]), { exact: true })).toBeVisible();
  }
}

async function predict(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await panel(page)
    .getByRole("spinbutton", { name: /groep A/ })
    .fill("3");
  await panel(page)
    .getByRole("spinbutton", { name: /groep B/ })
    .fill("4");
  await closePanel(page);
}

const cards = (page: Page): Promise<string> => stage(page).locator("section").first().innerText();

/** Redraws until the draw is another one (chance may give the same), and takes that back. */
async function redraw(page: Page): Promise<void> {
  const before = await cards(page);
  await page.keyboard.press("g");
  await expect(page.getByText("De groepen zijn opnieuw verdeeld.")).toBeVisible();
  const drawn = await cards(page);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect.poll(() => cards(page)).toBe(before);
  expect(drawn).not.toBe(before);
}

/** Three kinds of score and how sure they are, for the five people of A and the five of B. */
const SCORES = [
  ["gelukt", "gelukt", "bijna", "bijna", "niet"],
  ["gelukt", "gelukt", "gelukt", "gelukt", "bijna"],
] as const;
const SURE = [
  [1, 2, 2, 2, 3],
  [4, 4, 4, 5, 5],
] as const;

async function score(page: Page): Promise<void> {
  await page.keyboard.press("n");
  const went = panel(page).getByRole("group", { name: /^Hoe het ging bij/ });
  const felt = panel(page).getByRole("group", { name: /^Hoe zeker/ });
  await expect(went).toHaveCount(10);
  for (const [index, word] of SCORES.flat().entries()) {
    await went.nth(index).getByRole("radio", { name: word, exact: true }).check();
  }
  for (const [index, sure] of SURE.flat().entries()) {
    await felt
      .nth(index)
      .getByRole("radio", { name: `${sure} op 5`, exact: true })
      .check();
  }
  await expect(panel(page)).toContainText("5 van 5 ingevuld · 2 gelukt");
  await expect(panel(page)).toContainText("5 van 5 ingevuld · 4 gelukt");
  await closePanel(page);
}

/** Deletes a note by its button, sees it leave, and puts it back. */
export async function removeAndPutBack(page: Page, text: string): Promise<void> {
  await openNotes(page);
  await noteLine(page, text).getByRole("button", { name: "Verwijder" }).click();
  await expect(page.getByText("De notitie is verwijderd.")).toBeVisible();
  await expect(noteLine(page, text)).toHaveCount(0);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(noteLine(page, text)).toBeVisible();
  await closePanel(page);
}

export const takesNotes = (scene: Scene): boolean => scene.captures === "notes" && !scene.private;

/** What a facilitator does with one scene. */
export async function act(page: Page, scene: Scene, position: number): Promise<void> {
  if (scene.kind === "board") return fillBoard(page, scene, position);
  if (scene.kind === "poll") return countHands(page, scene);
  if (scene.trial?.part === "predict") return predict(page);
  if (scene.trial?.part === "score") return score(page);
  if (scene.kind === "groups") return redraw(page);
  if (scene.private) {
    await page.keyboard.press("n");
    await expect(panel(page)).toContainText("Dit is persoonlijk");
    await expect(panel(page).getByRole("textbox")).toHaveCount(0);
    return closePanel(page);
  }
  if (takesNotes(scene)) {
    await addNote(page, noteOf(position));
    await closePanel(page);
  }
}

/** Goes to a step through the overview, and back again. */
export async function jump(page: Page, to: number, from: number): Promise<void> {
  for (const scene of [at(scenes, to), at(scenes, from)]) {
    await page.keyboard.press("o");
    const overview = page.getByRole("dialog", { name: "Overzicht" });
    await overview
      .getByRole("button", { name: new RegExp(`${scene.prompt?.code ?? ""}.*${scene.phaseTitle}`) })
      .first()
      .click();
    await expect(overview).toBeHidden();
    await stands(page, scene);
  }
}
