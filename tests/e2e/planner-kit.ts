import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";

import { leaveApp } from "./kit.ts";

/** Lays a plan of one's own in the browser's storage, in the form in which the app saves it, before the app starts. */
export async function layPlan(page: Page, plan: Plan): Promise<void> {
  await leaveApp(page);
  await page.evaluate((laid) => {
    const at = Date.now();
    localStorage.setItem(
      `al-doende/plan/${laid.id}`,
      JSON.stringify({ v: 1, at, rev: at, data: { plan: laid, createdAt: at, touchedAt: at } }),
    );
  }, plan);
}

/** The plan as it is saved on the device. */
export async function savedPlan(page: Page, id: string): Promise<Plan> {
  return page.evaluate((key) => {
    const text = localStorage.getItem(`al-doende/plan/${key}`) ?? "{}";
    return (JSON.parse(text) as { data: { plan: Plan } }).data.plan;
  }, id);
}

/** Ids of the plans that are saved on the device. */
export async function savedIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage).flatMap((key) => /^al-doende\/plan\/(.+)$/.exec(key)?.[1] ?? []),
  );
}
