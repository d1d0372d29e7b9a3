import type { Locator, Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import { faults, settled, weakLetters } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { patient, sessionOf } from "./kit.ts";
import { askFor, closePanel, panel, planOf, stands, startIn } from "./play-kit.ts";
import { at, capture, layAll, openRun, stage, standing } from "./trouble-kit.ts";

const NAMES = ["Amira", "Bram", "Gülşen", "Joris", "Daan", "محمد", "Noor", "Wout"];
const halfDay = planOf("half-day-180");
const scenes = sessionOf(halfDay, NAMES).head.scenes;

async function isClean(page: Page, what: string): Promise<void> {
  expect.soft(await faults(page), what).toEqual([]);
}

/** The half day with something in every capture, so that every panel has something to show. */
function filled(position: number): Session {
  const session = sessionOf(halfDay, NAMES, "toegang");
  const ids = session.live.people.map(({ id }) => id);
  const captures = Object.fromEntries(
    session.head.scenes.map(({ captureKey, board, poll, trial }) => [
      captureKey,
      {
        ...capture(),
        notes: (board?.columns ?? [{ id: undefined }]).map((column, index) => ({
          id: `n${index}`,
          text: "Iemand vroeg het aan een collega.",
          createdAt: 1,
          ...(column.id === undefined ? {} : { column: column.id }),
        })),
        ...(poll
          ? {
              poll: {
                before: Object.fromEntries(poll.options.map(({ id }) => [id, 2])),
                after: Object.fromEntries(poll.options.map(({ id }, index) => [id, index + 1])),
              },
            }
          : {}),
        ...(trial
          ? {
              trial: {
                predicted: { a: 1, b: 3 },
                results: Object.fromEntries(
                  ids.map((id, index) => [
                    id,
                    { score: (["done", "almost", "not"] as const)[index % 3] ?? "done", sure: 3 },
                  ]),
                ),
              },
            }
          : {}),
      },
    ]),
  );
  return standing({ ...session, captures }, position);
}

/** The first scene of every kind, and every part of the experiment. */
const kinds = new Map<string, Scene>();
for (const scene of scenes) {
  const kind = [scene.kind, scene.trial?.part, scene.poll?.round].filter(Boolean).join(" ");
  if (!kinds.has(kind)) kinds.set(kind, scene);
}

async function openScene(page: Page, scene: Scene): Promise<void> {
  // The bar does not go away while it is looked at.
  await patient(page);
  await layAll(page, filled(scenes.indexOf(scene)));
  await openRun(page, "toegang");
  await stands(page, scene);
  // Through its neighbour, so that the groups are drawn as in a session that got here by itself.
  if (scene.groupKey !== undefined) {
    await page.keyboard.press("PageUp");
    await expect(stage(page)).toBeVisible();
    await page.keyboard.press("PageDown");
    await stands(page, scene);
  }
}

/** Opens a panel with all that is folded in it. */
async function openPanel(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(panel(page)).toBeVisible();
  for (const fold of await panel(page).locator("summary").all()) await fold.click();
}

/** The bar lies over the stage; whose letters are measured should not be hidden by it. */
async function hideBar(page: Page): Promise<void> {
  await page.keyboard.press("?");
  await panel(page).getByRole("button", { name: "Verberg de balk" }).click();
  await settled(page);
}

for (const [kind, scene] of kinds) {
  test(`axe finds nothing on the run screen, and letters have a contrast of 7 to 1: ${kind}`, async ({
    page,
  }) => {
    await openScene(page, scene);
    await page.mouse.move(400, 300);
    await isClean(page, "the stage and its bar");
    await openPanel(page, "n");
    await isClean(page, "the panel for notes");
    await closePanel(page);
    await hideBar(page);
    expect.soft(await weakLetters(page), "in the light").toEqual([]);
    await page.keyboard.press("d");
    await expect(page.locator("[data-tone=night]")).toBeVisible();
    await settled(page);
    expect.soft(await weakLetters(page), "in the dark").toEqual([]);
  });
}

test("axe finds nothing in the panels that every scene shares, nor when the time is over", async ({
  page,
}) => {
  const scene = scenes.find(({ kind }) => kind === "question")!;
  await openScene(page, scene);
  for (const key of ["c", "?"]) {
    await openPanel(page, key);
    await isClean(page, `the panel of ${key}`);
    await closePanel(page);
  }
  await page.keyboard.press("o");
  await expect(page.getByRole("dialog", { name: "Overzicht" })).toBeVisible();
  await isClean(page, "the overview");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await hideBar(page);
  for (let minute = scene.minutes; minute > 0; minute -= 1) await page.keyboard.press("-");
  await page.keyboard.press("t");
  // How long it is over by now is the machine's.
  await expect(stage(page).getByRole("timer")).toContainText(/\b0:\d\d/u);
  await settled(page);
  expect.soft(await weakLetters(page), "with no time left").toEqual([]);
});

test("axe finds nothing on home without sessions, and in the dialog that starts one", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Hier komen je sessies" })).toBeVisible();
  await isClean(page, "home without sessions");
  const dialog = await askFor(page, halfDay);
  for (const who of ["Alleen een aantal", "Begin zonder namen", "Plak de namen"]) {
    await dialog.getByRole("radio", { name: who }).check();
    await isClean(page, who);
  }
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expect(dialog.getByRole("textbox").first()).toHaveAttribute("aria-invalid", "true");
  await isClean(page, "with a mistake");
});

