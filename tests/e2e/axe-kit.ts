import type { Page } from "@playwright/test";
import axe from "axe-core";

import { expect } from "./fixtures.ts";

declare global {
  interface Window {
    /** Stands in a page once it was brought there. */
    axe: typeof axe;
  }
}

/** Nothing moves any more: what fades in halfway has another contrast. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Brought to their end, not waited for: a browser that draws no frame never gets there.
    for (const one of document.getAnimations()) {
      if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
    }
  });
}

/** Puts axe in the page, once for as long as that page is not loaded anew. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
}

/** What axe finds in a page that stands still, in a form that says where and why. */
export async function faults(page: Page): Promise<string[]> {
  await settled(page);
  await bringAxe(page);
  const { found, passed } = await page.evaluate(async () => {
    const { violations, passes } = await window.axe.run({
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
      preload: false,
    });
    return {
      passed: passes.length,
      found: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}\n${failureSummary}`),
      ),
    };
  });
  expect(passed).toBeGreaterThan(5);
  return found;
}

/** The letters of the stage are read from the back row: at least 7 to 1, large ones too. */
export async function weakLetters(page: Page): Promise<string[]> {
  await bringAxe(page);
  const { found, measured } = await page.evaluate(async () => {
    const { violations, incomplete, passes } = await window.axe.run("[data-stage]", {
      runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
      preload: false,
    });
    return {
      measured: [...violations, ...incomplete, ...passes].flatMap(({ nodes }) => nodes).length,
      found: [...violations, ...incomplete].flatMap(({ nodes }) =>
        nodes.flatMap(({ target, any }) =>
          any.map(({ message }) => `${target.join(" ")}: ${message}`),
        ),
      ),
    };
  });
  expect(measured).toBeGreaterThan(1);
  return found;
}
