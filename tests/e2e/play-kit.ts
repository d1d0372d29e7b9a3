import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { stage as words } from "#words/stage.ts";

import { expect } from "./fixtures.ts";
import { pack } from "./kit.ts";
import { stage, writes } from "./trouble-kit.ts";

export function planOf(id: string): Plan {
  const plan = pack.plans.find((candidate) => candidate.id === id);
  if (!plan) throw new Error(`The kit has no plan ${id}.`);
  return plan;
}

export const panel = (page: Page): Locator => page.getByRole("complementary");

/** What the header of the stage says with a scene; no two neighbours say the same. */
function headOf(scene: Scene): string[] {
  return [
    // What stands large below is not said twice.
    ...(scene.stepTitle === scene.headline ? [] : [scene.stepTitle]),
    scene.prompt?.code ?? scene.phaseTitle,
    ...(scene.poll ? [words.round[scene.poll.round]] : []),
  ];
}

/** Whether nothing is said of how people work: the scene says so itself. */
const isQuiet = (scene: Scene): boolean =>
  scene.kind === "break" ||
  scene.kind === "poll" ||
  scene.hue === "sand" ||
  scene.trial?.part === "learn" ||
  scene.trial?.part === "result";

/** This scene, and no other, stands in a window; roles do not find the small stage of the console. */
export async function shows(page: Page, scene: Scene): Promise<void> {
  const header = stage(page).locator("header");
  for (const part of headOf(scene)) await expect(header).toContainText(part);
  if (!isQuiet(scene)) {
    await expect(stage(page).locator("[data-form]")).toHaveText(words.form[scene.form]);
  }
  await expect(stage(page).locator("h1")).toContainText(scene.prompt?.text ?? scene.headline);
}

/** This scene, and no other, stands on the stage, and can be left. */
export async function stands(page: Page, scene: Scene): Promise<void> {
  await shows(page, scene);
  await writes(page);
}

/** Closes what is open beside the stage, so that the keys go to the stage again. */
export async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
}

/** What pressing a button saves. */
export async function download(
  page: Page,
  button: Locator,
): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await button.click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** The part of the report about one exercise. */
export const section = (page: Page, title: string): Locator =>
  page
    .locator("main section")
    .filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });

/** The dialog that starts a plan. */
export async function askFor(page: Page, plan: Plan): Promise<Locator> {
  await page.getByRole("button", { name: `Start: ${plan.title}` }).click();
  const dialog = page.getByRole("dialog", { name: plan.title });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function startIn(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expect(stage(page)).toBeVisible();
}

/** The keys in the first place that belong to a session. */
export const sessionKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("al-doende/session/")),
  );
