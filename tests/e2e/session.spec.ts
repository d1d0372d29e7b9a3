import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";
import {
  askFor,
  download,
  panel,
  planOf,
  section,
  sessionKeys,
  stands,
  startIn,
} from "./play-kit.ts";
import {
  act,
  clockAt,
  hands,
  indexOf,
  jump,
  NAMES,
  noteOf,
  plan,
  removeAndPutBack,
  scenes,
  takesNotes,
  timing,
} from "./session-kit.ts";
import { addNote, at, bar, noteLine, openBackup, openNotes, stage } from "./trouble-kit.ts";

/** Everything that was written down, in the part of the report where it belongs. */
async function allIsIn(page: Page): Promise<void> {
  for (const [position, scene] of scenes.entries()) {
    const part = section(page, scene.stepTitle);
    if (takesNotes(scene)) {
      await expect(part.getByText(noteOf(position), { exact: true })).toHaveCount(1);
    }
    for (const column of scene.board?.columns ?? []) {
      await expect(
        part.getByRole("region", { name: column.title }).getByText(noteOf(position)),
      ).toHaveCount(1);
    }
    if (scene.poll?.round !== "after" || !scene.prompt) continue;
    const { before, after } = hands(scene.prompt.index);
    const article = part.getByRole("article").filter({ hasText: scene.prompt.code });
    for (const [index, option] of scene.poll.options.entries()) {
      const row = article.getByRole("row").filter({
        has: page.getByRole("rowheader", { name: option.label, exact: true }),
      });
      await expect(row.getByRole("cell").first()).toHaveText(String(after[index]));
      await expect(row).toContainText(
        before[index] === after[index] ? "gebleven" : `van ${before[index]} naar ${after[index]}`,
      );
    }
  }
  const experiment = section(page, at(scenes, indexOf("experiment/score")).stepTitle);
  const reading = experiment.getByRole("region", { name: "A Lezen" });
  await expect(reading).toContainText("2 van 5 gelukt");
  await expect(reading).toContainText("2 bijna · 1 niet");
  await expect(reading).toContainText("vooraf gedacht: 3");
  await expect(reading).toContainText("voelt zich zeker: 2,0 op 5");
  const doing = experiment.getByRole("region", { name: "B Doen" });
  await expect(doing).toContainText("4 van 5 gelukt");
  await expect(doing).toContainText("vooraf gedacht: 4");
  await expect(doing).toContainText("voelt zich zeker: 4,4 op 5");
}

/** No name stands in what is shown or saved. */
function nobodyIn(text: string): void {
  for (const name of NAMES) expect(text).not.toContain(name);
}

const told = (page: Page): Promise<string> => page.getByRole("main").innerText();

/** Every note, by the places where notes were written. */
const allNotes = scenes.flatMap((scene, position) => [
  ...(takesNotes(scene) ? [noteOf(position)] : []),
  ...(scene.board?.columns ?? []).map(({ id }) => noteOf(position, ` onder ${id}`)),
]);

/** The files without names, then with them. */
async function files(page: Page): Promise<string> {
  const save = (name: string) => download(page, page.getByRole("button", { name, exact: true }));
  for (const named of [false, true]) {
    await page.getByRole("switch", { name: "Met namen" }).setChecked(named);
    const markdown = await save("Markdown");
    const csv = await save("CSV");
    const excel = await save("Excel");
    expect(excel.name).toMatch(/^halve-dag-2026-03-02\.xlsx$/u);
    expect(excel.text.startsWith("PK")).toBe(true);
    expect(markdown.name).toMatch(/^halve-dag-2026-03-02\.md$/u);
    expect(csv.name).toMatch(/^halve-dag-2026-03-02\.csv$/u);
    for (const { text } of [markdown, csv]) {
      for (const note of allNotes) expect(text).toContain(note);
      for (const scene of scenes) {
        if (scene.prompt && !scene.private) expect(text).toContain(scene.prompt.code);
      }
      if (named) for (const name of NAMES) expect(text.replaceAll("\\", "")).toContain(name);
      else nobodyIn(text);
    }
    expect(markdown.text).toContain("2 van 5 gelukt");
    expect(markdown.text).toMatch(/\| eens \| 7 \| 4 \|/u);
    expect(csv.text.startsWith("\uFEFFoefening;kaart;vraag;soort")).toBe(true);
    expect(csv.text).toMatch(/;stemmen;.*;eens;.*7;4;-3\r\n/u);
    expect(csv.text).toMatch(/;proef;;A;;?zekerheid \(op 5\);2;/u);
  }
  const backup = await save("Bewaar als bestand");
  expect(backup.name).toMatch(/^halve-dag-2026-03-02\.json$/u);
  for (const text of [...allNotes, ...NAMES]) expect(backup.text).toContain(text);
  return backup.text;
}

