// Groups that are changed on the spot: by hand, by a latecomer, by rules, and what the room sees of it.
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";

import type { Session } from "#domain/session/types.ts";
import { groups as words } from "#i18n/nl/groups.ts";

import { expect, test } from "./fixtures.ts";
import { sessionOf } from "./kit.ts";
import { panel, planOf } from "./play-kit.ts";
import { layAll, openRun, stage, unfit } from "./trouble-kit.ts";
import { openConsole, pressForStage } from "./windows-kit.ts";

const NAMES = ["Amira", "Bram", "Gülşen", "Joris", "Daan", "Fatima", "Noor", "Wout"];
const plan = planOf("half-day-180");
const scenes = sessionOf(plan, NAMES).head.scenes;
const pairsAt = scenes.findIndex(({ groupKey }) => groupKey && !groupKey.endsWith("/split"));
const key = scenes[pairsAt]?.groupKey ?? "";

/** Two groups of four, in the order of the list. */
function session(names = NAMES, size = 4): Session {
  const made = sessionOf(plan, names, "groepen");
  const ids = made.live.people.map(({ id }) => id);
  const groups = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
  return {
    ...made,
    live: {
      ...made.live,
      position: pairsAt,
      wishes: { [key]: { size } },
      draws: { [key]: { seed: 1, groups, watchers: [] } },
      stage: { ...made.live.stage, groups: true },
    },
  };
}

const card = (page: Page, number: number): Locator =>
  stage(page).locator(`[data-seat="${number - 1}"]`);
const region = (page: Page, number: number): Locator =>
  panel(page).getByRole("region", { name: `Groep ${number}` });

async function open(page: Page, made = session()): Promise<void> {
  await layAll(page, made);
  await openRun(page, made.head.id);
  await expect(card(page, 1)).toBeVisible();
}

async function openTools(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await expect(region(page, 1)).toBeVisible();
}

/** Waits until everything stands where it belongs. */
async function landed(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await landed(page);
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("Nothing to drag.");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 30, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 8, { steps: 6 });
  await page.mouse.up();
}

test("dragged on the stage: one person moves, one press puts them back", async ({ page }) => {
  await open(page);
  await drag(page, card(page, 1).getByText("Amira"), card(page, 2));
  await expect(card(page, 2)).toContainText("Amira");
  await expect(card(page, 1)).not.toContainText("Amira");
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(card(page, 1)).toContainText("Amira");
  await landed(page);
  expect(await unfit(page)).toEqual([]);
});

test("Esc puts back what is dragged, and a press on the stage moves nobody", async ({ page }) => {
  await open(page);
  await landed(page);
  const amira = card(page, 1).getByText("Amira");
  const box = await amira.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 40, { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(card(page, 1)).toContainText("Amira");
  await amira.click();
  await expect(card(page, 1)).toContainText("Amira");
});

test("a finger drags on the stage too", async ({ browser, baseURL, watch }) => {
  const context = await browser.newContext({ hasTouch: true, ...(baseURL && { baseURL }) });
  await watch(context);
  const page = await context.newPage();
  await open(page);
  await landed(page);
  const [from, to] = [
    await card(page, 1).getByText("Bram").boundingBox(),
    await card(page, 2).boundingBox(),
  ];
  const client = await context.newCDPSession(page);
  const touch = (type: string, x: number, y: number) =>
    client.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints: type === "touchEnd" ? [] : [{ x, y }],
    });
  const [x, y] = [(from?.x ?? 0) + 10, (from?.y ?? 0) + 10];
  const [endX, endY] = [(to?.x ?? 0) + 60, (to?.y ?? 0) + (to?.height ?? 0) - 10];
  await touch("touchStart", x, y);
  for (const share of [0.2, 0.5, 0.8, 1]) {
    await touch("touchMove", x + (endX - x) * share, y + (endY - y) * share);
  }
  await touch("touchEnd", 0, 0);
  await expect(card(page, 2)).toContainText("Bram");
  await context.close();
});

test("by keyboard: pick, put, and the keyboard stays with the name", async ({ page }) => {
  await open(page);
  await openTools(page);
  await region(page, 1).getByRole("button", { name: "Joris" }).focus();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("button", { name: "Joris naar groep 2" }).focus();
  await page.keyboard.press("Enter");
  await expect(card(page, 2)).toContainText("Joris");
  await expect(region(page, 2).getByRole("button", { name: "Joris" })).toBeFocused();
});

