// The stage between two screens: whatever the network does, the room never looks at an empty one.
import type { Page, Route } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";
import { runFirst } from "#words/runFirst.ts";
import { stage as stageWords } from "#words/stage.ts";

import { expect, test } from "./fixtures.ts";
import { layAll, stage, writes } from "./trouble-kit.ts";
import { halfDayAt, pressForStage, same, scenes, shows, stageText, way } from "./windows-kit.ts";

// Where the app keeps itself for use without a network, a file would not be asked for again.
test.use({ serviceWorkers: "block" });

/** The files that draw what no session begins with. */
const FACES = /\/assets\/faces-[^/]+\.js$/u;

/** Writes down each frame in which the stage, once it stood, held nothing to read. */
const recordFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const bare: string[] = [];
    const seen = { frames: 0, bare };
    Object.assign(window, { seen });
    const look = () => {
      const place = document.querySelector<HTMLElement>("[data-stage]");
      const covered = document.querySelector("[data-cover=black]");
      seen.frames += 1;
      if (!covered && (!place || place.offsetHeight === 0 || !place.innerText.trim())) {
        bare.push(`after ${seen.frames} frames`);
      }
    };
    // What changes between two frames is never seen: what counts is how things stand when one is drawn.
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

const framesOf = (page: Page): Promise<{ frames: number; bare: string[] }> =>
  page.evaluate(() => (window as unknown as { seen: { frames: number; bare: string[] } }).seen);

/** Two more frames are drawn: what was done before is then to be seen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Holds the files of the faces back until they are let go. */
async function holdFaces(
  page: Page,
): Promise<{ asked: () => number; release: () => Promise<void> }> {
  const held: Route[] = [];
  let open = false;
  await page
    .context()
    .route(FACES, async (route) => (open ? route.continue() : void held.push(route)));
  return {
    asked: () => held.length,
    release: async () => {
      open = true;
      await Promise.all(held.map((route) => route.continue()));
    },
  };
}

/** The first screen that none of the faces in the first files can draw. */
const later = scenes.findIndex(({ kind }) => !["question", "message", "break"].includes(kind));
const at = (position: number): Scene => scenes[position]!;
const saysOf = (scene: Scene): string => scene.prompt?.text ?? scene.headline;

/** Goes on until a scene stands there; one that takes several pages takes several presses. */
async function walkTo(page: Page, shown: Page, position: number): Promise<void> {
  const to = at(position);
  while (!(await stageText(shown)).includes(saysOf(to))) {
    const before = await stageText(shown);
    await page.keyboard.press("PageDown");
    await expect.poll(() => stageText(shown)).not.toBe(before);
  }
}

async function openRunAt(page: Page, position: number): Promise<void> {
  await layAll(page, halfDayAt(position));
  await page.goto("./#/sessie/dag");
  await page.reload();
  await expect(stage(page)).toBeVisible();
  await writes(page);
  await recordFrames(page);
}

async function neverBare(page: Page): Promise<void> {
  await drawn(page);
  const { frames, bare } = await framesOf(page);
  expect(frames).toBeGreaterThan(1);
  expect(bare).toEqual([]);
}

test("a walk through the whole half day shows something in every frame", async ({ page }) => {
  await openRunAt(page, 0);
  await walkTo(page, page, scenes.length - 1);
  await neverBare(page);
});

test("while what draws the next screen is on its way, the one before it stays", async ({
  page,
}) => {
  const faces = await holdFaces(page);
  await openRunAt(page, later - 1);
  const before = await stageText(page);
  await page.keyboard.press("PageDown");
  await expect.poll(faces.asked).toBeGreaterThan(0);
  await drawn(page);
  expect(await stageText(page)).toBe(before);
  // Black is there at once, and what is under it is not lost.
  await page.keyboard.press("b");
  await expect(page.getByText(stageWords.cover.black)).toBeAttached();
  await page.keyboard.press("b");
  await drawn(page);
  expect(await stageText(page)).toBe(before);
  await expect(page.getByText(runFirst.behind.text)).toBeVisible();
  await faces.release();
  await shows(page, at(later));
  await expect(page.getByText(runFirst.behind.text)).toHaveCount(0);
  for (const key of ["q", "q"]) {
    const known = await stageText(page);
    await page.keyboard.press(key);
    await expect.poll(() => stageText(page)).not.toBe(known);
  }
  await neverBare(page);
});

test("in the stage's window and the console's small stage it stays as well", async ({ page }) => {
  const faces = await holdFaces(page);
  await layAll(page, halfDayAt(later - 1));
  await page.goto("./#/sessie/dag/regie");
  await page.reload();
  await expect(way(page)).toBeVisible();
  await writes(page);
  const room = await pressForStage(page);
  await recordFrames(room);
  await recordFrames(page);
  const before = await stageText(room);
  await page.keyboard.press("PageDown");
  await expect.poll(faces.asked).toBeGreaterThan(1);
  await drawn(room);
  expect(await stageText(room)).toBe(before);
  await expect(page.getByText(runFirst.behind.text)).toBeVisible();
  // What the facilitator is told is no matter of the room.
  await expect(room.getByText(runFirst.behind.text)).toHaveCount(0);
  await faces.release();
  await shows(room, at(later));
  await same(page, room);
  await expect(page.getByText(runFirst.behind.text)).toHaveCount(0);
  await neverBare(room);
  await neverBare(page);
});

test.describe("a file that fails", () => {
  // One expression: Playwright takes a list of two for a value with its options.
  test.use({
    allowedComplaints: [/dynamically imported module|net::ERR_FAILED|Failed to load resource/u],
  });

  test("the screen before stays, the facilitator is told, and it comes by itself", async ({
    page,
  }) => {
    await page.route(FACES, (route) => route.abort());
    await openRunAt(page, later - 1);
    const before = await stageText(page);
    await page.keyboard.press("PageDown");
    const told = page.getByText(runFirst.behind.text);
    await expect(told).toBeVisible();
    expect(await stageText(page)).toBe(before);
    await page.unroute(FACES);
    await shows(page, at(later));
    await expect(told).toHaveCount(0);
    await neverBare(page);
  });
});
