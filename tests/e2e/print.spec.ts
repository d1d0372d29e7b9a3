import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { hasTool } from "../harness/tools.mjs";
import { faults, settled } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { mine as plan, pack } from "./kit.ts";
import { layPlan } from "./planner-kit.ts";

test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

async function open(page: Page, sheet: string, of: Plan = plan): Promise<void> {
  await layPlan(page, of);
  await page.goto(`./#/draaiboek/${of.id}/afdrukken`);
  await page.getByRole("checkbox", { name: "Draaiboek", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: sheet, exact: true }).check();
  await settled(page);
}

/** The pages of the PDF that the browser makes, as text; the page itself is asked for nothing. */
async function printed(page: Page): Promise<{ pages: string[]; file: string }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "print-")), "print.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return { pages: text.split("\f").slice(0, -1), file };
}

/** Where each card is on its sheet, and whether something of it found no place. */
function cardsOn(page: Page): Promise<{ at: number[]; clipped: boolean }[][]> {
  return page.locator("[data-sheet]").evaluateAll((all) =>
    all.map((sheet) => {
      const { left, top } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll("[data-card]")].map((card) => {
        const box = card.getBoundingClientRect();
        const clipped = [card, ...card.children].some(
          (part) =>
            part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
        );
        return {
          at: [box.left - left, box.top - top, box.width, box.height].map(Math.round),
          clipped,
        };
      });
    }),
  );
}

/** Words without what the printer puts between them. */
const flat = (text: string) => text.replaceAll(/\s+/gu, "");

test("the session plan holds every question and every cue, with its head on every page", async ({
  page,
}) => {
  await open(page, "Draaiboek");
  const { pages, file } = await printed(page);
  const all = flat(pages.join(" "));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages[0]).toContain("In één oogopslag");
  for (const one of pages.slice(1)) expect(one).toMatch(/Tijd\s+Wat je doet en zegt\s+Reflectie/u);
  pages.forEach((one, index) => expect(flat(one)).toContain(`${index + 1}/${pages.length}`));
  // A column is narrow: single words say that nothing was left out, whatever the lines are.
  const words = (text: string) => text.split(/\s+/u).filter((word) => word.length > 3);
  for (const scene of expandScenes(plan, pack).scenes) {
    for (const word of [scene.prompt?.text ?? "", ...scene.cues.map(({ text }) => text)].flatMap(
      words,
    )) {
      expect(all).toContain(flat(word));
    }
  }
  const size = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  expect(size).toMatch(/Page size:\s+59[45][\d.]* x 84[12][\d.]* pts \(A4\)/u);
  const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" }).trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // The column says whether the font is in the file.
  for (const font of fonts) expect(font).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+/u);
});

test("no row of the session plan is split over two pages", async ({ page }) => {
  await open(page, "Draaiboek");
  await page.emulateMedia({ media: "print" });
  const tall = await page.locator("table tr").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const { height } = row.getBoundingClientRect();
      const whole = getComputedStyle(row).breakInside === "avoid";
      // 277 mm stand on a page, less its head: a taller row could not stay whole.
      return whole && height < (260 / 25.4) * 96 ? [] : [row.textContent];
    }),
  );
  expect(tall).toEqual([]);
});

test("participants get the day on one page, by name or without", async ({ page }) => {
  await open(page, "Programma");
  const named = (await printed(page)).pages;
  expect(named).toHaveLength(1);
  expect(named[0]).toContain("Bewust worden");
  await page.emulateMedia({ media: null });
  await page.getByRole("checkbox", { name: "Met de namen van de onderdelen" }).uncheck();
  const { pages } = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("Deel 1");
  for (const { title } of pack.exercises) expect(pages[0]).not.toContain(title);
});

for (const per of ["2", "4", "8"]) {
  test(`cards, ${per} on a sheet: each whole, cut at the same places on every page`, async ({
    page,
  }) => {
    await open(page, "Kaarten");
    await page.getByRole("radio", { name: per, exact: true }).check();
    await page.getByLabel("Verdeel over groepen").fill("4");
    await page.emulateMedia({ media: "print" });
    const sheets = await cardsOn(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flat().filter(({ clipped }) => clipped)).toEqual([]);
    for (const sheet of sheets) {
      expect(sheet.map(({ at }) => at)).toEqual(sheets[0]?.map(({ at }) => at));
      expect(sheet).toHaveLength(Number(per));
    }
    const { pages } = await printed(page);
    expect(pages).toHaveLength(sheets.length);
    expect(pages[0]).toContain("groep 1");
    await page.emulateMedia({ media: null });
    await page.getByRole("checkbox", { name: /Dubbelzijdig/ }).check();
    expect((await printed(page)).pages).toHaveLength(sheets.length * 2);
  });
}

