// Storage that is full or forbidden.
import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";
import {
  addNote,
  askNames,
  field,
  fillStorage,
  forbid,
  goesOn,
  layAll,
  localText,
  replicaText,
  noteInReplica,
  noteLine,
  openBackup,
  openNotes,
  openRun,
  startSession,
  textOf,
  titled,
  words,
} from "./trouble-kit.ts";

async function saveFromNotice(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar als bestand" }).click();
  return textOf(await downloading);
}

for (const room of [0, 1, 2]) {
  test(`storage that is full after ${room} more writes keeps every note`, async ({ page }) => {
    await layAll(page, titled("vol", "Volle sessie"));
    await fillStorage(page, room);
    await openRun(page, "vol");
    for (const note of ["eerste notitie", "tweede notitie"]) {
      await addNote(page, note);
      // Each is saved on its own, so that the room runs out in between.
      await noteInReplica(page, note);
    }
    await field(page).fill("een halve zin die nog niet af is");
    await expect(page.getByText(words.full)).toBeVisible();
    await expect.poll(() => replicaText(page)).toContain("een halve zin");
    expect(await localText(page)).not.toContain("een halve zin");

    await patient(page);
    await page.reload();
    await openNotes(page);
    await expect(noteLine(page, "eerste notitie")).toBeVisible();
    await expect(noteLine(page, "tweede notitie")).toBeVisible();
    await expect(field(page)).toHaveValue("een halve zin die nog niet af is");
    await expect(page.getByText(words.full)).toBeVisible();
    await page.keyboard.press("Escape");
    await goesOn(page);
  });
}

test("with full storage the session is saved as a file, which opens on another machine", async ({
  page,
  device,
}) => {
  await layAll(page, titled("vol", "Volle sessie"));
  await fillStorage(page, 0);
  await openRun(page, "vol");
  await addNote(page, "alleen in het bestand");
  const file = await saveFromNotice(page);
  expect(file).toContain("alleen in het bestand");

  const there = await (await device()).newPage();
  await there.goto("./");
  await openBackup(there, {
    name: "sessie.json",
    mimeType: "application/json",
    buffer: Buffer.from(file),
  });
  await expect(there.getByText("1 sessie is toegevoegd.")).toBeVisible();
  await there.getByRole("button", { name: "Verder waar je was" }).click();
  await openNotes(there);
  await expect(noteLine(there, "alleen in het bestand")).toBeVisible();
});

test("the warning can be put away while the panel for notes is open", async ({ page }) => {
  await layAll(page, titled("vol", "Volle sessie"));
  await fillStorage(page, 0);
  await openRun(page, "vol");
  await addNote(page, "paneel blijft open");
  await page.getByRole("button", { name: "Begrepen" }).click();
  await expect(page.getByText(words.full)).toBeHidden();
  await expect(noteLine(page, "paneel blijft open")).toBeVisible();
});

test("when full storage has room again, everything goes there", async ({ page }) => {
  await layAll(page, titled("vol", "Volle sessie"));
  await page.addInitScript(() => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem.bind(localStorage), {
      apply(write, _storage, pair: [string, string]) {
        if (!("room" in window)) throw new DOMException("provoked", "QuotaExceededError");
        write(...pair);
      },
    });
  });
  await openRun(page, "vol");
  await addNote(page, "kwam later terecht");
  await expect(page.getByText(words.full)).toBeVisible();
  await page.evaluate(() => Object.assign(window, { room: true }));
  await expect.poll(() => localText(page)).toContain("kwam later terecht");
  await expect(page.getByText(words.full)).toBeHidden();
});

test("forbidden localStorage: a session starts, is written in, and is there after a reload", async ({
  page,
}) => {
  await forbid(page, "localStorage");
  await page.goto("./");
  await expect(page.getByText(words.forbidden)).toBeVisible();
  await askNames(page, "Amira\nBram\nGülşen");
  await startSession(page);
  await expect(page.getByText(words.forbidden)).toBeVisible();
  await addNote(page, "toch bewaard");
  await noteInReplica(page, "toch bewaard");
  await patient(page);
  await page.reload();
  await openNotes(page);
  await expect(noteLine(page, "toch bewaard")).toBeVisible();
  await page.keyboard.press("Escape");
  await goesOn(page);
  await page.goto("./#/");
  await expect(page.getByRole("button", { name: "Verder waar je was" })).toBeVisible();
});

test("forbidden localStorage: what is written right before the page goes is kept", async ({
  page,
}) => {
  await forbid(page, "localStorage");
  await page.goto("./");
  await askNames(page, "Amira\nBram");
  await startSession(page);
  await addNote(page, "eerst dit");
  await noteInReplica(page, "eerst dit");
  await addNote(page, "en nog net dit");
  await field(page).fill("en dit half");
  await patient(page);
  await page.reload();
  await openNotes(page);
  await expect(noteLine(page, "en nog net dit")).toBeVisible();
  await expect(field(page)).toHaveValue("en dit half");
});

test("both places forbidden: the session runs from memory, says so, and can be saved as a file", async ({
  page,
}) => {
  await forbid(page, "localStorage", "indexedDB");
  await page.goto("./");
  await expect(page.getByText(words.memory)).toBeVisible();
  await askNames(page, "Amira\nBram\nGülşen");
  await startSession(page);
  await expect(page.getByText(words.memory)).toBeVisible();
  await addNote(page, "in het geheugen");
  expect(await saveFromNotice(page)).toContain("in het geheugen");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Begrepen" }).click();
  await expect(page.getByText(words.memory)).toBeHidden();
  await goesOn(page);
  await page.keyboard.press("PageUp");
  await openNotes(page);
  await expect(noteLine(page, "in het geheugen")).toBeVisible();
  await page.goto("./#/");
  await page.getByRole("button", { name: "Verder waar je was" }).click();
  await openNotes(page);
  await expect(noteLine(page, "in het geheugen")).toBeVisible();
});

test("without the second copy everything is saved, and the app says what that means", async ({
  page,
}) => {
  await forbid(page, "indexedDB");
  await page.goto("./");
  await expect(page.getByText(words.noSecondCopy)).toBeVisible();
  await askNames(page, "Amira\nBram");
  await startSession(page);
  await addNote(page, "maar één kopie");
  await expect.poll(() => localText(page)).toContain("maar één kopie");
  await page.reload();
  await openNotes(page);
  await expect(noteLine(page, "maar één kopie")).toBeVisible();
});
