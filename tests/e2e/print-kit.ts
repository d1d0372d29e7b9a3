import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";

import { settled } from "./axe-kit.ts";
import { mine as plan } from "./kit.ts";
import { layPlan } from "./planner-kit.ts";

/** The page where this kind of sheet of a plan, and no other, is chosen. */
export async function open(page: Page, sheet: string, of: Plan = plan): Promise<void> {
  await layPlan(page, of);
  await page.goto(`./#/draaiboek/${of.id}/afdrukken`);
  await page.getByRole("checkbox", { name: "Draaiboek", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: sheet, exact: true }).check();
  await settled(page);
}

/** The pages of the PDF that the browser makes, as text; the page itself is asked for nothing. */
export async function printed(page: Page): Promise<{ pages: string[]; file: string }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "print-")), "print.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return { pages: text.split("\f").slice(0, -1), file };
}

/** Words without what the printer puts between them. */
export const flat = (text: string) => text.replaceAll(/\s+/gu, "");
