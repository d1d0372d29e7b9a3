// What comes out of the printer: the engine's own PDF, read back.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

import { print } from "#words/print.ts";

import { mine } from "../e2e/kit.ts";
import { hasTool } from "../harness/tools.mjs";
import { button, css, type Win } from "./device.ts";
import { expect, says, see, test } from "./fixtures.ts";
import { openWithPlan } from "./pages/storage.ts";
import { pageOf } from "./playwrightDevice.ts";

test.skip(({ engine }) => engine === "webkit", "WebKit prints only through a dialog of the system");
test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

const A4 = { width: 210, height: 297 };

/** The pages of a PDF as they look, a pixel for each millimetre: 0 is black, 255 is paper. */
function drawnPages(file: string): { width: number; height: number; dots: Buffer }[] {
  const drawn = execFileSync("pdftoppm", ["-r", "25.4", "-gray", file], {
    maxBuffer: 100_000_000,
  });
  const pages = [];
  for (let at = 0; at < drawn.length;) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(drawn.toString("latin1", at, at + 40));
    if (!head) throw new Error("The drawing of the pages cannot be read.");
    const [width, height] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    pages.push({ width, height, dots: drawn.subarray(at, at + width * height) });
    at += width * height;
  }
  return pages;
}

/** How far what is drawn on a page stays from each side, in millimetres. */
function marginsOf({ width, height, dots }: ReturnType<typeof drawnPages>[number]) {
  const xs: number[] = [];
  const ys: number[] = [];
  dots.forEach((dot, index) => {
    if (dot > 250) return;
    xs.push(index % width);
    ys.push(Math.floor(index / width));
  });
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    left: least(xs),
    top: least(ys),
    right: width - 1 - most(xs),
    bottom: height - 1 - most(ys),
  };
}

/** The words on the sheets that stand ready; of those in a `plain` font only where no other can be read back. */
const wordsOn = (win: Win, plain: boolean) =>
  win.evaluate((onlyPlain) => {
    const words: string[] = [];
    for (const sheet of document.querySelectorAll("[data-paper]")) {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const { fontFamily, fontWeight, fontVariantNumeric, textTransform } = getComputedStyle(
          holder ?? sheet,
        );
        const readable =
          fontWeight === "400" && fontVariantNumeric === "normal" && !/Bricolage/u.test(fontFamily);
        if (!holder?.checkVisibility() || holder.clientWidth === 1) continue;
        if (textTransform === "none" && (readable || !onlyPlain)) {
          words.push(...(node.textContent ?? "").split(/\s+/u).filter(Boolean));
        }
      }
    }
    return [...new Set(words)];
  }, plain);

/** What found no place on its card. */
const clipped = (win: Win) =>
  win.evaluate(
    () =>
      [...document.querySelectorAll("[data-card], [data-card] > *")]
        .filter(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => one.textContent),
    null,
  );

/** A few people: what each of them gets is printed for each. */
const few = { ...mine, people: 4 };

/** Each sheet, and how many pages it takes at least and at most. */
const sheets = [
  ["script", 4, 20],
  ["programme", 1, 1],
  ["cards", 2, 10],
  ["worksheet", 6, 6],
  ["trial", 2, 10],
  ["door", 1, 1],
  ["attendance", 1, 1],
  ["evaluation", 4, 4],
] as const;

test("each sheet keeps its size on paper, and nothing of it is cut off", async ({
  device,
  engine,
}, testInfo) => {
  const win = await openWithPlan(await device(), few, "/afdrukken");
  await says(win, css("h1"), print.title);
  // The dialog stays away; the PDF is asked for beside it.
  await win.evaluate(() => {
    window.print = () => undefined;
  }, null);
  // On one side: no page is blank.
  await win.click(css("[class*=duplex] input"));
  for (const [kind, least, most] of sheets) {
    await win.click(button(`Alleen dit afdrukken: ${print.kind[kind]}`));
    await see(win, css("[data-paper]"));
    expect(await clipped(win), kind).toEqual([]);
    const file = testInfo.outputPath(`${kind}.pdf`);
    // Firefox is told the paper, as its dialog does; Chromium takes it from the page.
    const pdf = await pageOf(win)?.pdf({ format: "A4", preferCSSPageSize: true });
    writeFileSync(file, pdf ?? "");
    const pages = drawnPages(file);
    expect(pages.length, kind).toBeGreaterThanOrEqual(least);
    expect(pages.length, kind).toBeLessThanOrEqual(most);
    for (const page of pages) {
      expect(Math.abs(page.width - A4.width), kind).toBeLessThanOrEqual(1);
      expect(Math.abs(page.height - A4.height), kind).toBeLessThanOrEqual(1);
      const { left, top, right, bottom } = marginsOf(page);
      // 10 mm on each side, of which the number of the page may take some at the foot; no page is blank.
      for (const side of [left, top, right, bottom + 5]) {
        expect(side, kind).toBeGreaterThanOrEqual(9);
        expect(side, kind).toBeLessThan(Infinity);
      }
    }
    // Firefox draws the other weights of a font as shapes: they are to be seen, and cannot be read back.
    const words = await wordsOn(win, engine === "firefox");
    const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    const all = text.replaceAll(/\s+/gu, "");
    // The sign and cards of statements are large and bold all over: Firefox draws them as shapes.
    const drawn = engine === "firefox" && (kind === "cards" || kind === "door");
    if (!drawn) expect(words.length, kind).toBeGreaterThan(0);
    expect(
      words.filter((word) => !all.includes(word)),
      kind,
    ).toEqual([]);
  }
});
