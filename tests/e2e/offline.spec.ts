import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import type { BrowserContext, Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";

import { serve } from "../harness/serve.mjs";
import { expect, test } from "./fixtures.ts";
import { halfDay, pack, patient } from "./kit.ts";
import { writes } from "./trouble-kit.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
/** What the app says, and not the words that stand there until it does. */
const heading = (page: Page) => page.locator("#root").getByRole("heading", { level: 1 }).first();
const ready = (page: Page) => page.getByText("Werkt nu ook zonder internet");

test.use({ serviceWorkers: "allow", allowedComplaints: [/ERR_INTERNET_DISCONNECTED/u] });

async function startSession(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Start: Halve dag" }).click();
  await page.getByLabel("Begin zonder namen").click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL(/#\/sessie\//u);
  return page.url();
}

test("after one visit every screen works without a network", async ({ page, context }) => {
  await page.goto("./");
  await expect(ready(page)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  const session = await startSession(page);
  await expect(heading(page)).toHaveText("Leren gebeurt terwijl je werkt");
  const [site] = session.split("#");
  const opens = async (address: string, words: string) => {
    const other = await context.newPage();
    await other.goto(address);
    await expect(heading(other)).toContainText(words);
    await other.close();
  };
  await opens(`${session}/regie`, "Halve dag");
  await opens(`${session}/scherm`, "Leren gebeurt");
  await opens(`${session}/verslag`, "Halve dag");
  const check = await context.newPage();
  await check.goto(`${session}/zaaltest`);
  await expect(check.getByText(/De app staat op dit toestel/u)).toBeVisible();
  await check.close();
  await opens(`${site}#/draaiboeken`, "raaiboeken");
  await opens(`${site}#/mee/${participantPayload(halfDay, pack)}`, "Halve dag");
});

test("a phone that opened the link once opens it again without a network", async ({
  page,
  context,
}) => {
  await page.goto(`./#/mee/${participantPayload(halfDay, pack)}`);
  await expect(ready(page)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(heading(page)).toHaveText("Leren gebeurt terwijl je werkt");
});

test.describe("a site whose files change", () => {
  let folder = "";
  let site: Awaited<ReturnType<typeof serve>>;

  test.beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "site-"));
    cpSync(dist, folder, { recursive: true });
    site = await serve({ port: 0, root: folder });
  });
  test.afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function visited(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    // A newer version that comes late is no version that does not come.
    await patient(page);
    await page.goto(site.url);
    await expect(ready(page)).toBeVisible();
    // Another byte makes another worker.
    appendFileSync(path.join(folder, "sw.js"), "\n// newer\n");
    return page;
  }

  test("one that misses a file is told in the room check, and one press tries again", async ({
    browser,
  }) => {
    const file = path.join(folder, "icon-512.png");
    renameSync(file, `${file}.away`);
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.goto(site.url);
    const session = await startSession(page);
    await page.goto(`${session}/zaaltest`);
    const line = page.getByRole("listitem").filter({ hasText: "Zonder internet" });
    await expect(line).toContainText("Niet alles kon op dit toestel gezet worden");
    const again = line.getByRole("button", { name: "Probeer opnieuw" });
    renameSync(`${file}.away`, file);
    await again.click();
    await expect(line).toContainText("De app staat op dit toestel");
    await expect(again).toHaveCount(0);
    await context.close();
  });

  test("a newer version waits until somebody asks for it at home, and never swaps itself in", async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visited(context);
    await page.reload();
    const news = page.getByText(/Er is een nieuwe versie van Al doende/u);
    await expect(news).toBeVisible();
    await page.evaluate(() => Object.assign(window, { same: true }));

    const room = await context.newPage();
    await room.goto(site.url);
    await startSession(room);
    await room.evaluate(() => Object.assign(window, { same: true }));
    await room.reload();
    await expect(heading(room)).toBeVisible();
    // What the room has in hand is known by its lock.
    await writes(room);
    await expect(room.getByText(/nieuwe versie/u)).toHaveCount(0);
    await room.evaluate(() => Object.assign(window, { same: true }));

    await page.getByRole("button", { name: "Vernieuw nu" }).click();
    await expect(page.getByText(/sluit dat eerst/u)).toBeVisible();
    expect(await room.evaluate(() => "same" in window)).toBe(true);
    await room.close();

    // A window that closes lets go of its session a moment later; until then a press finds it there.
    await expect
      .poll(() => page.evaluate(async () => (await navigator.locks.query()).held))
      .toEqual([]);
    await page.getByRole("button", { name: "Kijk opnieuw" }).click();
    await expect
      .poll(() => page.evaluate(() => "same" in window).catch(() => "between two pages"))
      .toBe(false);
    await expect(ready(page)).toBeVisible();
    await expect(news).toHaveCount(0);
    await context.close();
  });
});
