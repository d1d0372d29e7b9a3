// Chunks that never come, no network, and storage that takes its time.
import { common } from "#words/common.ts";
import type { Page } from "@playwright/test";

import { errors } from "#words/errors.ts";
import { home } from "#words/home.ts";
import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import {
  addNote,
  bar,
  goesOn,
  homeWorks,
  layAll,
  localText,
  openRun,
  stage,
  standing,
  titled,
} from "./trouble-kit.ts";

test.describe("a lost chunk", () => {
  // One expression: Playwright takes a list of two for a value with its options.
  test.use({
    allowedComplaints: [
      /dynamically imported module|net::ERR_FAILED|Unable to preload|Failed to load resource/u,
    ],
  });

  const lose = (page: Page, name: string) =>
    page.route(`**/assets/${name}-*.js`, (route) => route.abort());
  const find = (page: Page, name: string) => page.unroute(`**/assets/${name}-*.js`);

  test("of the first screen: the message shows, and trying again works", async ({ page }) => {
    await lose(page, "HomeRoute");
    await page.goto("./");
    await expect(page.getByText(errors.broken)).toBeVisible();
    await find(page, "HomeRoute");
    await page.getByRole("button", { name: common.again }).click();
    await homeWorks(page);
  });

  test("of the run screen: the message shows, home works, and trying again works", async ({
    page,
  }) => {
    await layAll(page, titled("chunk", "Stuk kwijt"));
    // The first screen fetches it beforehand.
    await lose(page, "RunRoute");
    await page.goto("./");
    await page.getByRole("button", { name: home.continue }).click();
    await expect(page.getByText(errors.broken)).toBeVisible();
    await page.getByRole("button", { name: common.home }).click();
    await homeWorks(page);
    await find(page, "RunRoute");
    await page.getByRole("button", { name: home.continue }).click();
    await expect(stage(page)).toBeVisible();
  });

  for (const [what, key] of [
    ["a panel", "n"],
    ["the overview", "o"],
  ] as const) {
    test(`of ${what}: the stage stays, the app says so, and the way on works`, async ({ page }) => {
      await layAll(page, titled("chunk", "Stuk kwijt"));
      await lose(page, "run-later");
      await openRun(page, "chunk");
      await expect(stage(page)).toBeVisible();
      await page.keyboard.press(key);
      const told = page.getByText(/verbinding|kon niet|kan niet|vastgelopen/u);
      // The page itself holds words, unseen, for when no script comes in at all.
      await expect(told.filter({ visible: true })).toBeVisible();
      await expect(stage(page)).toBeVisible();
      await goesOn(page);
    });
  }

  test("of the report: the message shows, and the session is not lost", async ({ page }) => {
    const session = titled("chunk", "Stuk kwijt");
    await layAll(page, standing(session, session.head.scenes.length - 1));
    await page.goto("./");
    await page.getByRole("button", { name: home.continue }).click();
    await expect(stage(page)).toBeVisible();
    await lose(page, "ReportRoute");
    await bar(page).getByRole("button", { name: common.finish }).click();
    await expect(
      page.getByText(errors.broken).or(page.getByRole("heading", { name: "Stuk kwijt" })),
    ).toBeVisible();
    await page.getByRole("button", { name: common.home }).click();
    await homeWorks(page);
    await expect(page.getByText("Stuk kwijt").first()).toBeVisible();
  });

  test("of the content: the first screen says so, and the saved sessions run", async ({ page }) => {
    await layAll(page, titled("chunk", "Stuk kwijt"));
    await lose(page, "content-nl");
    await page.goto("./");
    await expect(page.getByText(home.packFailed)).toBeVisible();
    await page.getByRole("button", { name: home.continue }).click();
    await addNote(page, "zonder draaiboeken");
    await page.goto("./#/");
    await expect(page.getByText(home.packFailed)).toBeVisible();
    await find(page, "content-nl");
    await page.getByRole("button", { name: common.again }).click();
    await homeWorks(page);
  });
});

test.describe("no network after the run screen is there", () => {
  test.use({ allowedComplaints: [/net::ERR_INTERNET_DISCONNECTED/u] });

  /** What the screen fetches beforehand, by the names of the chunks, has come with all that it needs. */
  async function fetched(page: Page, ...names: string[]): Promise<void> {
    const missing = () =>
      page.evaluate((wanted) => {
        const came = performance.getEntriesByType("resource").map(({ name }) => name);
        const links = "link[rel=modulepreload], link[rel=stylesheet]";
        const asked = [...document.querySelectorAll<HTMLLinkElement>(links)];
        return [
          ...wanted.filter((name) => !came.some((url) => url.includes(`/assets/${name}-`))),
          ...asked.map(({ href }) => href).filter((url) => !came.includes(url)),
        ];
      }, names);
    await expect.poll(missing).toEqual([]);
  }

  async function offline(page: Page): Promise<void> {
    await layAll(page, titled("trein", "In de trein"));
    await openRun(page, "trein");
    await expect(stage(page)).toBeVisible();
    await fetched(page, "run-later", "faces", "ReportRoute", "HomeRoute");
    await page.context().setOffline(true);
  }

  test("every panel opens, notes are saved, and the way on works", async ({ page }) => {
    await offline(page);
    await addNote(page, "zonder netwerk");
    await expect.poll(() => localText(page)).toContain("zonder netwerk");
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await expect(page.getByRole("complementary", { name: run.panel.cues })).toContainText(
      run.panel.roomSees,
    );
    await page.keyboard.press("?");
    await expect(page.getByRole("complementary", { name: run.panel.more })).toContainText(
      run.keysTitle,
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("o");
    await expect(page.getByRole("dialog", { name: run.overviewTitle })).toBeVisible();
    await page.getByRole("dialog").locator("ol button").first().click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await goesOn(page);
    await page.context().setOffline(false);
    await openRun(page, "trein");
    await expect(stage(page)).toBeVisible();
    await expect.poll(() => localText(page)).toContain("zonder netwerk");
  });

  test("the session can be finished, and its report shows", async ({ page }) => {
    await offline(page);
    await addNote(page, "tot het einde");
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await bar(page).getByRole("button", { name: common.finish }).click();
    await expect(page.getByText("tot het einde")).toBeVisible();
  });

  test("the first screen can be reached", async ({ page }) => {
    await offline(page);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: common.home }).click();
    await expect(page.getByRole("heading", { name: home.title })).toBeVisible();
    await expect(page.getByText("In de trein")).toBeVisible();
  });
});

test("another session opened while storage is still being read is the one that shows", async ({
  page,
}) => {
  await layAll(page, titled("eerste", "Eerste sessie"), titled("tweede", "Tweede sessie"));
  // The second copy keeps silent, so that the start has to wait for it.
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, "open", {
      value: () => {
        Object.assign(window, { asked: true });
        return new EventTarget();
      },
    });
  });
  await openRun(page, "eerste");
  await page.waitForFunction(() => "asked" in window);
  await page.evaluate(() => {
    location.hash = "#/sessie/tweede";
  });
  await expect(stage(page)).toBeVisible();
  await expect(page).toHaveTitle(/Tweede sessie/u);
});
