// What comes out of the printer: the engine's own PDF, read back.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

import { expandScenes } from "#domain/scenes/expand.ts";
import { print } from "#i18n/nl/print.ts";

import { pack } from "../e2e/kit.ts";
import { hasTool } from "../harness/tools.mjs";
import { button, css } from "./device.ts";
import { expect, says, test } from "./fixtures.ts";
import { mine, openWithPlan } from "./pages/storage.ts";
import { pageOf } from "./playwrightDevice.ts";

test.skip(({ engine }) => engine === "webkit", "WebKit prints only through a dialog of the system");
test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");

/** A millimetre in the points of a PDF. */
const MM = 72 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };

interface Word {
  text: string;
  /** Left, top, right and bottom, in points from the corner of the page. */
  box: number[];
}

/** The pages of a PDF: how large each is, and its words with their places. */
function pagesOf(file: string): { width: number; height: number; words: Word[] }[] {
  const read = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
  const numbers = (text: string) =>
    [...text.matchAll(/="([\d.-]+)"/gu)].map(([, it]) => Number(it));
  return read
    .split("<page")
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbers(page.slice(0, page.indexOf(">")));
      const words = [...page.matchAll(/<word([^>]*)>(.*)<\/word>/gu)].map(
        ([, places = "", text = ""]) => ({ text, box: numbers(places) }),
      );
      return { width, height, words };
    });
}

const { scenes } = expandScenes(mine, pack);
const prompts = (kinds: readonly string[]) =>
  scenes.flatMap(({ kind, prompt }) => (prompt && kinds.includes(kind) ? [prompt.text] : []));

/** Each sheet, how many pages it takes (many: it flows over as many as it needs), and what must stand there. */
const sheets = [
  [
    "script",
    "many",
    [
      ...prompts(["question", "poll"]),
      ...scenes.flatMap((scene) => scene.cues.map(({ text }) => text)),
    ],
  ],
  ["programme", 1, ["09:00", "Deel 1", "12:00", "Einde"]],
  ["cards", "many", prompts(["question", "poll"])],
  ["worksheet", 14, prompts(["worksheet"])],
  ["trial", 10, ["Groep A", "Groep B"]],
  ["door", 1, ["Scan", mine.title]],
  ["attendance", 1, ["Handtekening"]],
  ["evaluation", 14, [mine.title, "Wat kan de volgende keer beter?"]],
] as const;

test("each sheet keeps its size on paper, and nothing of it is cut off", async ({
  device,
}, testInfo) => {
  const win = await openWithPlan(await device(), mine, "/afdrukken");
  await says(win, css("h1"), print.title);
  // The dialog stays away; the PDF is asked for beside it.
  await win.evaluate(() => {
    window.print = () => undefined;
  }, null);
  for (const [kind, count, texts] of sheets) {
    await win.click(button(`Alleen dit afdrukken: ${print.kind[kind]}`));
    await says(win, css("main"), texts[0] ?? "");
    const file = testInfo.outputPath(`${kind}.pdf`);
    // Firefox is told the paper, as its dialog does; Chromium takes it from the page.
    const pdf = await pageOf(win)?.pdf({ format: "A4", preferCSSPageSize: true });
    writeFileSync(file, pdf ?? "");
    const pages = pagesOf(file);
    if (count === "many") expect(pages.length, kind).toBeGreaterThan(1);
    else expect(pages, kind).toHaveLength(count);
    for (const { width, height, words } of pages) {
      expect(Math.abs(width - A4.width), kind).toBeLessThan(2);
      expect(Math.abs(height - A4.height), kind).toBeLessThan(2);
      expect(words.length, `words on a page of ${kind}`).toBeGreaterThan(0);
      // The outer 8 mm are margin, but for the numbers at the foot.
      const out = words.filter(({ box: [left = 0, top = 0, right = 0, bottom = 0] }) =>
        [left, top, width - right, height - bottom + 6 * MM].some((space) => space < 8 * MM),
      );
      expect(out, kind).toEqual([]);
    }
    // A column is narrow: single words say that nothing was left out, whatever the lines are.
    const all = pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");
    const missing = texts
      .flatMap((text) => text.split(/\s+/u))
      .filter((word) => !all.includes(word));
    expect(missing, kind).toEqual([]);
  }
});
