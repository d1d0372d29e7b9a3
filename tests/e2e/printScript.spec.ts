import { execFileSync } from "node:child_process";

import { clockOf } from "#domain/timer/clock.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { pageFills } from "../harness/pages.ts";
import { hasTool } from "../harness/tools.mjs";
import { expect, test } from "./fixtures.ts";
import { mine as plan, pack } from "./kit.ts";
import { flat, open, printed } from "./print-kit.ts";

test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

test("the session plan holds every question and every cue, with its head on every page", async ({
  page,
}) => {
  await open(page, "Draaiboek");
  const { pages, file } = await printed(page);
  const all = flat(pages.join(" "));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages[0]).toContain("In één oogopslag");
  // Each page says which step it goes on with, and since when.
  for (const one of pages.slice(1)) expect(one).toMatch(/^\s*\d\d:\d\d\s.*\d+ min.*Reflectie/u);
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

test("half a day is told on a few pages, full but for the last, or on two", async ({ page }) => {
  const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
  await open(page, "Draaiboek", { ...halfDay, id: "half", start: "13:00", people: 18 });
  const { pages, file } = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(9);
  if (hasTool("pdftoppm", "-v")) {
    expect(
      pageFills(file)
        .slice(0, -1)
        .filter((fill) => fill < 0.5),
    ).toEqual([]);
  }
  await page.getByRole("radio", { name: "Kort" }).check();
  const short = (await printed(page)).pages;
  expect(short.length).toBeLessThanOrEqual(2);
  const told = flat(short.join(" "));
  let at = 13 * 60;
  for (const { minutes, prompt } of expandScenes(halfDay, pack).scenes) {
    expect(told).toContain(clockOf(at));
    if (prompt) expect(told).toContain(flat(`${prompt.code} ${prompt.short}`));
    at += minutes;
  }
});

test("no row of the session plan is split over two pages, and paper is its ground", async ({
  page,
}) => {
  await open(page, "Draaiboek");
  await page.emulateMedia({ media: "print" });
  // Who prints backgrounds too would have cream on the blank backs.
  for (const all of ["html", "body"]) {
    await expect(page.locator(all)).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  }
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
