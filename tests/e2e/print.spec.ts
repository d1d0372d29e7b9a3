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
import { pack } from "./kit.ts";
import { layPlan } from "./planner-kit.ts";

const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const plan: Plan = {
  ...halfDay,
  id: "mine",
  title: "Leren op de vloer",
  date: "2027-03-05",
  start: "09:00",
  end: "12:00",
  people: 14,
};

test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

async function open(page: Page, sheet: string, of: Plan = plan): Promise<void> {
  await page.goto("./");
  await layPlan(page, of);
  await page.goto(`./#/draaiboek/${of.id}/afdrukken`);
  await page.reload();
  await page.getByRole("radio", { name: sheet, exact: true }).check({ force: true });
  await settled(page);
}

/** The pages of the PDF that the browser makes, as text; the page itself is asked for nothing. */
async function printed(page: Page): Promise<{ pages: string[]; file: string }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "print-")), "print.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return { pages: text.split("\f").slice(0, -1), file };
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
  for (const one of pages.slice(1)) expect(one).toMatch(/Tijd\s+Wat\s+Doe en zeg\s+Reflectie/u);
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
      // 265 mm stand on a page: a taller row could not stay whole.
      return whole && height < (265 / 25.4) * 96 ? [] : [row.textContent];
    }),
  );
  expect(tall).toEqual([]);
});

test("participants get rough times on one page, and nothing that gives away what comes", async ({
  page,
}) => {
  await open(page, "Programma");
  const { pages } = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/09:00\s+Start/u);
  expect(pages[0]).toMatch(/12:00\s+Einde/u);
  expect(pages[0]).not.toContain("Proef op de som");
});

for (const per of ["2", "4", "8"]) {
  test(`cards, ${per} on a sheet: each whole, cut at the same places on every page`, async ({
    page,
  }) => {
    await open(page, "Kaarten");
    await page.getByLabel("Kaarten per blad").selectOption(per);
    await page.getByLabel("Verdeel over groepen").selectOption("4");
    await page.emulateMedia({ media: "print" });
    const sheets = await page.locator("[data-sheet]").evaluateAll((all) =>
      all.map((sheet) => {
        const { left, top } = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll("[data-card]")].map((card) => {
          const box = card.getBoundingClientRect();
          const clipped =
            card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1;
          return {
            at: [box.left - left, box.top - top, box.width, box.height].map(Math.round),
            clipped,
          };
        });
      }),
    );
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

test("the other sheets stand on as many pages as they should", async ({ page }) => {
  for (const [sheet, count] of [
    ["Leerlijst", 1],
    ["Instructies A en B", 2],
    ["Aanwezigheid", 1],
    ["Evaluatie", 1],
  ] as const) {
    await open(page, sheet);
    const { pages } = await printed(page);
    expect([sheet, pages.length]).toEqual([sheet, count]);
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
  for (const sheet of ["Draaiboek", "Kaarten", "Leerlijst", "Aanwezigheid"]) {
    await open(page, sheet);
    expect(await faults(page)).toEqual([]);
  }
});
