import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { markedPayload } from "#domain/link/seal.ts";
import { sessionMark } from "#domain/link/sessionMark.ts";

import { faults, settled } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { halfDay, lay, pack, sessionOf } from "./kit.ts";
import { layPlan, savedIds, savedPlan } from "./planner-kit.ts";
import { readCodes } from "./qr-kit.ts";
import { writes } from "./trouble-kit.ts";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A screen two metres wide, seen from eight metres by a camera of 1280 pixels and 65 degrees. */
const FROM_THE_BACK = { scale: 0.13, degrees: 4, blur: 0.6 };

async function run(page: Page, plan: Plan): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await lay(page, sessionOf(plan, ["Amira", "Bram"]));
  await page.goto("./#/sessie/seeded");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await writes(page);
}

/** Words that no dictionary foresees, the same each time. */
const odd = (seed: number) =>
  Array.from({ length: 10 }, (_, index) =>
    ((seed * 7919 + index * 104_729) ** 2 % 1_000_003).toString(36),
  ).join(" ");

/** The half day with this many prompts in somebody's own words. */
function reworded(count: number, strange = false): Plan {
  let left = count;
  return {
    ...halfDay,
    id: "own",
    steps: halfDay.steps.map((step) => {
      if (step.kind !== "exercise") return step;
      const own = step.prompts.slice(0, left);
      left -= own.length;
      const wording = Object.fromEntries(
        own.map((id, index) => [
          id,
          {
            text: strange
              ? odd(index + left)
              : `Hoe pakte jij dat vorige week aan, ploeg ${index}?`,
          },
        ]),
      );
      return own.length === 0 ? step : { ...step, wording };
    }),
  };
}

/** The link of the session that runs. */
const linkOf = (plan: Plan, site: string) =>
  linkAddress(site, "mee", markedPayload(participantPayload(plan, pack), sessionMark("seeded")));

for (const [name, plan] of [
  ["a ready-made plan", halfDay],
  ["the finest code that the stage may show", reworded(2)],
] as const) {
  test(`${name}: the code on the stage is read from the back of the room`, async ({ page }) => {
    await run(page, plan);
    await page.keyboard.press("q");
    await expect(page.getByRole("img", { name: /^QR-code van/u })).toBeVisible();
    await settled(page);
    const link = linkOf(plan, page.url());
    expect(await readCodes(page, FROM_THE_BACK)).toEqual([link]);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan.title);
  });
}

test("a code too fine for the back row never stands on the stage: it says so, and offers the link", async ({
  page,
}) => {
  await run(page, reworded(12, true));
  await page.keyboard.press("q");
  await expect(page.getByText(/te fijn om van ver te lezen/u)).toBeVisible();
  await expect(page.getByRole("img", { name: /^QR-code/u })).toHaveCount(0);
  await page.keyboard.press("q");
  await page.keyboard.press("?");
  await press(page, "Deel link of QR");
  const link = page.getByLabel("De link", { exact: true });
  await expect(link).toHaveValue(/#\/mee\/[0-9A-Za-z]+\.[0-9A-Za-z]{3}$/u);
  await expect(page.getByRole("button", { name: "Toon op het scherm" })).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
});

test("the link names the address that the facilitator chose, and the code can be kept as a picture", async ({
  page,
}) => {
  await run(page, halfDay);
  await page.keyboard.press("?");
  await press(page, "Deel link of QR");
  await expect(page.getByText(/telefoons kunnen het niet openen/u)).toBeVisible();
  await page.getByText("Adres in de link").first().click();
  const field = page.getByRole("textbox", { name: "Adres in de link" });
  await field.fill("geen adres");
  await press(page, "Gebruik dit adres");
  await expect(page.getByText(/Dat is geen webadres/u)).toBeVisible();
  await field.fill("leren.voorbeeld.be");
  await press(page, "Gebruik dit adres");
  await expect(page.getByLabel("De link", { exact: true })).toHaveValue(
    /^https:\/\/leren\.voorbeeld\.be\/#\/mee\//u,
  );
  await expect(page.getByText(/telefoons kunnen het niet openen/u)).toHaveCount(0);
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "Bewaar als afbeelding"),
  ]);
  expect(picture.suggestedFilename()).toBe("qr-code.png");
  await press(page, "Toon groot");
  await expect
    .poll(() => readCodes(page, { scale: 0.2, degrees: -3, blur: 0.6 }))
    .toEqual([linkOf(halfDay, "https://leren.voorbeeld.be/")]);
  await page.keyboard.press("Escape");
  await press(page, "Toon op het scherm");
  await expect(page.getByText("leren.voorbeeld.be", { exact: true })).toBeVisible();
});

test("a colleague gets the whole plan by a link, beside what was there", async ({
  page,
  device,
}) => {
  const mine: Plan = {
    ...halfDay,
    id: "mine",
    title: "Leren op de vloer",
    room: "Zaal 2",
    steps: halfDay.steps.map((step, index) =>
      index === 1 ? { ...step, note: "Vraag Femke om koffie." } : step,
    ),
  };
  await layPlan(page, mine);
  await page.goto("./#/draaiboek/mine");
  await press(page, "Deel link of QR");
  await page.getByLabel("Collega-begeleider").check();
  const address = page.getByLabel("De link", { exact: true });
  await expect(address).toHaveValue(/#\/draaiboek-van\//u);
  const link = await address.inputValue();

  const context = await device();
  const other = await context.newPage();
  await other.goto("./");
  await layPlan(other, { ...mine, title: "Van een ander" });
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Leren op de vloer");
  expect(await savedIds(other)).toEqual(["mine"]);
  await settled(other);
  expect(await faults(other)).toEqual([]);
  await press(other, "Bewaar bij mijn draaiboeken");
  await expect(other.locator("[data-step]").first()).toBeVisible();
  await expect.poll(async () => (await savedIds(other)).length).toBe(2);
  const ids = await savedIds(other);
  expect((await savedPlan(other, "mine")).title).toBe("Van een ander");
  const kept = await savedPlan(
    other,
    ids.find((id) => id !== "mine")!,
  );
  expect(kept.steps.map((step) => step.note)).toEqual(mine.steps.map((step) => step.note));
  expect(kept.room).toBe("Zaal 2");
});
