import type { Locator, Page } from "@playwright/test";

import type { Session } from "#domain/session/types.ts";

import { expect } from "./fixtures.ts";
import { patient, sessionOf } from "./kit.ts";
import { panel, planOf } from "./play-kit.ts";
import { settled } from "./sizes-kit.ts";
import { layAll, openRun, stage, writes } from "./trouble-kit.ts";

export const NAMES = ["Amira", "Bram", "Gülşen", "Joris", "Daan", "Fatima", "Noor", "Wout"];
const plan = planOf("half-day-180");
export const scenes = sessionOf(plan, NAMES).head.scenes;
const pairsAt = scenes.findIndex(({ groupKey }) => groupKey && !groupKey.endsWith("/split"));
const key = scenes[pairsAt]?.groupKey ?? "";

/** Two groups of four, in the order of the list. */
export function session(names = NAMES, size = 4): Session {
  const made = sessionOf(plan, names, "groepen");
  const ids = made.live.people.map(({ id }) => id);
  const groups = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
  return {
    ...made,
    live: {
      ...made.live,
      position: pairsAt,
      wishes: { [key]: { size } },
      draws: { [key]: { seed: 1, groups, watchers: [] } },
      stage: { ...made.live.stage, groups: true },
    },
  };
}

export const card = (page: Page, number: number): Locator =>
  stage(page).locator(`[data-seat="${number - 1}"]`);
export const region = (page: Page, number: number): Locator =>
  panel(page).getByRole("region", { name: `Groep ${number}` });

export async function open(page: Page, made = session()): Promise<void> {
  // What offers to put somebody back is there for eight seconds.
  await patient(page);
  await layAll(page, made);
  await openRun(page, made.head.id);
  await expect(card(page, 1)).toBeVisible();
  await writes(page);
}

export async function openTools(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await expect(region(page, 1)).toBeVisible();
  // It takes the keyboard once, a moment after it is drawn.
  await expect(page.locator("aside:focus-within")).toBeVisible();
}

/** Waits until everything stands where it belongs. */
export async function landed(page: Page): Promise<void> {
  await settled(page);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
}

export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await landed(page);
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("Nothing to drag.");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 30, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 8, { steps: 6 });
  await page.mouse.up();
}
