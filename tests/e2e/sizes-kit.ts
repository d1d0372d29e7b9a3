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

/** Gives the window another size, and waits until the stage has turned its pages for it. */
export async function resize(page: Page, [width, height]: Sizes[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  // The browser answers before the page itself knows.
  await page.waitForFunction(
    ([wide, high]) => innerWidth === wide && innerHeight === high,
    [width, height],
  );
  await settled(page);
}

export async function look(page: Page, scene: string, sizes: Sizes = SIZES): Promise<void> {
  for (const size of sizes) {
    await resize(page, size);
    // What flies to its place is there a moment later.
    await expect
      .poll(() => page.evaluate(faults), { message: `${scene} at ${size.join("x")}` })
      .toEqual([]);
  }
}

/** Waits until nothing on the stage changes any more: its pages have been turned for what it shows now. */
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
    await document.fonts.ready;
    let before: string | undefined;
    for (let same = 0; same < 3;) {
      await frame();
      const now = shown();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/**
 * Presses a key, and waits until the stage shows something else. A press that is followed by a look at
 * what stood there before leads one page too far.
 */
export async function turn(page: Page, key = "PageDown"): Promise<void> {
  const stage = page.locator("[data-stage]");
  const before = await stage.innerText();
  await page.keyboard.press(key);
  await expect
    .poll(() => stage.innerText(), { message: `${key} shows something else` })
    .not.toBe(before);
  await settled(page);
}

/** Goes on until the stage shows these words, over the pages of what it shows before. */
export async function reach(page: Page, words: string, key = "PageDown"): Promise<void> {
  const stage = page.locator("[data-stage]");
  await settled(page);
  for (let turns = 0; turns < 9 && !(await stage.innerText()).includes(words); turns += 1) {
    await turn(page, key);
  }
  await expect(stage).toContainText(words);
}

/** Goes over every page that the scene has at this size, from its first one. */
export async function everyPage(page: Page, seen: (of: number) => Promise<void>): Promise<void> {
  const footer = page.locator("[data-stage] footer");
  const [, , pages] = /(\d+) van (\d+)$/u.exec(await footer.innerText()) ?? [];
  for (let next = 2; next <= Number(pages ?? 1); next += 1) {
    await page.keyboard.press("PageDown");
    await expect(footer).toContainText(`${next} van `);
    await settled(page);
    await seen(next);
  }
}

/** Signs and short words on the stage that break in the middle, or run out of their card. */
export const brokenSigns = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const place = document.querySelector("[data-stage]");
    if (!place) return ["no stage"];
    const found: string[] = [];
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest(".visually-hidden")) continue;
      const card = element.closest("li")?.getBoundingClientRect();
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1 && word.length <= 8) found.push(`"${word}" breaks`);
        if (card && boxes.some(({ right }) => right > card.right + 1)) {
          found.push(`"${word}" runs out of its card`);
        }
      }
    }
    return found;
  });

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
