import type { Plan } from "#content/schema.ts";

import { expect, test } from "./fixtures.ts";
import { mine, turned } from "./kit.ts";
import { layPlan } from "./planner-kit.ts";

test("the bar stays wherever one scrolls, and seven steps are in sight on a small laptop", async ({
  page,
}) => {
  const steps: Plan["steps"] = Array.from({ length: 11 }, (_, at) => ({
    id: `step-${at}`,
    kind: "question",
    minutes: 5,
    title: `Vraag ${at + 1}`,
    headline: "Wat nu?",
  }));
  await layPlan(page, { ...mine, steps });
  await page.goto(`./#/draaiboek/${mine.id}`);
  await expect(page.locator("[data-step]")).toHaveCount(11);
  for (const [width, height, least] of [
    [1440, 900, 9],
    [1280, 720, 7],
    [820, 1180, 9],
    [640, 360, 1],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.getByRole("button", { name: "Verplaats Vraag 1", exact: true }).focus();
    const inSight = await page
      .locator("[data-step]")
      .evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length,
      );
    expect(inSight).toBeGreaterThanOrEqual(least);
    await page.getByRole("button", { name: "Verwijder Vraag 11" }).focus();
    const seen = () =>
      page.evaluate(() => ({
        long: document.documentElement.scrollHeight - innerHeight,
        scrolled: scrollY,
        bar: document.querySelector("header")?.getBoundingClientRect().top,
      }));
    await page.mouse.move(width / 2, 20);
    await page.mouse.wheel(0, 2000);
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel(0, 2000);
    await turned(page);
    expect(await seen()).toEqual({ long: 0, scrolled: 0, bar: 0 });
  }
});
