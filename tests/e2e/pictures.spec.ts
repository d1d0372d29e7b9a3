// Pictures of one's own: from a photo on the disk to the stage and the paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { OwnPicture, OwnTask } from "#content/ownSteps.ts";
import type { Plan } from "#content/schema.ts";
import { sniff } from "#domain/pictures/sniff.ts";

import { hasTool } from "../harness/tools.mjs";
import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { lay, pack, sessionOf } from "./kit.ts";
import { layPlan, savedPlan } from "./planner-kit.ts";
import { look, NAMES, settled } from "./sizes-kit.ts";
import { fillStorage } from "./trouble-kit.ts";

const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const hat: OwnTask = {
  id: "hat",
  title: "de papieren hoed",
  tool: "krant",
  steps: ["Vouw het blad dubbel.", "Vouw de hoeken naar het midden.", "Vouw de rand op."],
  check: "Hij blijft op je hoofd.",
};

function planOf(task: OwnTask, id = "mine"): Plan {
  const experiment = halfDay.steps.find(({ id: own }) => own === "experiment")!;
  return {
    ...halfDay,
    id,
    title: "Hoeden",
    people: 12,
    steps: [{ ...experiment, task: task.id } as Plan["steps"][number]],
    ownTasks: [task],
  };
}

