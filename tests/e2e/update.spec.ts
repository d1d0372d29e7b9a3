// A newer version of the app: a press always ends in it, or in a sentence that says why not.
import type { BrowserContext, Page } from "@playwright/test";

import { offline } from "#words/offline.ts";
import { home } from "#words/home.ts";
import { planFiles } from "#words/planFiles.ts";
import { stageLate } from "#words/stageLate.ts";

import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";
import { isMarked, mark, openSite, type Site } from "./site-kit.ts";
import { layAll, stage, titled } from "./trouble-kit.ts";

// Files of the version before are asked for and gone: that is what this is about.
test.use({ serviceWorkers: "allow", allowedComplaints: [/404|dynamically imported module/u] });

let site: Site;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.close());

const ready = (page: Page) => page.getByText(offline.ready);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A window of the first screen, which gives up nothing that a slow machine brings late. */
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await patient(page);
  await page.goto(site.url);
  return page;
}

async function visit(context: BrowserContext): Promise<Page> {
  const page = await open(context);
  await expect(ready(page)).toBeVisible();
  return page;
}

/** Another window of the first screen asks the site whether there is a newer version. */
async function heardElsewhere(context: BrowserContext): Promise<Page> {
  const other = await open(context);
  await expect(other.getByText(offline.is.waiting)).toBeVisible();
  return other;
}

/** The page was loaded anew. */
const reloaded = (page: Page): Promise<void> =>
  expect.poll(() => isMarked(page).catch(() => true)).toBe(false);

/** The page was loaded anew, and there is nothing newer any more. */
async function renewed(page: Page): Promise<void> {
  await reloaded(page);
  await expect(ready(page)).toBeVisible();
  await expect(page.getByText(offline.is.waiting)).toHaveCount(0);
}

test.describe("“Vernieuw nu” loads the newest version", () => {
  test("in a page that was loaded past its copy", async ({ browser }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visit(context);
    await page.reload();
    site.touch();
    const tools = await context.newCDPSession(page);
    const loaded = page.waitForEvent("load");
    await tools.send("Page.reload", { ignoreCache: true });
    await loaded;
    await expect(page.getByText(offline.is.waiting)).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await mark(page);
    await press(page, offline.take);
    await renewed(page);
    await context.close();
  });

  test("in a first visit that was left open", async ({ browser }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visit(context);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    site.touch();
    const other = await heardElsewhere(context);
    await other.close();
    await expect(page.getByText(offline.is.waiting)).toBeVisible();
    await mark(page);
    await press(page, offline.take);
    await renewed(page);
    await context.close();
  });

  test("when nothing is kept on the device any more", async ({ browser }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visit(context);
    await page.reload();
    site.touch();
    await page.reload();
    await expect(page.getByText(offline.is.waiting)).toBeVisible();
    await page.evaluate(async () => {
      const kept = await navigator.serviceWorker.getRegistrations();
      await Promise.all(kept.map((registration) => registration.unregister()));
    });
    await mark(page);
    await press(page, offline.take);
    await renewed(page);
    await context.close();
  });

  test("when it changed twice", async ({ browser }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visit(context);
    site.touch();
    await page.reload();
    await expect(page.getByText(offline.is.waiting)).toBeVisible();
    await page.evaluate(async () => {
      const kept = await navigator.serviceWorker.getRegistration();
      Object.assign(window, { first: kept?.waiting });
    });
    site.touch();
    // Another window tells of the first one as well, until the second has come in its place.
    const other = await heardElsewhere(context);
    await other.evaluate(async () => {
      const kept = await navigator.serviceWorker.getRegistration();
      await kept?.update();
    });
    const first = () =>
      page.evaluate(() => (window as unknown as { first: ServiceWorker }).first.state);
    await expect.poll(first).toBe("redundant");
    await other.close();
    await mark(page);
    await press(page, offline.take);
    await renewed(page);
    await context.close();
  });

  test("or says that it does not start", async ({ browser }) => {
    const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
    const page = await visit(context);
    await page.clock.install();
    site.touch();
    // A worker that does not listen; nothing else tells one that hangs from one that is slow.
    await context.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
    });
    await page.reload();
    await expect(page.getByText(offline.is.waiting)).toBeVisible();
    // Time stands still: its patience ends when it is told to.
    await page.clock.pauseAt(Date.now() + 60_000);
    await press(page, offline.take);
    await expect(page.getByText(offline.is.taking)).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(page.getByText(offline.is.stuck)).toBeVisible();
    await context.close();
  });
});

