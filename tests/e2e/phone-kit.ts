import type { Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { settled } from "./axe-kit.ts";
import { expect } from "./fixtures.ts";
import { halfDay, pack } from "./kit.ts";

export const payload = participantPayload(halfDay, pack);
export const steps = phoneSteps(expandScenes(halfDay, pack));

/** What the app asks, and not the words that stand there until it does. */
export const asked = (page: Page) => page.locator("#root").getByRole("heading", { level: 1 });

/** One page of each kind that a participant can come to, by the last part of its address. */
export const places: readonly string[] = (() => {
  const kinds = new Set<string>();
  const pages = ["", "overzicht", "meenemen", "zo-ging-het", "doorgeven"];
  for (const one of steps.flatMap((step) => step.pages)) {
    const kind = `${one.kind} ${one.prompt?.entry} ${one.scene.board ? "board" : ""}`;
    if (!kinds.has(kind)) pages.push(one.id);
    kinds.add(kind);
  }
  return pages;
})();

/** A page loaded anew: the one before has a title as well, and stands until the next one does. */
export async function openPlace(page: Page, at: string, link = payload): Promise<void> {
  if (at === "zo-ging-het") {
    // Without anything to look back at it is an empty page.
    await openPlace(page, "meenemen", link);
    await page.getByLabel("Wat ga je proberen?").fill("Karin vragen");
    await page.getByRole("button", { name: "Zo ging het" }).click();
    await expect(page.getByText("Hoe ging het?")).toBeVisible();
    return settled(page);
  }
  await page.goto("about:blank");
  await page.goto(`./#/mee/${link}${at === "" ? "" : `/${at}`}`);
  await expect(asked(page)).toBeVisible();
  // The last of a page to come.
  if (at !== "meenemen" && at !== "doorgeven") {
    await expect(page.getByRole("button", { name: /letters$/u })).toBeVisible();
  }
  await settled(page);
}

/**
 * What is cut off, or stands in the way, on a page as it was opened: nothing runs out of the page, of its
 * button or its place, and what stays where it is leaves two thirds of the screen.
 */
export async function cut(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  return page.evaluate((wide) => {
    const found: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > wide) found.push(`the page is ${scrollWidth} wide`);
    const out = (inner: DOMRect, outer: DOMRect) =>
      inner.width > 0 &&
      (inner.left < outer.left - 1 ||
        inner.right > outer.right + 1 ||
        inner.top < outer.top - 1 ||
        inner.bottom > outer.bottom + 1);
    for (const one of document.querySelectorAll("#root :is(button, summary, label)")) {
      const range = document.createRange();
      range.selectNodeContents(one);
      const box = one.getBoundingClientRect();
      if (one.matches(".visually-hidden")) continue;
      const line = [...range.getClientRects()].find((words) => out(words, box));
      if (line) {
        const [words, place] = [line, box].map(({ left, top, right, bottom }) =>
          [left, top, right, bottom].map(Math.round).join(" "),
        );
        found.push(`"${one.textContent}" (${words}) runs out of its ${one.localName} (${place})`);
      }
    }
    for (const one of document.querySelectorAll("#root :is(input, textarea)")) {
      const parent = one.parentElement?.getBoundingClientRect();
      const { left, right, width: w } = one.getBoundingClientRect();
      if (w > 0 && parent && (right > parent.right + 1 || left < parent.left - 1)) {
        found.push(`a ${one.localName} runs out of its place`);
      }
    }
    for (const one of document.querySelectorAll("#root *")) {
      const { top, bottom, height } = one.getBoundingClientRect();
      const stays =
        /sticky|fixed/u.test(getComputedStyle(one).position) &&
        scrollHeight > innerHeight &&
        top < innerHeight &&
        bottom <= innerHeight + 1;
      if (stays && height > innerHeight / 3) found.push(`${one.localName} takes ${height}px`);
    }
    return found;
  }, width);
}

/** Letters of the device itself, in pixels; 16 is what most have. */
export async function typeOf(page: Page, size: number): Promise<void> {
  await page.evaluate((px) => {
    document.documentElement.style.fontSize = `${px}px`;
  }, size);
  await settled(page);
}
