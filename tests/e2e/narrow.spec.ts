// A facilitator who has only a phone or an upright tablet at hand.
import { common } from "#words/common.ts";
import type { Locator, Page } from "@playwright/test";

import type { Session } from "#domain/session/types.ts";

import { expect, test } from "./fixtures.ts";
import { halfDay as plan, patient, sessionOf } from "./kit.ts";
import { brokenSigns, outOfRing, settled, turn } from "./sizes-kit.ts";
import { bar, layAll, openRun as open, stage, standing, unfit, writes } from "./trouble-kit.ts";
import { openConsole, way } from "./windows-kit.ts";

const session = sessionOf(plan, ["Amira", "Gülşen", "Jonas", "Karim", "محمد", "Milan"], "narrow");
const { scenes } = session.head;
const question = scenes.findIndex(({ kind, form }) => kind === "question" && form === "solo");
const split = scenes.findIndex(({ kind, form }) => kind === "groups" && form === "split");

const boardAt = scenes.findIndex(({ kind }) => kind === "board");
const pollAt = scenes.findIndex(({ poll }) => poll?.round === "after");

/** Standing at a board of three columns, with the newest note in the last one. */
function newestAtBoard(): Session {
  const columns = ["Vaak", "Soms", "Nooit"].map((title) => ({ id: title.toLowerCase(), title }));
  const changed = scenes.map((scene, at) =>
    at === boardAt && scene.board ? { ...scene, board: { ...scene.board, columns } } : scene,
  );
  const notes = columns.map(({ id }) => ({ id, text: "Weinig tijd", createdAt: 1, column: id }));
  const key = scenes[boardAt]?.captureKey ?? "";
  const at = standing({ ...session, head: { ...session.head, scenes: changed } }, boardAt);
  return {
    ...at,
    captures: { [key]: { notes, drafts: {}, poll: {} } },
    live: { ...at.live, stage: { ...at.live.stage, newest: "nooit" } },
  };
}

/** Standing at a poll where hands were counted twice. */
function countedTwice(): Session {
  const { captureKey, poll } = scenes[pollAt]!;
  const votes = (each: number) =>
    Object.fromEntries(poll?.options.map(({ id }) => [id, each]) ?? []);
  const counted = { before: votes(3), after: votes(12) };
  const at = standing(session, pollAt);
  return { ...at, captures: { [captureKey]: { notes: [], drafts: {}, poll: counted } } };
}

/** The session on one screen, with a bar that does not hide while it is looked at. */
async function openRun(page: Page, id: string): Promise<void> {
  await patient(page);
  await open(page, id);
  await expect(stage(page)).toBeVisible();
  await writes(page);
  await settled(page);
}

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (!found) throw new Error("not on the screen");
  return { ...found, right: found.x + found.width, bottom: found.y + found.height };
}

