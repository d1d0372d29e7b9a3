// The guide and the statements: where somebody finds them, and on paper.
import { texts } from "#words/texts.ts";

import { hasTool } from "../harness/tools.mjs";
import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { printed } from "./print-kit.ts";

const PAGES = [
  ["Hulp", texts.titles.guide],
  ["Privacy", texts.titles.privacy],
  ["Toegankelijkheid", texts.titles.accessibility],
] as const;

test("the first screen leads to the guide and the statements, and each one back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [link, title] of PAGES) {
    await page.goto("./");
    await page.getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(page).toHaveTitle(`${title} · Al doende`);
    expect.soft(await faults(page), title).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, title).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: texts.back }).click();
    await expect(page.getByRole("link", { name: link, exact: true })).toBeVisible();
  }
});

test("on paper a statement is one sheet, with room to fill in who offers the app", async ({
  page,
}) => {
  test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");
  for (const [address, title] of [
    ["privacy", texts.titles.privacy],
    ["toegankelijkheid", texts.titles.accessibility],
  ] as const) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const { pages } = await printed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Organisatie: …");
    expect(pages[0]).not.toContain(texts.print);
  }
});