test("who walks in late joins a smallest group, and nobody else moves", async ({ page }) => {
  const made = session(NAMES.slice(0, 7));
  await open(page, made);
  await openTools(page);
  const before = await card(page, 1).innerText();
  await panel(page).getByRole("button", { name: words.open }).click();
  const dialog = page.getByRole("dialog", { name: words.roster.title });
  await dialog.getByRole("textbox", { name: words.roster.add }).fill("Zita Laatkomer");
  await dialog.getByRole("button", { name: words.roster.addButton }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Niemand verhuist" })).toBeVisible();
  await expect(card(page, 2)).toContainText("Zita");
  expect(await card(page, 1).innerText()).toBe(before);
  await dialog.getByRole("switch", { name: "Amira" }).click();
  await expect(card(page, 1)).not.toContainText("Amira");
  await dialog.getByRole("switch", { name: "Amira" }).click();
  await expect(card(page, 1)).toContainText("Amira");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(card(page, 2)).toContainText("Zita");
});

test("keep apart, keep together: kept in every draw; a clash is named", async ({ page }) => {
  await open(page);
  await openTools(page);
  await panel(page).getByRole("button", { name: words.open }).click();
  const dialog = page.getByRole("dialog", { name: words.roster.title });
  await dialog.getByRole("button", { name: words.roster.tabs.rules }).click();
  const rule = async (kind: string, names: string[]) => {
    await dialog.getByRole("button", { name: kind, exact: true }).click();
    for (const name of names) await dialog.getByRole("checkbox", { name }).check();
    await dialog.getByRole("button", { name: /^Bewaar/u }).click();
  };
  await rule(words.rules.apart, ["Amira", "Bram"]);
  await rule(words.rules.together, ["Noor", "Wout"]);
  await page.keyboard.press("Escape");
  for (let again = 0; again < 4; again += 1) {
    const shown = await stage(page).innerText();
    await page.keyboard.press("Escape");
    await page.keyboard.press("r");
    await expect.poll(() => stage(page).innerText()).not.toBe(shown);
    const first = await card(page, 1).innerText();
    expect(first.includes("Amira")).not.toBe(first.includes("Bram"));
    expect(first.includes("Noor")).toBe(first.includes("Wout"));
  }
  await openTools(page);
  await panel(page).getByRole("button", { name: words.open }).click();
  await dialog.getByRole("button", { name: words.roster.tabs.rules }).click();
  await rule(words.rules.together, ["Amira", "Bram"]);
  await expect(dialog).toContainText("Amira\u2069 en \u2068Bram\u2069 horen samen én niet samen");
});

test("sixty people in fifteen groups: one page, every name at least 4% of the stage", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const names = Array.from({ length: 60 }, (_, index) => `${NAMES[index % 8]}${index}`);
  await open(page, session(names));
  await landed(page);
  expect(await unfit(page)).toEqual([]);
  await expect(stage(page).locator("[data-item]:not([data-away])")).toHaveCount(15);
  const small = await stage(page).evaluate((element) => {
    const least = element.getBoundingClientRect().height * 0.04;
    return [...element.querySelectorAll("[data-person]")].filter(
      (person) => parseFloat(getComputedStyle(person).fontSize) < least - 0.5,
    ).length;
  });
  expect(small).toBe(0);
});

test("people fly to their place, unless somebody asked for less movement", async ({ page }) => {
  const flights = async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      // oxlint-disable-next-line typescript/unbound-method -- it is called on its element below
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...rest) {
        seen.push(this.textContent ?? "");
        return animate.apply(this, rest);
      };
      Object.assign(window, { seen });
    });
    const shown = await stage(page).innerText();
    await page.keyboard.press("r");
    await expect.poll(() => stage(page).innerText()).not.toBe(shown);
    return page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
  };
  await open(page);
  await landed(page);
  expect(await flights()).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await expect(card(page, 1)).toBeVisible();
  expect(await flights()).toBe(0);
});

test("the console's groups and the stage's window: roles, own prompts, and nothing of the rules", async ({
  page,
}) => {
  await openConsole(page, session());
  const shown = await pressForStage(page);
  await expect(card(shown, 1)).toContainText("Amira");
  const notes = page.getByRole("region", { name: "Groep 1" });
  await expect(notes).toBeVisible();
  await page.getByRole("checkbox", { name: words.roles.speaker }).check();
  await expect(card(shown, 1)).toContainText("woordvoerder");
  await page.getByRole("checkbox", { name: /^Elke groep een eigen/u }).check();
  await expect(card(shown, 1)).toContainText("B1");
  await page.getByRole("checkbox", { name: words.roles.speaker }).uncheck();
  await expect(card(shown, 1)).not.toContainText("woordvoerder");
});

test("who begins: everybody once before anybody twice, large on the stage", async ({ page }) => {
  await open(page, session(NAMES.slice(0, 4)));
  await openTools(page);
  await panel(page).getByRole("button", { name: words.open }).click();
  const dialog = page.getByRole("dialog", { name: words.roster.title });
  await dialog.getByRole("button", { name: words.roster.tabs.turn }).click();
  await dialog.getByRole("button", { name: words.turn.pick }).click();
  const seen = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    seen.add(await dialog.getByRole("status").innerText());
    await dialog.getByRole("button", { name: words.turn.next }).click();
  }
  expect(seen.size).toBe(4);
  const chosen = await dialog.getByRole("status").innerText();
  await dialog.getByRole("button", { name: words.turn.show }).click();
  await page.keyboard.press("Escape");
  await expect(stage(page).getByRole("heading", { level: 1 })).toContainText(
    chosen.replace(/ begint.*/u, ""),
  );
});

test("axe finds nothing in the tools and the dialog", async ({ page }) => {
  await open(page);
  await openTools(page);
  const faults = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await landed(page);
  expect(await faults()).toEqual([]);
  await region(page, 1).getByRole("button", { name: "Amira" }).click();
  expect(await faults()).toEqual([]);
  await panel(page).getByRole("button", { name: words.open }).click();
  const dialog = page.getByRole("dialog", { name: words.roster.title });
  for (const tab of Object.values(words.roster.tabs)) {
    await dialog.getByRole("button", { name: tab }).click();
    expect(await faults(), tab).toEqual([]);
  }
});

test("the experiment: from A to B by a drag, and the watchers stay", async ({ page }) => {
  const at = scenes.findIndex(({ form, kind }) => form === "split" && kind === "groups");
  const made = session();
  const [a = "", b = "", ...watchers] = made.live.people.map(({ id }) => id);
  const draws = { [scenes[at]?.groupKey ?? ""]: { seed: 1, groups: [[a], [b]], watchers } };
  await open(page, {
    ...made,
    live: { ...made.live, position: at, draws, stage: { ...made.live.stage, groups: false } },
  });
  await drag(page, card(page, 1).getByText("Amira"), card(page, 2));
  await expect(card(page, 2)).toContainText("Amira");
  await expect(stage(page)).toContainText("Kijken mee: Gülşen");
});
