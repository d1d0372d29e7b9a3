// What must hold of a screen in hostile surroundings, read from the page as it stands.
import type { Page } from "@playwright/test";

import { settled } from "./axe-kit.ts";
import { expect } from "./fixtures.ts";

/** What a page with little room does wrong: it scrolls sideways, cuts words off, or hides them. */
function crampedOn(): string[] {
  const found: string[] = [];
  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth + 1) {
    found.push(`the page is ${wide.scrollWidth} wide in ${wide.clientWidth}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (
      !element ||
      text === "" ||
      element.closest("[data-stage], [inert], .visually-hidden, add-on")
    ) {
      continue;
    }
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    // The nearest ones that cut off what does not fit, and cannot be scrolled.
    for (let holder: Element | null = element; holder; holder = holder.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(holder);
      const edge = holder.getBoundingClientRect();
      const cutsAcross = overflowX === "hidden" || overflowX === "clip";
      const cutsDown = overflowY === "hidden" || overflowY === "clip";
      const spills = box.right > edge.right + 2 || box.left < edge.left - 2;
      if (cutsAcross && spills && textOverflow !== "ellipsis") found.push(`cut off: ${text}`);
      if (cutsDown && box.bottom > edge.bottom + 3) found.push(`cut off below: ${text}`);
      // Three dots say that there is more, and the rest of the row leads to it.
      if (textOverflow === "ellipsis") break;
      if (overflowX === "auto" || overflowX === "scroll") break;
      if (overflowY === "auto" || overflowY === "scroll") break;
    }
  }
  return found;
}

/** Nothing is cut off, and nothing asks to scroll in two directions. */
export async function roomEnough(page: Page, screen: string): Promise<void> {
  await settled(page);
  await expect.poll(() => page.evaluate(crampedOn), { message: screen }).toEqual([]);
}

/** Every control that gets the focus by Tab can be seen when it has it: no bar lies over it. */
export async function focusSeen(page: Page, screen: string): Promise<void> {
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const state = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const known = focused.getAttribute("data-tabbed");
      if (known !== null) return null;
      focused.setAttribute("data-tabbed", "");
      const { left, top, width, height } = focused.getBoundingClientRect();
      const label = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
      // At least a part of it must be free, at its middle or at an edge of it.
      const places = [0.5, 0.15, 0.85].flatMap((down) =>
        [0.5, 0.1, 0.9].map((across) => [left + width * across, top + height * down] as const),
      );
      const free = places.some(([x, y]) => {
        const at = document.elementFromPoint(x, y);
        return (
          at !== null &&
          (focused.contains(at) || at.contains(focused) || at.closest("label")?.contains(focused))
        );
      });
      return { name: `${focused.tagName} ${label.slice(0, 60)}`, free };
    });
    if (!state) break;
    seen.add(state.name);
    if (!state.free) hidden.push(state.name);
  }
  expect(seen.size, screen).toBeGreaterThan(0);
  expect(hidden, screen).toEqual([]);
}

/** Figures of another script, which a date or a number gets where nobody says which language it is in. */
const FOREIGN = /[\u0660-\u0669\u06F0-\u06F9]/u;

/** Dates and numbers are Dutch ones, wherever the device comes from. */
export async function dutchFigures(page: Page, screen: string): Promise<void> {
  const text = await page.evaluate(() => {
    const named = [...document.querySelectorAll("[aria-label], [title]")].map(
      (one) => `${one.getAttribute("aria-label") ?? ""} ${one.getAttribute("title") ?? ""}`,
    );
    return `${document.title}\n${document.body.innerText}\n${named.join("\n")}`;
  });
  expect(FOREIGN.exec(text)?.[0], screen).toBeUndefined();
  // Months and days as another language or calendar would say them.
  expect(text, screen).not.toMatch(/\b(?:AM|PM|Mart|Mayıs|Cuma|ÖÖ|ÖS)\b/u);
}

/** Text of less contrast than this is not read; letters this thin are paler on the screen than their ink. */
const LEAST_CONTRAST = 3;

/** What can hardly be read on the screen, as it is painted now. */
async function paleOn(page: Page): Promise<string[]> {
  await settled(page);
  const shot = await page.screenshot({ animations: "disabled", scale: "css" });
  const pale = await page.evaluate(
    async ({ base64, least }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d", { willReadFrequently: true })!;
      context.drawImage(bitmap, 0, 0);
      const linear = (value: number) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const found: string[] = [];
      let read = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (!element || text === "" || element.closest(":disabled, .visually-hidden")) continue;
        // What is folded away has a place, but is not drawn.
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const line = range.getClientRects()[0];
        if (!line || line.width < 4 || line.height < 4) continue;
        // What stands behind something else, or off the screen, is not read now.
        const middle = [line.left + line.width / 2, line.top + line.height / 2] as const;
        const top = document.elementFromPoint(...middle);
        if (!top || !(element.contains(top) || top.contains(element))) continue;
        // Nor what was scrolled out of the box that it is in.
        const whole = (holder: Element | null): boolean => {
          if (!holder) return true;
          const { overflowX, overflowY } = getComputedStyle(holder);
          const { bottom, left, right, top: edge } = holder.getBoundingClientRect();
          const across = line.left >= left - 1 && line.right <= right + 1;
          const down = line.top >= edge - 1 && line.bottom <= bottom + 1;
          return (
            (overflowX === "visible" || across) &&
            (overflowY === "visible" || down) &&
            whole(holder.parentElement)
          );
        };
        if (!whole(element.parentElement)) continue;
        const [x, y] = [Math.max(0, line.left), Math.max(0, line.top)];
        const { data } = context.getImageData(x, y, Math.ceil(line.width), Math.ceil(line.height));
        let [darkest, lightest] = [1, 0];
        for (let at = 0; at < data.length; at += 4) {
          const light =
            0.2126 * linear(data[at] ?? 0) +
            0.7152 * linear(data[at + 1] ?? 0) +
            0.0722 * linear(data[at + 2] ?? 0);
          if (data[at + 3] === 0) continue;
          darkest = Math.min(darkest, light);
          lightest = Math.max(lightest, light);
        }
        read += 1;
        const contrast = (lightest + 0.05) / (darkest + 0.05);
        if (contrast < least) found.push(`${contrast.toFixed(1)}: ${text.slice(0, 60)}`);
      }
      return { found, read };
    },
    { base64: shot.toString("base64"), least: LEAST_CONTRAST },
  );
  return pale.read === 0 ? ["nothing to read"] : pale.found;
}

/** All that can be read on the screen stands out from what is behind it. */
export async function readable(page: Page, screen: string): Promise<void> {
  // What comes a moment later is on no picture of before.
  await expect.poll(() => paleOn(page), { message: screen }).toEqual([]);
}

/** Whatever is on, chosen, or where one is, with a neighbour of the same kind that looks the same. */
function unmarkedOn(): string[] {
  const isOn = (one: Element) =>
    one.getAttribute("aria-pressed") === "true" ||
    one.getAttribute("aria-checked") === "true" ||
    (one.getAttribute("aria-current") ?? "false") !== "false";
  const looks = (one: Element) => {
    const { backgroundColor, borderColor, borderWidth, color, outline } = getComputedStyle(one);
    return [backgroundColor, borderColor, borderWidth, color, outline].join(" ");
  };
  const found: string[] = [];
  for (const one of document.querySelectorAll("[aria-pressed], [aria-checked], [aria-current]")) {
    if (!isOn(one) || !one.checkVisibility({ visibilityProperty: true })) continue;
    const peers = [...document.getElementsByTagName(one.tagName)].filter(
      (peer) => peer.className === one.className && !isOn(peer),
    );
    if (peers.some((peer) => looks(peer) === looks(one))) {
      found.push(one.getAttribute("aria-label") ?? one.textContent ?? "");
    }
  }
  return found;
}

/** What is on, chosen, or where one is, looks other than what is not. */
export async function statesSeen(page: Page, screen: string): Promise<void> {
  await expect.poll(() => page.evaluate(unmarkedOn), { message: screen }).toEqual([]);
}