for (const [width, height] of [
  [360, 640],
  [390, 844],
  [768, 1024],
] as const) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("home has its name on one line", async ({ page }) => {
      await page.goto("./");
      const brand = page.getByText("Al doende", { exact: true }).and(page.locator("header *"));
      await expect(brand).toBeVisible();
      await settled(page);
      expect((await box(brand)).height).toBeLessThan(50);
    });

    test("the clock stands free of the bar, and its words in its ring", async ({ page }) => {
      await layAll(page, standing(session, question));
      await openRun(page, "narrow");
      const ring = page.getByRole("timer").first();
      const around = await box(ring);
      expect(around.bottom).toBeLessThanOrEqual((await box(bar(page))).y);
      for (const words of await ring.locator("span").all()) {
        const { x, y, right, bottom } = await box(words);
        expect(x).toBeGreaterThan(around.x);
        expect(y).toBeGreaterThan(around.y);
        expect(right).toBeLessThan(around.right);
        expect(bottom).toBeLessThan(around.bottom);
      }
    });

    test("every scene stands whole over the bar", async ({ page }) => {
      await layAll(page, standing(session, 0));
      await openRun(page, "narrow");
      for (let seen = 1; ; seen += 1) {
        await expect(way(page)).toBeVisible();
        // A bar that hides is no bar to keep clear of.
        await page.mouse.move(seen % 2, 9);
        await settled(page);
        const name = await stage(page).innerText();
        expect(await unfit(page), name).toEqual([]);
        expect(await outOfRing(page), name).toEqual([]);
        const rope = await box(stage(page).locator("footer"));
        expect(rope.bottom, name).toBeLessThanOrEqual((await box(bar(page))).y);
        if ((await way(page).innerText()) === common.finish) break;
        expect(seen).toBeLessThan(200);
        await turn(page);
      }
    });

    for (const [what, standingAt] of [
      ["the newest note of a board", newestAtBoard],
      ["an answer with its counts", countedTwice],
    ] as const) {
      test(`${what} stays in its card, and no sign breaks`, async ({ page }) => {
        await layAll(page, standingAt());
        await openRun(page, "narrow");
        await expect(stage(page)).toContainText(/nieuw|12/u);
        expect(await brokenSigns(page)).toEqual([]);
      });
    }

    test("what stands last in a panel can be read", async ({ page }) => {
      await layAll(page, standing(session, question));
      await openRun(page, "narrow");
      await page.keyboard.press("c");
      const last = page.getByRole("complementary").locator("p, li, dd").last();
      // What stands last may come after the rest.
      await expect
        .poll(async () => {
          await last.scrollIntoViewIfNeeded();
          return (await box(last)).bottom - (await box(bar(page))).y;
        })
        .toBeLessThanOrEqual(0);
    });

    test("the way to a file stands in line with the plans", async ({ page }) => {
      await page.goto("./#/draaiboeken");
      const title = page.getByRole("heading", { level: 1 });
      const file = page.getByRole("button", { name: "Bestand openen" });
      expect((await box(file)).x).toBeGreaterThanOrEqual((await box(title)).x);
    });

    test("names stay in one piece", async ({ page }) => {
      await layAll(page, standing(session, split - 1));
      await openRun(page, "narrow");
      // Who goes where is drawn on the way in.
      await way(page).click();
      const names = stage(page).locator("[data-person]");
      await expect(names).toHaveCount(6);
      await settled(page);
      const shown = await names.evaluateAll((people) =>
        people.map((person) => {
          const words = document.createRange();
          words.selectNodeContents(person);
          const lines = [...words.getClientRects()];
          return {
            lines: new Set(lines.map(({ bottom }) => Math.round(bottom))).size,
            // A name that is written from the right stands in line with the others.
            from: Math.round(lines[0]!.left - person.getBoundingClientRect().left),
          };
        }),
      );
      expect(shown).toEqual(shown.map(() => ({ lines: 1, from: 0 })));
    });

    test("all words beside the code stand over the bar", async ({ page }) => {
      await layAll(page, standing(session, question));
      await openRun(page, "narrow");
      await page.keyboard.press("q");
      await page.mouse.move(40, 40);
      await expect(page.getByText(/niets installeren/u)).toBeVisible();
      await settled(page);
      const last = await box(page.getByText(/werkt alleen op deze laptop/u));
      expect(last.bottom).toBeLessThanOrEqual((await box(bar(page))).y);
    });

    test("the console opens at its top, and stays there on the way on", async ({ page }) => {
      await openConsole(page, standing(session, scenes.length - 6));
      const top = () => page.evaluate(() => window.scrollY);
      expect(await top()).toBe(0);
      const before = await way(page).innerText();
      await page.keyboard.press("PageDown");
      await expect.poll(() => way(page).innerText()).not.toBe(before);
      expect(await top()).toBe(0);
    });

    test("the console is no wider than its window, and the way on is whole", async ({ page }) => {
      await openConsole(page, standing(session, question));
      const next = way(page);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await next.evaluate((words) => words.scrollWidth - words.clientWidth)).toBe(0);
    });
  });
}
