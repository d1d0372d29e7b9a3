import type { Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";

import { expect } from "./fixtures.ts";

/** One size of each ratio, the smallest one: there a pixel is the largest part of a letter. */
export const SIZES = [
  [1024, 768],
  [1280, 800],
  [1280, 720],
] as const;

/** Larger ones of the last ratio. The layout grows along, so each kind of scene is looked at there once, in the dark. */
export const LARGE = [
  [1920, 1080],
  [3840, 2160],
] as const;

/** What of a scene its layout depends on; its words apart. */
export const kindOf = ({ kind, trial, poll, form }: Scene): string =>
  [kind, trial?.part, poll?.round, kind === "question" || kind === "groups" ? form : undefined]
    .filter(Boolean)
    .join(" ");

export const NAMES = [
  "Amira El Idrissi",
  "Bram Peeters",
  "Gülşen Yılmaz",
  "Joris De Smedt",
  "Marie-Louise van den Nieuwenhuijzen",
  "Daan",
  "Fatima",
  "Kobe",
  "Lies",
  "Théo",
  "محمد",
  "Noor",
  "Pieter-Jan",
  "Wout",
];

/** What is wrong with the stage as it stands now: too small, cut off, or scrolling. */
function faults(): string[] {
  const stage = document.querySelector("[data-stage]");
  if (!stage) return ["no stage"];
  const found: string[] = [];
  const { width, height } = stage.getBoundingClientRect();
  const least = height * 0.04 - 0.1;
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const element = node.parentElement;
    if (text === "" || !element || element.closest(".visually-hidden")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < least) found.push(`"${text}" is ${size}px, under ${least}px`);
    if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1) {
      found.push(`"${text}" is outside the stage`);
    }
    const holder = element.closest("[data-fit]")?.getBoundingClientRect();
    if (holder && (box.bottom > holder.bottom + size * 0.3 || box.right > holder.right + 2)) {
      found.push(`"${text}" is cut off`);
    }
  }
  for (const element of [stage, ...stage.querySelectorAll("*")]) {
    if (element instanceof SVGElement || element.closest(".visually-hidden")) continue;
    const clips = getComputedStyle(element).overflow !== "visible";
    if (clips && element.scrollHeight > element.clientHeight + 1) {
      found.push(`${element.className} scrolls: ${element.scrollHeight} > ${element.clientHeight}`);
    }
  }
  return found;
}

type Sizes = readonly (readonly [width: number, height: number])[];

export async function look(page: Page, scene: string, sizes: Sizes = SIZES): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    // The text settles in the frame after the window has its new size.
    await expect
      .poll(() => page.evaluate(faults), { message: `${scene} at ${width}x${height}` })
      .toEqual([]);
  }
}

/**
 * Waits until the stage has turned its pages for the size that the window has now. Text that fits the
 * window before it is resized fits a larger one as well, on pages that are no longer needed.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = () => document.querySelector("[data-stage]")?.innerHTML;
    // What observes sizes speaks up in a frame, and React draws what it said in a message after that.
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve());
          port1.start();
          port2.postMessage(null);
        });
      });
    let before: string | undefined;
    for (let same = 0; same < 4;) {
      await frame();
      const now = shown();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** The words of the clock that touch its ring, of which none should. */
export const outOfRing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ring = document.querySelector("[data-stage] [role=timer] svg");
    if (!ring) return [];
    const { left, top, width } = ring.getBoundingClientRect();
    // The rope is a seventh of the radius thick.
    const inner = (width / 2) * (6 / 7);
    const [x, y] = [left + width / 2, top + width / 2];
    return [...(ring.parentElement?.querySelectorAll("span") ?? [])].flatMap((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      return [...range.getClientRects()].flatMap((line) => {
        // Above and below the letters themselves a line has some room.
        const room = line.height * 0.15;
        const across = Math.max(x - line.left, line.right - x);
        const down = Math.max(y - line.top, line.bottom - y) - room;
        return Math.hypot(across, down) > inner ? [words.textContent] : [];
      });
    });
  });
