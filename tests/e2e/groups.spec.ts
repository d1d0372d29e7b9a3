// Groups that are changed on the spot: by hand, by a latecomer, by rules, and what the room sees of it.
import { common } from "#words/common.ts";
import { faults } from "./axe-kit.ts";

import { groups as words } from "#words/groups.ts";

import { expect, test } from "./fixtures.ts";
import { card, drag, landed, NAMES, open, openTools, region, session } from "./groups-kit.ts";
import { closePanel, panel } from "./play-kit.ts";
import { turn } from "./sizes-kit.ts";
import { stage, unfit, writes } from "./trouble-kit.ts";
import { openConsole, pressForStage } from "./windows-kit.ts";

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

test("a finger drags on the stage too", async ({ device }) => {
  const context = await device({ hasTouch: true });
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
  await dialog.getByRole("button", { name: common.add }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Niemand verhuist" })).toBeVisible();
  await expect(card(page, 2)).toContainText("Zita");
  await expect.poll(() => card(page, 1).innerText()).toBe(before);
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
  await expect(dialog).toHaveCount(0);
  await closePanel(page);
  await landed(page);
  for (let again = 0; again < 4; again += 1) {
    await turn(page, "r");
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
    await turn(page, "r");
    return page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
  };
  await open(page);
  await landed(page);
  expect(await flights()).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await expect(card(page, 1)).toBeVisible();
  await writes(page);
  await landed(page);
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
  for (let again = 0; again < 4; again += 1) {
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
  await landed(page);
  expect(await faults(page)).toEqual([]);
  await region(page, 1).getByRole("button", { name: "Amira" }).click();
  expect(await faults(page)).toEqual([]);
  await panel(page).getByRole("button", { name: words.open }).click();
  const dialog = page.getByRole("dialog", { name: words.roster.title });
  for (const tab of Object.values(words.roster.tabs)) {
    await dialog.getByRole("button", { name: tab }).click();
    expect(await faults(page), tab).toEqual([]);
  }
});