/** A plan in the planner, in a window that hears of newer versions. */
async function plan(context: BrowserContext): Promise<Page> {
  const page = await visit(context);
  await page.goto(`${site.url}#/draaiboeken`);
  await page
    .getByRole("button", { name: /^Pas aan: /u })
    .first()
    .click();
  await page.waitForURL(/#\/draaiboek\//u);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  return page;
}

test("an old window hears of a swap, keeps what it has, and is loaded anew by its button", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
  await (await visit(context)).close();
  const page = await plan(context);
  await mark(page);
  site.renew();
  const other = await heardElsewhere(context);
  await mark(other);
  await press(other, offline.take);
  await renewed(other);
  await expect(page.getByText(offline.is.swapped)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await page.getByRole("button", { name: planFiles.title }).click();
  await page.getByRole("button", { name: planFiles.word, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(offline.is.swapped)).toBeVisible();
  await dialog.getByRole("button", { name: offline.renew }).click();
  await reloaded(page);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByText(offline.is.swapped)).toHaveCount(0);
  await context.close();
});

test("a part that is gone with a newer version is told as such, and the button brings that one", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "nl-BE", serviceWorkers: "allow" });
  await (await visit(context)).close();
  const page = await plan(context);
  await mark(page);
  site.renew();
  await page.getByRole("button", { name: planFiles.title }).click();
  await page.getByRole("button", { name: planFiles.word, exact: true }).click();
  const dialog = page.getByRole("dialog");
  // Whether the new copy is on the device by then or still has to come, one press brings it.
  const renew = dialog.getByRole("button", { name: offline.reload });
  await renew.or(dialog.getByRole("button", { name: offline.take })).click();
  await reloaded(page);
  await page.getByRole("button", { name: planFiles.title }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: planFiles.word, exact: true }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.docx$/u);
  await context.close();
});

test("a screen that is gone with a newer version says so, and the button brings that one", async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: site.url,
    locale: "nl-BE",
    serviceWorkers: "allow",
  });
  const page = await context.newPage();
  await patient(page);
  await layAll(page, titled("oud", "Oude versie"));
  // What was not fetched before the files were replaced.
  const gone = "**/assets/RunRoute-*.js";
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(ready(page)).toBeVisible();
  await mark(page);
  site.renew();
  await page.getByRole("button", { name: home.continue }).click();
  await expect(page.getByRole("heading", { name: offline.newer })).toBeVisible();
  await page.unroute(gone);
  const renew = page.getByRole("button", { name: offline.reload });
  await renew.or(page.getByRole("button", { name: offline.take })).click();
  await reloaded(page);
  await expect(stage(page)).toBeVisible();
  await context.close();
});

test("a code whose file is gone does not keep the room waiting, and the newer version is told", async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: site.url,
    locale: "nl-BE",
    serviceWorkers: "allow",
  });
  const page = await context.newPage();
  await patient(page);
  await layAll(page, titled("oud", "Oude versie"));
  await page.route("**/assets/run-later-*.js", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(ready(page)).toBeVisible();
  await page.getByRole("button", { name: home.continue }).click();
  await expect(stage(page)).toBeVisible();
  site.renew();
  await page.keyboard.press("q");
  await expect(page.getByText(offline.is.outdated)).toBeVisible();
  await expect(page.getByRole("button", { name: offline.reload })).toBeVisible();
  await expect(page.getByText(stageLate.qr.making)).toHaveCount(0);
  await context.close();
});
