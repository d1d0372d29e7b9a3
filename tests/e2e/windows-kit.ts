import { common } from "#words/common.ts";
import type { Locator, Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";
import { channelOf } from "#stores/live/messages.ts";

import { expect } from "./fixtures.ts";
import { sessionOf } from "./kit.ts";
import { planOf } from "./play-kit.ts";
import { layAll, stage, writes } from "./trouble-kit.ts";

export { shows } from "./play-kit.ts";

const PEOPLE = ["Amira", "Bram", "Gülşen", "Joris", "Daan", "محمد", "Noor", "Wout"];
export const halfDay = planOf("half-day-180");
export const scenes: readonly Scene[] = sessionOf(halfDay, PEOPLE).head.scenes;

export const indexOf = (id: string): number => {
  const found = scenes.findIndex((scene) => scene.id === id);
  if (found < 0) throw new Error(`The half day has no scene ${id}.`);
  return found;
};

/** A saved session of the half day, standing at a scene. */
export function halfDayAt(position: number, change: Partial<Session["live"]> = {}): Session {
  const session = sessionOf(halfDay, PEOPLE, "dag");
  return { ...session, live: { ...session.live, position, ...change } };
}

/** The console of a session that was saved before, opened as a bookmark does. */
export async function openConsole(page: Page, session: Session): Promise<void> {
  await layAll(page, session);
  await page.goto(`./#/sessie/${session.head.id}/regie`);
  await expect(way(page)).toBeVisible();
  await writes(page);
}

/** Presses the one button that opens the stage's window, or brings it back. */
export async function pressForStage(page: Page, name: string = words.window.open): Promise<Page> {
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name, exact: true }).click();
  const opened = await opening;
  await expect(stage(opened)).toBeVisible();
  // The space bar presses the button that has the focus, as it should; here it goes on.
  await page.locator("header h1").first().click();
  return opened;
}

/** The console and the stage's window of one session. */
export async function openBoth(page: Page, session: Session): Promise<Page> {
  await openConsole(page, session);
  return pressForStage(page);
}

/** The primary button, that goes on. */
export const way = (page: Page): Locator =>
  page
    .getByRole("main")
    .getByRole("button", { name: new RegExp(`^(Volgende: |${run.nextPage}$|${common.finish}$)`) });

/** What the console says of the stage's window. */
export const sign = (page: Page): Locator => page.getByRole("banner").getByRole("status");

/** A button of the console that changes how the stage looks. */
export const tool = (page: Page, name: keyof typeof words.overlay): Locator =>
  page
    .getByRole("toolbar", { name: words.header })
    .getByRole("button", { name: words.overlay[name] });

/** What the clock of the console says. */
export const clock = (page: Page): Locator =>
  page.getByRole("region", { name: words.timer.title }).locator("p").first();

/** All that stands on the stage except the clock, which may be between two seconds. */
export const stageText = (page: Page): Promise<string> =>
  stage(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const timer of copy.querySelectorAll("[role=timer]")) timer.remove();
    return copy.textContent ?? "";
  });

/** Both windows show the same, whatever that is. */
export async function same(page: Page, other: Page): Promise<void> {
  await expect
    .poll(async () => (await stageText(page)) === (await stageText(other)), {
      message: "the windows show the same scene",
    })
    .toBe(true);
}

/** Where the session is, as it was saved. */
export const savedPosition = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const record: unknown = JSON.parse(localStorage.getItem("al-doende/session/dag/live") ?? "{}");
    return (record as { data: { position: number } }).data.position;
  });

/** Waits until the stage's window has answered the console's question how it is, this many times more. */
export const answers = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    ({ name, times }) =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel(name);
        let left = times;
        channel.addEventListener("message", ({ data }: MessageEvent<{ type: string }>) => {
          if (data.type !== "window") return;
          left -= 1;
          if (left > 0) return;
          channel.close();
          resolve();
        });
      }),
    { name: channelOf("dag"), times: count },
  );

/** As the system tells a page that it is out of sight, or back. */
export const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((away) => {
    Object.defineProperty(document, "visibilityState", {
      configurable: true,
      get: () => (away ? "hidden" : "visible"),
    });
    Object.defineProperty(document, "hidden", { configurable: true, get: () => away });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

/** From the next load on, windows see another screen beside their own, as with a beamer. */
export const twoScreens = (page: Page): Promise<unknown> =>
  page.context().addInitScript(() => {
    Object.defineProperty(Screen.prototype, "isExtended", { configurable: true, get: () => true });
    const here = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
    const screens = [here, { ...here, availLeft: 1440 }];
    Object.assign(window, { getScreenDetails: async () => ({ currentScreen: here, screens }) });
  });

/** Keys pressed faster than anything can be drawn in between. */
export const hammer = (page: Page, keys: readonly string[]): Promise<void> =>
  page.evaluate((pressed) => {
    for (const key of pressed) {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true }),
      );
    }
  }, keys);
