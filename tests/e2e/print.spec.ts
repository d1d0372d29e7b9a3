import { execFileSync } from "node:child_process";

import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";

import { hasTool } from "../harness/tools.mjs";
import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { mine as plan, pack } from "./kit.ts";
import { flat, open, printed } from "./print-kit.ts";

test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

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
    await page.getByLabel("Aantal sets: Uitspraken").fill("4");
    await page.getByRole("checkbox", { name: "Dubbelzijdig" }).uncheck();
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
    await page.getByRole("checkbox", { name: "Dubbelzijdig" }).check();
    await page.getByRole("checkbox", { name: /achterkant$/ }).check();
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
    ["Werkblad Mijn leren", 16, 1],
    ["Instructies A en B", 12, 2],
    ["Bordje voor de deur", 1, 1],
    ["Aanwezigheidslijst", 1, 1],
    ["Evaluatie", 14, 1],
  ] as const) {
    await open(page, sheet);
    await page.getByRole("checkbox", { name: "Dubbelzijdig" }).uncheck();
    const { pages } = await printed(page);
    expect([sheet, pages.length]).toEqual([sheet, count]);
    if (count > 1) await page.getByRole("spinbutton").fill("1");
    expect([sheet, (await printed(page)).pages.length]).toEqual([sheet, least]);
  }
});

test("several sheets are printed together, each as large as it is alone", async ({ page }) => {
  await open(page, "Kaarten");
  await page.getByLabel("Aantal sets: Uitspraken").fill("1");
  await page.getByRole("checkbox", { name: "Dubbelzijdig" }).uncheck();
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
});

test("on two sides nobody shares a sheet of paper, and as much comes out as was told", async ({
  page,
}) => {
  await open(page, "Kaarten");
  for (const name of ["Draaiboek", "Instructies A en B", "Evaluatie"]) {
    await page.getByRole("checkbox", { name, exact: true }).check();
  }
  const told = await page.getByRole("status").first().textContent();
  const [full, blank, sheets] = [...(told ?? "").matchAll(/\d+/gu)].map(Number);
  const { pages } = await printed(page);
  expect(pages).toHaveLength(full! + blank!);
  expect(Math.ceil(pages.length / 2)).toBe(sheets);
  const given = [/^\s*U\d · /u, /^\s*Groep A/u, /^\s*Groep B/u, /^\s*Evaluatie/u];
  for (let at = 0; at < pages.length; at += 2) {
    const [front = "", back = ""] = pages.slice(at, at + 2);
    expect(front.trim()).not.toBe("");
    // What goes to somebody has an empty back.
    if (given.some((kind) => kind.test(front))) expect(back.trim()).toBe("");
  }
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
    "Van een collega: 52,5 %",
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
