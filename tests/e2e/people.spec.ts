import type { Page } from "@playwright/test";

import { ensureDraw } from "#domain/session/groups/groups.ts";
import type { Session } from "#domain/session/types.ts";

import { expect, test } from "./fixtures.ts";
import { panel, planOf } from "./play-kit.ts";
import { sessionOf } from "./kit.ts";
import { bar, layAll, openRun, stage, writes } from "./trouble-kit.ts";
import { halfDayAt, openConsole, scenes } from "./windows-kit.ts";

const pairs = scenes.findIndex(({ form, kind }) => form === "pairs" && kind === "question");
const roster = (page: Page) => page.getByRole("dialog", { name: "Deelnemers en regels" });

/** A session at the pairs, with its groups drawn. */
function seated(session: Session = halfDayAt(pairs)): Session {
  const scene = session.head.scenes[pairs];
  if (!scene) throw new Error("no pairs");
  return ensureDraw({ ...session, live: { ...session.live, position: pairs } }, scene, 7);
}

/** Somebody in a group of two on the stage, and the other one of it. */
async function couple(page: Page): Promise<[string, string]> {
  const people = stage(page).locator("[data-seat]").first().locator("[data-person] bdi");
  await expect(people).toHaveCount(2);
  const [one = "", other = ""] = await people.allInnerTexts();
  return [one, other];
}

test("who leaves is off the stage in two presses, and whoever stays behind sits with others in one more", async ({
  page,
}) => {
  await layAll(page, seated());
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("g");
  const [goes, stays] = await couple(page);
  await page.keyboard.press("p");
  await roster(page).getByRole("switch", { name: goes }).click();
  const offer = roster(page).getByRole("button", { name: new RegExp(`^Zet ${stays} bij groep`) });
  await offer.click();
  await expect(offer).toHaveCount(0);
  await expect(stage(page).getByText("Groep 1", { exact: true })).toHaveCount(0);
  await expect(stage(page).getByText(stays)).toBeAttached();
  await roster(page)
    .getByRole("button", { name: /^Zet terug/ })
    .click();
  await expect(stage(page).getByText("Groep 1", { exact: true })).toBeAttached();
});

test("who comes late is there after P, a name and Enter, with a department behind a semicolon", async ({
  page,
}) => {
  await layAll(page, seated());
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(roster(page).getByRole("textbox", { name: "Wie komt erbij?" })).toBeFocused();
  await page.keyboard.type("Youssef;Magazijn");
  await page.keyboard.press("Enter");
  await expect(roster(page)).toContainText(/Youssef\S* is erbij/);
  await expect(roster(page).getByRole("switch", { name: "Youssef" })).toBeVisible();
  await expect(roster(page).getByRole("switch", { name: "Magazijn" })).toHaveCount(0);
});

test("the form of one person opens in sight, also at the foot of a long list", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openConsole(page, seated());
  await page.keyboard.press("p");
  await roster(page)
    .getByRole("button", { name: /^Wijzig / })
    .last()
    .click();
  for (const name of ["Bewaar", "Van de lijst"]) {
    await expect(roster(page).getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  }
});

test("the panel beside groups opens at their tools, and no text lies over another", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const names = "Amira Bram Gülşen Joris Marieke Daan Fatima Kobe Lies Théo Noor Wout An Els".split(
    " ",
  );
  const session = sessionOf(planOf("half-day-180"), names, "dag");
  await layAll(page, seated(session));
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await expect(panel(page).getByRole("button", { name: "Verdeel opnieuw" })).toBeInViewport({
    ratio: 1,
  });
  const hint = panel(page).getByText("Kies iemand om te verplaatsen");
  await panel(page).getByRole("region", { name: "Groep 7" }).scrollIntoViewIfNeeded();
  const ground = await hint.evaluate((element) => {
    const { backgroundColor } = getComputedStyle(element.parentElement ?? element);
    return backgroundColor;
  });
  expect(ground).not.toBe("rgba(0, 0, 0, 0)");
});

test("a group has a name of its own on the stage, under the question that it talks about", async ({
  page,
}) => {
  await layAll(page, seated());
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("g");
  await expect(stage(page).getByRole("heading", { level: 1 })).toContainText(
    scenes[pairs]?.prompt?.text ?? "",
  );
  await page.keyboard.press("n");
  await panel(page).getByRole("button", { name: "Geef Groep 1 een naam" }).click();
  await page.keyboard.type("Het raam");
  await page.keyboard.press("Enter");
  await expect(stage(page).getByText("Het raam")).toBeVisible();
  await expect(panel(page).getByRole("region", { name: "Het raam" })).toBeVisible();
});

test("the bar is one row with its keys beside groups at 1280", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await layAll(page, seated());
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("g");
  await page.mouse.move(200, 200);
  await expect(bar(page).locator("kbd").filter({ hasText: "R" })).toBeVisible();
  const box = (await bar(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(8);
  expect(box.height).toBeLessThan(84);
  const next = bar(page).getByRole("button", { name: /^Volgende/ });
  const lines = await next.locator("span").evaluate((span) => span.getClientRects().length);
  expect(lines).toBe(1);
});

test("the overview: typing searches, Enter goes there, arrows walk, and a letter searches again", async ({
  page,
}) => {
  await layAll(page, halfDayAt(0));
  await openRun(page, "dag");
  await writes(page);
  await expect(stage(page)).toBeVisible();
  const asked = scenes.findLast(({ prompt }) => prompt)!;
  const { code, short } = asked.prompt!;
  const overview = page.getByRole("dialog", { name: "Overzicht" });
  await page.keyboard.press("o");
  await expect(overview.getByText(`${code} ${short}`, { exact: true })).toHaveCount(1);
  await page.keyboard.type(code);
  await expect(overview.getByRole("textbox")).toHaveValue(code);
  await expect(overview.locator("[data-first]")).toContainText(code);
  await page.keyboard.press("Enter");
  await expect(overview).toBeHidden();
  await expect(stage(page).locator("header")).toContainText(code);
  await page.keyboard.press("o");
  await page.keyboard.press("ArrowDown");
  await expect(overview.locator("[data-row] button").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(overview.locator("[data-row]").nth(1).locator("button").first()).toBeFocused();
  await page.keyboard.type("pauze");
  await expect(overview.getByRole("textbox")).toHaveValue("pauze");
  await page.keyboard.press("Escape");
  await expect(overview).toBeHidden();
});