test("axe finds nothing on home with sessions, and in the dialog that wipes them", async ({
  page,
}) => {
  const done = (id: string): Session => {
    const session = { ...sessionOf(halfDay, NAMES, id) };
    return { ...session, live: { ...session.live, finishedAt: Date.now() } };
  };
  await layAll(page, filled(12), sessionOf(halfDay, NAMES, "open"), done("a"), done("b"));
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Verder waar je was" })).toBeVisible();
  await isClean(page, "home with sessions");
  await page.getByRole("button", { name: "Wis alles van dit toestel" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await isClean(page, "the dialog that wipes");
});

test("axe finds nothing on the report, with names and without, full and empty", async ({
  page,
}) => {
  await layAll(page, filled(0), sessionOf(halfDay, NAMES, "leeg"));
  await page.goto("./#/sessie/toegang/verslag");
  await expect(page.getByRole("article")).not.toHaveCount(0);
  await isClean(page, "without names");
  await page.getByRole("switch", { name: "Met namen" }).check();
  await isClean(page, "with names");
  await page.goto("./#/sessie/leeg/verslag");
  await expect(page.getByRole("heading", { name: "Er is nog niets genoteerd" })).toBeVisible();
  await isClean(page, "empty");
});

/** Tabs on until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await has()); presses += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("the keyboard alone starts a plan, walks through it, and comes out at the report", async ({
  page,
}) => {
  const plan = planOf("introduction-45");
  const walked = sessionOf(plan, NAMES).head.scenes;
  await page.goto("./");
  const start = page.getByRole("button", { name: `Start: ${plan.title}` });
  await expect(start).toBeVisible();
  await tabTo(page, start);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("Amira, Bram, Daan, Noor");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Start", exact: true }));
  await page.keyboard.press("Enter");
  for (const [position, scene] of walked.entries()) {
    if (position > 0) await page.keyboard.press(position % 2 === 0 ? "ArrowRight" : "Space");
    await stands(page, scene);
  }
  await page.keyboard.press("PageUp");
  await stands(page, at(walked, walked.length - 2));
  await page.keyboard.press("End");
  await tabTo(page, page.getByRole("button", { name: "Afronden" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/verslag$/u);
});

test("the start dialog gives the focus back to the button that opened it", async ({ page }) => {
  await page.goto("./");
  await askFor(page, halfDay);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: `Start: ${halfDay.title}` })).toBeFocused();
});

test("every place sets the title of the tab", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle("Al doende");
  await startIn(page, await namesIn(page));
  await expect(page).toHaveTitle(`${halfDay.title} · Al doende`);
  await page.goto(`${page.url()}/verslag`);
  await expect(page).toHaveTitle(`Verslag · ${halfDay.title} · Al doende`);
  await page.goto("./#/bestaat-niet");
  await expect(page).toHaveTitle("Deze pagina bestaat niet · Al doende");
  await page.goto("./#/sessie/bestaat-niet");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle("Deze sessie staat niet op dit toestel · Al doende");
  await page.goto("./#/");
  await expect(page).toHaveTitle("Al doende");
});

async function namesIn(page: Page): Promise<Locator> {
  const dialog = await askFor(page, halfDay);
  await dialog.getByRole("textbox", { name: /^Namen, / }).fill("Amira\nBram");
  return dialog;
}
