// The two groups of the experiment, and who watches.
import { expect, test } from "./fixtures.ts";
import { card, drag, landed, NAMES, open, scenes, session } from "./groups-kit.ts";
import { panel } from "./play-kit.ts";
import { stage, unfit } from "./trouble-kit.ts";

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

// A transition of no time at all still lets a measure see what was there before.
test("with less movement asked for, all fits, also after a panel stood beside it", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1920, height: 1080 });
  const at = scenes.findIndex(({ form, kind }) => form === "split" && kind === "groups");
  const made = session([...NAMES, "Chloé", "Hugo", "Ilse", "Karim", "Lotte", "Milan"]);
  const ids = made.live.people.map(({ id }) => id);
  const groups = [ids.slice(0, 5), ids.slice(5, 10)];
  const draws = { [scenes[at]?.groupKey ?? ""]: { seed: 1, groups, watchers: ids.slice(10) } };
  await open(page, {
    ...made,
    live: { ...made.live, position: at, draws, stage: { ...made.live.stage, groups: false } },
  });
  await landed(page);
  const before = await stage(page).innerText();
  expect(await unfit(page)).toEqual([]);
  await page.keyboard.press("?");
  await expect(panel(page)).toBeVisible();
  await landed(page);
  await expect.poll(() => unfit(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => stage(page).innerText()).toBe(before);
  await expect.poll(() => unfit(page)).toEqual([]);
});
