// Pictures of one's own, as the room sees them on the stage and on paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { hasTool } from "../harness/tools.mjs";
import { expect, test } from "./fixtures.ts";
import { lay, sessionOf } from "./kit.ts";
import { hat, photo, planOf } from "./pictures-kit.ts";
import { layPlan } from "./planner-kit.ts";
import { look, NAMES, resize, SIZES, turn } from "./sizes-kit.ts";

/** What is wrong with the pictures of the stage: outside of it, over the words, or too small to see. */
function pictureFaults(): string[] {
  const fit = [...document.querySelectorAll("[data-stage] [data-fit]")].find(
    (box) => getComputedStyle(box).visibility === "visible",
  );
  const bounds = fit?.getBoundingClientRect();
  const images = [...(fit?.querySelectorAll("img") ?? [])];
  if (!fit || !bounds || images.length === 0) return ["no pictures"];
  const words = [...fit.querySelectorAll("li > span, p, h1")].filter(
    (one) => one.getBoundingClientRect().width > 0 && !one.closest("[aria-hidden]"),
  );
  return images.flatMap((image, index) => {
    const box = image.getBoundingClientRect();
    const found: string[] = [];
    if (box.left < bounds.left - 1 || box.right > bounds.right + 1) found.push("beside the stage");
    if (box.top < bounds.top - 1 || box.bottom > bounds.bottom + 1) found.push("under the stage");
    if (box.width < innerWidth * 0.12 || box.height < innerHeight * 0.12) found.push("too small");
    if (getComputedStyle(image).objectFit !== "contain") found.push("cut off");
    const over = words.some((word) => {
      const own = word.getBoundingClientRect();
      return (
        own.left < box.right - 1 &&
        own.right > box.left + 1 &&
        own.top < box.bottom - 1 &&
        own.bottom > box.top + 1
      );
    });
    if (over && !image.parentElement?.contains(words[0] ?? null)) found.push("over the words");
    return found.map((fault) => `picture ${index + 1} of ${images.length}: ${fault}`);
  });
}

const LONG = Array.from(
  { length: 10 },
  (_, index) =>
    `Stap ${index + 1}: ${"vouw de linkerhoek naar het midden en strijk ze plat ".repeat(4)}`,
);

test("one to four pictures beside short and long steps fit every screen", async ({ page }) => {
  await page.goto("./");
  const wide = `data:image/webp;base64,${(await photo(page, 640, 360, "image/webp")).toString("base64")}`;
  const high = `data:image/webp;base64,${(await photo(page, 360, 640, "image/webp")).toString("base64")}`;
  for (const [steps, name] of [
    [hat.steps, "short"],
    [LONG, "long"],
    [[], "none"],
  ] as const) {
    for (const count of [1, 2, 3, 4]) {
      const pictures = Array.from({ length: count }, (_, index) => ({
        id: `p${index}`,
        data: index % 2 === 0 ? wide : high,
        alt: `Vouw ${index}`,
      }));
      const session = sessionOf(planOf({ ...hat, steps: [...steps], pictures }), NAMES, "own");
      const id = `${name}-${count}`;
      await page.evaluate(() => localStorage.clear());
      const position = session.head.scenes.findIndex(({ trial }) => trial?.part === "learn");
      await lay(page, {
        ...session,
        head: { ...session.head, id },
        live: { ...session.live, position },
      });
      await page.goto(`./#/sessie/${id}`);
      await expect(page.locator("[data-stage] img").first()).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      await look(page, `${id}, who is in which group`, SIZES);
      const footer = page.locator("[data-stage] footer");
      const shown = page.locator("[data-stage] img").first();
      for (const size of SIZES) {
        await resize(page, size);
        // Another size may have another number of pages before it.
        for (let turns = 0; turns < 4 && !(await shown.isVisible()); turns += 1) await turn(page);
        await expect(shown).toBeVisible();
        await look(page, `${id}, its manual`, [size]);
        await expect
          .poll(() => page.evaluate(pictureFaults), { message: `${id} at ${size.join("x")}` })
          .toEqual([]);
      }
      const [, , last] = /(\d+) van (\d+)$/u.exec(await footer.innerText()) ?? [];
      expect(Number(last ?? 1)).toBeGreaterThanOrEqual(2);
    }
  }
});

test("the printed manual shows the pictures, on a sheet of their own where the steps are long", async ({
  page,
}) => {
  test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");
  await page.goto("./");
  const data = `data:image/webp;base64,${(await photo(page, 640, 480, "image/webp")).toString("base64")}`;
  const loose = { id: "a", data, alt: "Vouw a" };
  const tied = { id: "d", data, alt: "De hoeken", step: hat.steps[1]! };
  for (const [steps, sheets] of [
    [hat.steps, 1],
    [LONG, 2],
  ] as const) {
    const plan = planOf({ ...hat, steps: [...steps], pictures: [loose, tied] });
    await layPlan(page, plan);
    await page.goto("./#/draaiboek/mine/afdrukken");
    await page.getByRole("checkbox", { name: "Draaiboek", exact: true }).uncheck();
    await page.getByRole("checkbox", { name: "Instructies A en B", exact: true }).check();
    const images = page.locator("figcaption:visible", { hasText: "Vouw a" });
    await expect(images).toHaveCount(2);
    const atStep = page.locator("li:visible", { hasText: hat.steps[1]! }).getByText("De hoeken");
    await expect(atStep).toHaveCount(sheets === 1 ? 2 : 0);
    // What is still on its way takes no room yet, and would be on no paper.
    const clipped = () =>
      page.locator("img:visible").evaluateAll(
        (all) =>
          all.filter((image) => {
            const sheet = image.closest("ol, ul")?.parentElement?.getBoundingClientRect();
            const box = image.getBoundingClientRect();
            const there = image instanceof HTMLImageElement && image.complete && box.width > 0;
            return !there || !sheet || box.bottom > sheet.bottom + 1 || box.right > sheet.right + 1;
          }).length,
      );
    await expect.poll(clipped).toBe(0);
    await page.getByRole("spinbutton").first().fill("1");
    // On two sides there would be an empty back between A and B.
    await page.getByRole("checkbox", { name: "Dubbelzijdig" }).uncheck();
    const file = path.join(mkdtempSync(path.join(tmpdir(), "print-")), "print.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    expect(text.split("\f").length - 1).toBe(2 * sheets);
    const listed = execFileSync("pdfimages", ["-list", file], { encoding: "utf8" });
    expect(listed.split("\n").filter((line) => /\bimage\b/u.test(line)).length).toBeGreaterThan(0);
  }
});
