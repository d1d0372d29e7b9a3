// The app in the pseudo-language: what is not from the tables shows itself, and longer words still fit.
import type { Locator, Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import { common } from "#words/common.ts";
import { home } from "#words/home.ts";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { runFirst } from "#words/runFirst.ts";
import { shareFirst } from "#words/shareFirst.ts";

import { pseudo } from "../../.build/pseudo.ts";
import { serve } from "../harness/serve.mjs";
import { settled as still } from "./axe-kit.ts";
import { expect, test as base } from "./fixtures.ts";
import { leaveApp, mine, patient } from "./kit.ts";
import { asked, payload, places } from "./phone-kit.ts";
import { layPlan } from "./planner-kit.ts";
import { buildPseudo, clipped, said, stranger } from "./pseudo-kit.ts";
import { kindOf, reach, settled } from "./sizes-kit.ts";
import { capture, layAll, stage } from "./trouble-kit.ts";
import { halfDayAt, scenes } from "./windows-kit.ts";

const test = base.extend<object, { pseudoSite: string }>({
  pseudoSite: [
    async ({}, use) => {
      const site = await serve({ root: buildPseudo(), port: 0 });
      await use(site.url);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ pseudoSite }, use) => use(pseudoSite),
});
// One build for all of them.
test.describe.configure({ mode: "default" });
test.use({ viewport: { width: 1280, height: 720 } });

const noted = "Iemand vroeg het aan een collega.";
const foreign = stranger(mine, halfDayAt(0), noted);

/** Where longer words are cut off, and why that is left so. */
const CUT = new Map([
  [
    "what n opens at Even lang, niet hetzelfde",
    "half a stage for two cards of the experiment side by side: their smallest letters are what a room can read",
  ],
]);

/** Looks at a page as it stands, and tells at the end what was wrong where. */
async function lookAt(page: Page, what: string): Promise<void> {
  await still(page);
  const words = (await said(page)).flatMap((text) =>
    foreign(text).map((part) => `"${part}" in "${text.slice(0, 90)}"`),
  );
  const cut = CUT.has(what) ? [] : await clipped(page);
  expect.soft([...words, ...cut], what).toEqual([]);
}

const button = (page: Page, name: string) =>
  page.getByRole("button", { name: pseudo(name), exact: true }).first();

async function goTo(page: Page, place: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`./#${place}`);
  await expect(page.locator("#root").getByRole("heading", { level: 1 }).first()).toBeVisible();
}

test("a word that stands in no table would be found", () => {
  expect(foreign(`${pseudo("Bewaar")}: Onvertaald`)).toEqual(["Onvertaald"]);
  for (const text of [common.again, common.fullscreen, home.emptyTitle, planFiles.intro]) {
    expect(foreign(text)).not.toEqual([]);
    expect(foreign(pseudo(text))).toEqual([]);
  }
});

/** The first scene of every kind. */
const kinds = [...new Map(scenes.toReversed().map((one) => [kindOf(one), one])).values()];

/** A session of one scene of every kind, each with a note. */
const session: Session = (() => {
  const { head, ...rest } = halfDayAt(0);
  const captures = kinds.map(({ captureKey }) => [captureKey, capture(noted)] as const);
  return { ...rest, head: { ...head, scenes: kinds }, captures: Object.fromEntries(captures) };
})();

/** Goes over all scenes of the session, on the stage or on the console. */
async function walk(page: Page, look: (scene: Scene) => Promise<void>): Promise<void> {
  await expect(stage(page)).toBeVisible();
  await expect(page.getByText(pseudo(runFirst.readAlong.text))).toHaveCount(0);
  for (const [index, scene] of kinds.entries()) {
    if (index > 0) await reach(page, scene.prompt?.text ?? scene.headline);
    await settled(page);
    await look(scene);
  }
}

test("home, its dialogs, the texts and the plans", async ({ page }) => {
  await goTo(page, "/");
  await expect(page.getByRole("button", { name: pseudo("Start") }).first()).toBeVisible();
  await lookAt(page, "home without sessions");
  await page
    .getByRole("button", { name: pseudo("Start") })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const way of await page.getByRole("dialog").getByRole("radio").all()) {
    await way.check();
    await lookAt(page, "the dialog that starts");
  }
  await layAll(page, halfDayAt(5), { ...halfDayAt(0), head: { ...halfDayAt(0).head, id: "b" } });
  await goTo(page, "/");
  await lookAt(page, "home with sessions");
  await button(page, home.wipe.action).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await lookAt(page, "the dialog that wipes");
  await goTo(page, "/hulp");
  await lookAt(page, "the guide");
  await goTo(page, "/draaiboeken");
  await lookAt(page, "the plans");
});

test("the planner, its drawer and its dialogs", async ({ page }) => {
  await layPlan(page, mine);
  const place = `/draaiboek/${mine.id}`;
  await goTo(page, place);
  await expect(page.locator("[data-step]")).toHaveCount(mine.steps.length);
  await lookAt(page, "the planner");
  for (const name of [
    planner.head.start,
    planner.refit.open,
    planFiles.title,
    common.change,
    shareFirst.button,
  ]) {
    await button(page, name).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await lookAt(page, name);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  for (const step of mine.steps) {
    await page.locator(`[data-step="${step.id}"]`).getByRole("button").nth(1).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await lookAt(page, `the step ${step.id}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});

test("the stage with its bar, its panels and its dialogs", async ({ page }) => {
  await patient(page);
  await layAll(page, session);
  await goTo(page, "/sessie/dag");
  const panel = page.getByRole("complementary");
  const dialog = page.getByRole("dialog");
  const open = async (key: string, opened: Locator) => {
    await page.keyboard.press(key);
    await expect(opened).toBeVisible();
    await lookAt(page, `what ${key} opens at ${await stage(page).locator("h1").innerText()}`);
    await page.keyboard.press("Escape");
    await expect(opened).toHaveCount(0);
  };
  await walk(page, async (scene) => {
    await page.mouse.move(400 + kinds.indexOf(scene), 300);
    await lookAt(page, scene.id);
    await open("n", panel);
  });
  for (const key of ["c", "?", "e"]) await open(key, panel);
  for (const key of ["p", "o"]) await open(key, dialog);
});

test("the console, the check of the room and the report", async ({ page }) => {
  await layAll(page, session);
  await goTo(page, "/sessie/dag/regie");
  await walk(page, (scene) => lookAt(page, `the console at ${scene.id}`));
  for (const place of ["zaaltest", "verslag"]) {
    await goTo(page, `/sessie/dag/${place}`);
    await lookAt(page, place);
  }
  await goTo(page, "/sessie/weg");
  await lookAt(page, "a session that is not there");
});

test("a participant's phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await leaveApp(page);
  for (const place of places) {
    await page.goto("about:blank");
    await page.goto(`./#/mee/${payload}${place === "" ? "" : `/${place}`}`);
    await expect(asked(page)).toBeVisible();
    await expect(page.getByRole("button", { name: /ñ/u }).first()).toBeVisible();
    await lookAt(page, `the phone at ${place}`);
  }
});