/** The file opens on another device, where it tells the same. */
async function opensElsewhere(page: Page, backup: string, report: string): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Hier komen je sessies" })).toBeVisible();
  await openBackup(page, { name: "k.json", mimeType: "text/plain", buffer: Buffer.from(backup) });
  await page.getByRole("button", { name: `Verslag: ${plan.title}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: plan.title })).toBeVisible();
  await expect.poll(() => told(page)).toBe(report);
  await allIsIn(page);
}

test("half a day, from the first press to the report on another device", async ({
  page,
  device,
}) => {
  const began = new Date("2026-03-02T09:00:00+01:00");
  await page.clock.setFixedTime(began);
  // What can be put back stays on offer until it is.
  await patient(page);
  await page.goto("./");
  const dialog = await askFor(page, plan);
  await dialog.getByRole("textbox", { name: /^Namen, / }).fill(NAMES.join("\n"));
  await expect(dialog).toContainText("14 namen");
  await startIn(page, dialog);
  const timed = indexOf("awareness/together/awareness-1");
  const jumped = indexOf("culture/together/culture-1");
  let minutes = 0;
  for (const [position, scene] of scenes.entries()) {
    if (position > 0) await page.keyboard.press("PageDown");
    await clockAt(page, began, minutes * 60);
    await stands(page, scene);
    await act(page, scene, position);
    if (position === timed) {
      await removeAndPutBack(page, noteOf(position));
      await timing(page, scene, new Date(began.getTime() + minutes * 60_000));
    }
    if (position === jumped) await jump(page, timed, jumped);
    minutes += scene.minutes;
  }
  expect(minutes).toBe(plan.minutes);
  await clockAt(page, began, minutes * 60);
  // A clicker does not end a session: that takes the button.
  await page.keyboard.press("PageDown");
  await stands(page, at(scenes, scenes.length - 1));
  await page.mouse.move(300, 300);
  await bar(page).getByRole("button", { name: "Afronden" }).click();
  await expect(page).toHaveURL(/\/verslag$/u);
  await allIsIn(page);
  const report = await told(page);
  nobodyIn(report);
  const names = page.getByRole("switch", { name: "Met namen" });
  await expect(names).not.toBeChecked();
  await names.check();
  await expect(page.getByRole("list", { name: "Aanwezig" }).getByRole("listitem")).toHaveText(
    NAMES,
  );
  const backup = await files(page);
  await names.uncheck();
  await expect.poll(() => told(page)).toBe(report);
  await page.reload();
  await allIsIn(page);
  await opensElsewhere(await (await device()).newPage(), backup, report);
});

const short = planOf("introduction-45");

/** The first scene of a plan that takes notes after people were put in groups. */
const grouped = scenes.findIndex(({ kind }) => kind === "groups");

async function walkTo(page: Page, position: number): Promise<void> {
  for (let step = 1; step <= position; step += 1) {
    await page.keyboard.press("PageDown");
    await stands(page, at(scenes, step));
  }
}

test("a number of people is enough to be put in groups", async ({ page }) => {
  await page.goto("./");
  const dialog = await askFor(page, plan);
  await dialog.getByText("Alleen een aantal").click();
  await dialog.getByRole("textbox", { name: "Aantal deelnemers" }).fill("9");
  await startIn(page, dialog);
  await walkTo(page, grouped);
  const people = stage(page).locator("section").getByRole("listitem");
  await expect(people).toHaveCount(8);
  const numbers = (await people.allInnerTexts()).map(Number);
  expect(new Set(numbers).size).toBe(8);
  expect(numbers.every((number) => number >= 1 && number <= 9)).toBe(true);
});

test("without names or a number every scene is there, and heads can be counted later", async ({
  page,
}) => {
  await page.goto("./");
  const dialog = await askFor(page, plan);
  await dialog.getByText("Begin zonder namen").click();
  await startIn(page, dialog);
  await walkTo(page, grouped);
  await expect(stage(page).locator("section").getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("n");
  await panel(page).getByRole("textbox", { name: "Met hoeveel zijn jullie?" }).fill("6");
  await panel(page).getByRole("button", { name: "Verdeel", exact: true }).click();
  await expect(stage(page).locator("section").getByRole("listitem")).toHaveCount(6);
});

test("a rehearsal leaves nothing behind", async ({ page }) => {
  await page.goto("./");
  const dialog = await askFor(page, short);
  await dialog.getByRole("textbox", { name: /^Namen, / }).fill("Amira, Bram, Daan");
  await dialog.getByRole("checkbox", { name: /Oefenen/ }).check();
  await startIn(page, dialog);
  await expect(page.getByText("Oefenen: niets wordt bewaard")).toBeVisible();
  await addNote(page, "alleen om te proberen");
  // What hides the page makes the app save all that it has.
  await page.reload();
  await expect(
    page.getByRole("heading", { name: "Deze sessie staat niet op dit toestel" }),
  ).toBeVisible();
  expect(await sessionKeys(page)).toEqual([]);
  await page.getByRole("button", { name: "Naar het begin" }).click();
  await expect(page.getByRole("heading", { name: "Hier komen je sessies" })).toBeVisible();
});

test("home offers to go on, and does so at the same scene with the same notes", async ({
  page,
}) => {
  await page.goto("./");
  const dialog = await askFor(page, plan);
  await dialog.getByRole("textbox", { name: /^Namen, / }).fill("Amira, Bram, Daan");
  await startIn(page, dialog);
  await walkTo(page, 3);
  await addNote(page, "hier waren we");
  await expect.poll(() => sessionKeys(page)).not.toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await panel(page).getByRole("button", { name: "Naar het begin" }).click();
  const open = page.getByRole("region", { name: "Lopende sessie" });
  await expect(open).toContainText(plan.title);
  await expect(open).toContainText("stap 2 van 8");
  await page.reload();
  await open.getByRole("button", { name: "Verder waar je was" }).click();
  await stands(page, at(scenes, 3));
  await openNotes(page);
  await expect(noteLine(page, "hier waren we")).toBeVisible();
});