/** A photo with much to see, as the browser itself writes it. */
async function photo(page: Page, width: number, height: number, type = "image/jpeg") {
  const base64 = await page.evaluate(
    async ([w, h, mime]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext("2d")!;
      context.fillStyle = "#c33";
      context.fillRect(0, 0, w, h / 2);
      context.fillStyle = "#39c";
      context.fillRect(0, h / 2, w, h / 2);
      for (let at = 0; at < 4000; at += 1) {
        context.fillStyle = `hsl(${(at * 137) % 360} 60% 60%)`;
        context.fillRect((at * 7919) % w, (at * 104_729) % h, 9, 9);
      }
      const blob = await canvas.convertToBlob({
        type: mime,
        quality: mime === "image/webp" ? 0.3 : 0.95,
      });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [width, height, type] as const,
  );
  return Buffer.from(base64, "base64");
}

/** The same JPEG with an EXIF that says: turn me a quarter to the right, and where I was taken. */
function lyingDown(jpeg: Buffer): Buffer {
  const tiff = Buffer.from(
    "4d4d002a00000008000101120003000000010006000000000000" + Buffer.from("GPS!").toString("hex"),
    "hex",
  );
  const body = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

const bytesOf = (picture: OwnPicture | undefined) =>
  Buffer.from(picture?.data.split(",")[1] ?? "", "base64");

async function openTask(page: Page, plan: Plan): Promise<void> {
  await page.goto("./");
  await layPlan(page, plan);
  await page.goto(`./#/draaiboek/${plan.id}`);
  await page.reload();
  await page.getByRole("button", { name: /Bewerk Proef op de som/ }).click();
  await expect(page.getByRole("heading", { name: "Foto’s bij de stappen" })).toBeVisible();
}

const kept = async (page: Page) => (await savedPlan(page, "mine")).ownTasks?.[0]?.pictures ?? [];

test("a photo is turned upright, loses where it was taken, and becomes small enough", async ({
  page,
}) => {
  await openTask(page, planOf(hat));
  const jpeg = lyingDown(await photo(page, 4000, 3000));
  expect(sniff(jpeg)).toMatchObject({ kind: "jpeg", width: 4000, height: 3000 });
  const chooser = page.locator("input[type=file]");
  await chooser.setInputFiles([
    { name: "liggend.jpg", mimeType: "image/jpeg", buffer: jpeg },
    { name: "klein.png", mimeType: "image/png", buffer: await photo(page, 300, 200, "image/png") },
  ]);
  await expect(page.getByText("2 foto’s toegevoegd.")).toBeVisible();
  await expect.poll(async () => (await kept(page)).length).toBe(2);
  const [first, second] = (await kept(page)).map(bytesOf);
  const { kind, width = 0, height = 0 } = sniff(first!);
  expect(kind).toBe("webp");
  expect(height / width).toBeCloseTo(4 / 3, 1);
  expect(Math.max(width, height)).toBeGreaterThanOrEqual(320);
  for (const bytes of [first!, second!]) {
    expect(bytes.length).toBeLessThanOrEqual(60_000);
    expect(bytes.includes("GPS!")).toBe(false);
    expect(bytes.includes("Exif")).toBe(false);
  }
  expect(sniff(second!)).toMatchObject({ width: 300, height: 200 });
  await page.getByLabel("Wat is er te zien op foto 1?").fill("De eerste vouw");
  await expect(page.getByRole("img", { name: "De eerste vouw" })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("what is no picture, or broken, says so and what to do; a drop never leaves the app", async ({
  page,
}) => {
  await openTask(page, planOf(hat));
  const file = (name: string, content: string | Buffer) => ({
    name,
    mimeType: "image/jpeg",
    buffer: Buffer.from(content),
  });
  const jpeg = await photo(page, 400, 300);
  await page
    .locator("input[type=file]")
    .setInputFiles([
      file("plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
      file("iphone.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic"),
      file("brief.pdf", "%PDF-1.7"),
      file("half.jpg", jpeg.subarray(0, 60)),
    ]);
  for (const words of [
    /“plan.svg” is een tekening/,
    /HEIC-foto/,
    /“brief.pdf” is geen foto/,
    /“half.jpg” is beschadigd/,
  ]) {
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  }
  expect(await kept(page)).toEqual([]);
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    transfer.items.add(new File([bytes], "los.jpg", { type: "image/jpeg" }));
    return transfer;
  }, jpeg.toString("base64"));
  const field = page.getByLabel(/Met het lidwoord/);
  await field.dispatchEvent("dragover", { dataTransfer: data });
  await expect(page.getByText("Laat los om toe te voegen")).toBeVisible();
  await field.dispatchEvent("drop", { dataTransfer: data });
  await expect.poll(async () => (await kept(page)).length).toBe(1);
});

test("with full storage the pictures are kept in the second copy, and the planner says so", async ({
  page,
}) => {
  const small = await (await page.goto("./"), photo(page, 400, 300, "image/webp"));
  const data = `data:image/webp;base64,${small.toString("base64")}`;
  const task = { ...hat, pictures: [{ id: "a", data, alt: "Een vouw" }] };
  await openTask(page, planOf(task));
  await fillStorage(page, 0);
  await page.locator("input[type=file]").setInputFiles({
    name: "b.jpg",
    mimeType: "image/jpeg",
    buffer: await photo(page, 3000, 2000),
  });
  await expect(page.getByText("1 foto toegevoegd.")).toBeVisible();
  await page.getByRole("button", { name: "Klaar" }).first().click();
  await expect(page.getByText(/waarvan \d+ kB voor foto’s/)).toBeVisible();
  // The second copy is written a moment later.
  await page.waitForTimeout(1500);
  await page.reload();
  await page.getByRole("button", { name: /Bewerk Proef op de som/ }).click();
  await expect(page.getByLabel("Wat is er te zien op foto 2?")).toBeVisible();
});

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

const SIZES = [
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
] as const;

const LONG = Array.from(
  { length: 10 },
  (_, index) =>
    `Stap ${index + 1}: ${"vouw de linkerhoek naar het midden en strijk ze plat ".repeat(4)}`,
);

test("one to four pictures beside short and long steps fit every screen", async ({ page }) => {
  test.setTimeout(240_000);
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
      await page.reload();
      await expect(page.locator("[data-stage] img").first()).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      await look(page, `${id}, who is in which group`, SIZES);
      const footer = page.locator("[data-stage] footer");
      const shown = page.locator("[data-stage] img").first();
      for (let press = 0; press < 4 && !(await shown.isVisible()); press += 1) {
        await page.keyboard.press("PageDown");
        await settled(page);
      }
      await expect(shown).toBeVisible();
      for (const size of SIZES) {
        await page.setViewportSize({ width: size[0], height: size[1] });
        await settled(page);
        // Another size may have another number of pages before it.
        for (let press = 0; press < 4 && !(await shown.isVisible()); press += 1) {
          await page.keyboard.press("PageDown");
          await settled(page);
        }
        await look(page, `${id}, its manual`, [size]);
        expect(await page.evaluate(pictureFaults), `${id} at ${size.join("x")}`).toEqual([]);
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
  const pictures = ["a", "b", "c"].map((id) => ({ id, data, alt: `Vouw ${id}` }));
  for (const [steps, sheets] of [
    [hat.steps, 1],
    [LONG, 2],
  ] as const) {
    const plan = planOf({ ...hat, steps: [...steps], pictures });
    await page.goto("./");
    await layPlan(page, plan);
    await page.goto("./#/draaiboek/mine/afdrukken");
    await page.reload();
    await page.getByRole("checkbox", { name: "Draaiboek", exact: true }).uncheck();
    await page
      .getByRole("checkbox", { name: /Handleiding/ })
      .first()
      .check();
    const images = page.locator("img[alt='Vouw a']:visible");
    await expect(images).toHaveCount(2);
    const clipped = await page.locator("img:visible").evaluateAll(
      (all) =>
        all.filter((image) => {
          const sheet = image.closest("ol")?.parentElement?.getBoundingClientRect();
          const box = image.getBoundingClientRect();
          return !sheet || box.bottom > sheet.bottom + 1 || box.right > sheet.right + 1;
        }).length,
    );
    expect(clipped).toBe(0);
    await page.getByRole("spinbutton").first().fill("1");
    const file = path.join(mkdtempSync(path.join(tmpdir(), "print-")), "print.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    expect(text.split("\f").length - 1).toBe(2 * sheets);
    const listed = execFileSync("pdfimages", ["-list", file], { encoding: "utf8" });
    expect(listed.split("\n").filter((line) => /\bimage\b/u.test(line)).length).toBeGreaterThan(0);
  }
});
