import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Page } from "@playwright/test";

import { pack } from "./kit.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the app in the pseudo-language, in a folder of its own; gives that folder. */
export function buildPseudo(): string {
  const folder = `${project}/.test/pseudo`;
  const vite = `${project}/node_modules/vite/bin/vite.js`;
  const args = [vite, "build", "--mode", "pseudo", "--outDir", folder, "--emptyOutDir"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build in the pseudo-language failed:\n${stderr}`);
  return folder;
}

/** Words that no table has, each with its reason. */
const ALLOWED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/Al doende/gu, "the name of the product, which the page itself has too"],
  [/(?<!\p{L})(?:min|u)(?!\p{L})/gu, "units, written by src/i18n/duration.ts"],
  [/(?<!\p{L})en(?!\p{L})/gu, "between the last two of a list, written by Intl"],
  [/(?<!\p{L})(?:PageDown|PageUp|Esc|Home|End|Enter|Ctrl)(?!\p{L})/gu, "stands on a key"],
  [/(?<!\p{L})\p{Lu}\d*(?!\p{L})/gu, "a key, a code, the letter of a group"],
  [/https?:\/\/\S+/gu, "an address"],
];

/** What stands in the kit and in what a test laid: each text of it that a reader can come to see. */
function textsIn(laid: unknown): string[] {
  if (typeof laid === "string") return /\p{Lu}|\s|\p{L}{3}/u.test(laid) ? [laid] : [];
  if (typeof laid !== "object" || laid === null) return [];
  return Object.entries(laid).flatMap(([key, value]) => (key === "id" ? [] : textsIn(value)));
}

/** Days and months, as the browser writes them. */
const calendar = Array.from({ length: 12 }, (_, month) => new Date(2027, month, month + 1)).flatMap(
  (first, index) =>
    (["long", "short"] as const).flatMap((form) => [
      first.toLocaleDateString("nl-BE", { month: form }),
      new Date(2027, 0, index + 1).toLocaleDateString("nl-BE", { weekday: form }),
    ]),
);

/** Without what stands around the words, and with spaces at which a line may break. */
const bare = (text: string) =>
  text.replaceAll(/\s+/gu, " ").replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** Finds what is neither in the pseudo-language nor of the kit, nor of what was laid. */
export function stranger(...laid: unknown[]): (text: string) => string[] {
  const texts = [...textsIn([pack, laid]), ...calendar].map(bare);
  // In a sentence a title begins small.
  const small = texts.map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  const known = new Set([...texts, ...small].toSorted((a, b) => b.length - a.length));
  const whole = [...known].join("\n");
  const isStrange = (part: string) => {
    // A long text may stand on the screen in pieces, and short ones beside each other.
    if (known.has(part) || (part.includes(" ") && whole.includes(part))) return false;
    let left = part;
    for (const one of known) {
      if (one === "" || !left.includes(one)) continue;
      left = left.replaceAll(new RegExp(`(?<!\\p{L})${escaped(one)}(?!\\p{L})`, "gu"), "|");
    }
    for (const [words] of ALLOWED) left = left.replaceAll(words, "|");
    return /\p{L}/u.test(left);
  };
  return (text) =>
    text
      .split(/[\p{L}\p{M}]*ñ(?![\p{L}\p{M}])/u)
      .map(bare)
      .filter(isStrange);
}

/** All that a page says: its visible texts, and the names of what can be seen. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>([document.title]);
    for (const element of document.querySelectorAll("body, body *")) {
      if (element.matches("script, style, noscript, noscript *, textarea")) continue;
      const shown = element.matches("option") ? element.parentElement : element;
      if (!shown?.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-valuetext"]) {
        found.add(element.getAttribute(name) ?? "");
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent?.trim() ?? "");
      }
    }
    return [...found].filter((text) => text !== "");
  });

/**
 * Words of the interface that are cut off: by what hides the rest, or by the edge of their button or of the
 * screen. Where three dots take the end of what is not of the tables, such as the title of an exercise,
 * they would do so in any language.
 */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const controls = "button, summary, label, h1, h2, h3";
    for (const element of document.querySelectorAll("body *")) {
      const text = element.textContent ?? "";
      if (element instanceof SVGElement || !/ñ/u.test(text) || !element.checkVisibility()) continue;
      if (element.matches("select") || element.closest(".visually-hidden, [inert]")) continue;
      const named = `${element.localName}.${element.className} "${text.slice(0, 60)}"`;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const dots = textOverflow === "ellipsis" && !/ñ[^\p{L}\p{N}]*$/u.test(text);
      // Of a pixel: only for who hears the page.
      const wide = scrollWidth > clientWidth + 1 && clientWidth > 1 && !dots;
      const high = scrollHeight > clientHeight + 1 && clientHeight > 1;
      if (/hidden|clip/u.test(overflowX) && wide) found.add(`${named} is cut off sideways`);
      if (/hidden|clip/u.test(overflowY) && high) found.add(`${named} is cut off below`);
      if (!element.matches(controls) || dots) continue;
      const box = element.getBoundingClientRect();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest(".visually-hidden")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const out = [...range.getClientRects()].some(
          ({ left, right, width }) => width > 1 && (right > box.right + 1 || left < box.left - 1),
        );
        if (out) found.add(`the words of ${named} run out of it`);
      }
      const holder = element.parentElement?.getBoundingClientRect();
      if (holder && holder.width > 0 && box.right > Math.max(holder.right, innerWidth) + 1) {
        found.add(`${named} runs out of the screen`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.add(`the page is ${scrollWidth}px wide`);
    return [...found];
  });
