// Pictures of one's own: from a photo on the disk into the plan.
import type { Page } from "@playwright/test";

import type { OwnPicture } from "#content/ownSteps.ts";
import type { Plan } from "#content/schema.ts";
import { sniff } from "#domain/pictures/sniff.ts";

import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";
import { hat, photo, planOf } from "./pictures-kit.ts";
import { layPlan, savedPlan } from "./planner-kit.ts";
import { fillStorage, replicaText } from "./trouble-kit.ts";

// What records a trace asks the page for a picture that could not be opened, against its policy.
test.use({ trace: "off" });

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
  await layPlan(page, plan);
  await page.goto(`./#/draaiboek/${plan.id}`);
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
  await page.getByLabel("Wat is er te zien op foto a?").fill("De eerste vouw");
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
  // A start that does not wait for the second copy goes on with less.
  await patient(page);
  const small = await (await page.goto("./"), photo(page, 400, 300, "image/webp"));
  const data = `data:image/webp;base64,${small.toString("base64")}`;
  const task = { ...hat, pictures: [{ id: "a", data, alt: "Een vouw" }] };
  await openTask(page, planOf(task));
  await fillStorage(page, 0);
  await page.reload();
  await page.getByRole("button", { name: /Bewerk Proef op de som/ }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "b.jpg",
    mimeType: "image/jpeg",
    buffer: await photo(page, 3000, 2000),
  });
  await expect(page.getByText("1 foto toegevoegd.")).toBeVisible();
  await page.getByRole("button", { name: "Klaar" }).first().click();
  await expect(page.getByText(/waarvan \d+ kB voor foto’s/)).toBeVisible();
  // The second copy is written a moment later: one record with both pictures in it.
  await expect.poll(() => replicaText(page)).toMatch(/data:image.*data:image/u);
  await page.reload();
  await page.getByRole("button", { name: /Bewerk Proef op de som/ }).click();
  await expect(page.getByLabel("Wat is er te zien op foto b?")).toBeVisible();
});
