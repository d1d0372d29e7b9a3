// A camera that comes late: whoever closed what it was for, finds it off again.
import { common } from "#words/common.ts";
import type { Page } from "@playwright/test";

import { handover } from "#words/handover.ts";

import { expect, test } from "./fixtures.ts";
import { layAll, openRun, stage } from "./trouble-kit.ts";
import { halfDayAt } from "./windows-kit.ts";

interface Watched {
  /** How often the page asked for a camera. */
  asked: number;
  /** Lets the camera come. */
  come: () => void;
  tracks: MediaStreamTrack[];
}

/** From the next load on, the camera comes when the test says so, and every picture is known. */
const watchCamera = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const camera: Watched = {
      asked: 0,
      come: () => waiting.splice(0).forEach((go) => go()),
      tracks: [],
    };
    Object.assign(window, { camera });
    navigator.mediaDevices.getUserMedia = async () => {
      camera.asked += 1;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      const canvas = document.createElement("canvas");
      const picture = canvas.getContext("2d");
      const draw = () => {
        picture?.fillRect(0, 0, canvas.width, canvas.height);
        requestAnimationFrame(draw);
      };
      draw();
      const stream = canvas.captureStream();
      camera.tracks.push(...stream.getTracks());
      return stream;
    };
  });

const asked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { camera: Watched }).camera.asked);
const come = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { camera: Watched }).camera.come());
const tracks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { camera: Watched }).camera.tracks.map(({ readyState }) => readyState),
  );

/** Asks for the camera, on the run screen of a session. */
async function askCamera(page: Page): Promise<void> {
  await watchCamera(page);
  await layAll(page, halfDayAt(0));
  await openRun(page, "dag");
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("?");
  await page.getByRole("button", { name: handover.title, exact: true }).click();
  await page.getByRole("button", { name: handover.camera, exact: true }).click();
  await expect.poll(() => asked(page)).toBe(1);
}

const inbox = (page: Page) => page.getByRole("dialog", { name: handover.title });

const ways: [string, (page: Page) => Promise<void>][] = [
  ["stopping it", (page) => page.getByRole("button", { name: handover.cameraStop }).click()],
  [
    "Sluit",
    (page) => inbox(page).getByRole("button", { name: common.close, exact: true }).first().click(),
  ],
  ["the remote", (page) => page.keyboard.press("PageDown")],
  ["Esc", (page) => page.keyboard.press("Escape")],
  [
    "going to the first screen",
    (page) =>
      page.evaluate(() => {
        location.hash = "#/";
      }),
  ],
];

for (const [name, leave] of ways) {
  test(`a camera that comes after ${name} is put off again`, async ({ page }) => {
    await askCamera(page);
    await expect(page.getByText(handover.cameraWaiting)).toBeVisible();
    await leave(page);
    await expect(page.getByText(handover.cameraWaiting)).toHaveCount(0);
    await come(page);
    await expect.poll(() => tracks(page)).toEqual(["ended"]);
  });

  test(`a camera that runs is put off by ${name}`, async ({ page }) => {
    await askCamera(page);
    await come(page);
    await expect.poll(() => tracks(page)).toEqual(["live"]);
    await expect(page.getByText(handover.cameraHint)).toBeVisible();
    await leave(page);
    await expect.poll(() => tracks(page)).toEqual(["ended"]);
  });
}