test("long words and long prompts of one's own stay within their cards", async ({ page }) => {
  const word = "aansprakelijkheidswaardevaststellingsveranderingen";
  const text = `Wat vind je van ${word}? ${"Dit is een vraag die heel wat langer is. ".repeat(8)}`;
  const wording = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id, at) => [
        id,
        { text: at % 2 === 0 ? word : text.slice(0, 240), followUps: [text.slice(0, 240), word] },
      ]),
    );
  const steps = plan.steps.map((step) =>
    step.kind === "exercise" ? { ...step, wording: wording(step.prompts) } : step,
  );
  await open(page, "Kaarten", { ...plan, id: "long", steps });
  for (const per of ["2", "4", "8"]) {
    await page.getByRole("radio", { name: per, exact: true }).check();
    await page.emulateMedia({ media: "print" });
    expect((await cardsOn(page)).flat().filter(({ clipped }) => clipped)).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test("the other sheets stand on as many pages as they should, for each who gets one", async ({
  page,
}) => {
  for (const [sheet, count, least] of [
    ["Werkblad Mijn leren", 14, 1],
    ["Instructies A en B", 10, 2],
    ["Bordje voor de deur", 1, 1],
    ["Aanwezigheidslijst", 1, 1],
    ["Evaluatie", 14, 1],
  ] as const) {
    await open(page, sheet);
    const { pages } = await printed(page);
    expect([sheet, pages.length]).toEqual([sheet, count]);
    if (count > 1) await page.getByRole("spinbutton").fill("1");
    expect([sheet, (await printed(page)).pages.length]).toEqual([sheet, least]);
  }
});

test("several sheets are printed together, each as large as it is alone", async ({ page }) => {
  await open(page, "Kaarten");
  const codes = (file: string) =>
    execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" })
      .split("\n")
      .filter((line) => />U\d</u.test(line))
      .map((line) => line.replace(/yM.*?>/u, ""));
  const alone = await printed(page);
  expect(codes(alone.file)).toHaveLength(5);
  // 10 mm of margin and 9 mm within the card.
  const left = Math.min(
    ...codes(alone.file).map((line) => Number(/xMin="([\d.]+)"/u.exec(line)?.[1])),
  );
  expect(Math.abs(left - (19 / 25.4) * 72)).toBeLessThan(1);
  for (const name of ["Draaiboek", "Programma", "Aanwezigheidslijst", "Evaluatie"]) {
    await page.getByRole("checkbox", { name, exact: true }).check();
  }
  await page.getByLabel("Aantal exemplaren").fill("2");
  const together = await printed(page);
  expect(codes(together.file)).toEqual(expect.arrayContaining(codes(alone.file)));
  const places = ["In één oogopslag", "De tijden zijn bij benadering", "Handtekening"].map(
    (words) => together.pages.findIndex((one) => one.includes(words)),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBe(0);
  expect(
    together.pages.filter((one) => one.includes("Wat kan de volgende keer beter?")),
  ).toHaveLength(2);
  // Cards with backs begin on a fresh sheet of paper, whatever else is printed.
  await page.getByRole("checkbox", { name: /Dubbelzijdig/ }).check();
  const [first, second] = (await printed(page)).pages;
  expect(first).toContain("Bewust worden");
  expect(second).not.toContain("In één oogopslag");
});

test("a case, a figure and a chart of one's own are on paper", async ({ page }) => {
  const steps: Plan["steps"] = [
    {
      id: "case",
      kind: "case",
      minutes: 10,
      title: "De drukker",
      text: "Er was eens een drukker.",
      link: "https://voorbeeld.be/drukker",
      questions: ["Wat deed hij goed?"],
    },
    {
      id: "figure",
      kind: "figure",
      minutes: 5,
      title: "Een cijfer",
      value: "7 op 10",
      text: "leert van een collega",
      source: "eigen bevraging",
    },
    {
      id: "chart",
      kind: "chart",
      minutes: 5,
      title: "Hoe leren we?",
      shape: "bar",
      unit: "%",
      table: { series: [""], rows: [{ label: "Van een collega", values: [52.5] }] },
      source: "eigen telling",
    },
  ];
  await open(page, "Draaiboek", { ...plan, id: "own", steps });
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  const all = flat((await printed(page)).pages.join(" "));
  for (const text of [
    "Er was eens een drukker.",
    "https://voorbeeld.be/drukker",
    "Wat deed hij goed?",
    "7 op 10",
    "leert van een collega",
    "Bron: eigen bevraging",
    "Van een collega 52,5 %",
    "Bron: eigen telling",
  ]) {
    expect(all).toContain(flat(text));
  }
});

test("an empty plan and one of sixty steps print as well", async ({ page }) => {
  await open(page, "Draaiboek", { ...plan, steps: [] });
  expect((await printed(page)).pages).toHaveLength(1);
  const steps = Array.from({ length: 60 }, (_, index) => ({
    id: `rest-${index}`,
    kind: "question" as const,
    minutes: 3,
    title: `Vraag ${index + 1}`,
    headline: "Wat denk je?",
  }));
  await open(page, "Draaiboek", { ...plan, id: "many", steps });
  const { pages } = await printed(page);
  const all = pages.join(" ");
  for (const { title } of steps) expect(all).toContain(title);
});

test("axe finds nothing where sheets are chosen", async ({ page }) => {
  for (const sheet of ["Draaiboek", "Kaarten", "Werkblad Mijn leren", "Aanwezigheidslijst"]) {
    await open(page, sheet);
    expect(await faults(page)).toEqual([]);
  }
});
