import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { participantPayload } from "#domain/link/participant.ts";

import { phoneScripts } from "../build/graph.ts";
import { faults, settled } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { aMinuteLater, halfDay, pack } from "./kit.ts";
import { asked, cut, openPlace, payload, places, steps, typeOf } from "./phone-kit.ts";

const answer = (page: Page) => page.getByRole("textbox").first();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** What of this site is kept in the browser, as one text. */
const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

test("a link opens the session, answers stay, and are found back on the same phone", async ({
  page,
}) => {
  await page.goto(`./#/mee/${payload}`);
  await expect(asked(page)).toHaveText("Halve dag");
  await expect(page).toHaveTitle("Halve dag · Al doende");
  await press(page, "Begin");
  await press(page, "Verder");
  const first = steps[1]!.pages[0]!.prompt!;
  await expect(asked(page)).toHaveText(first.text);
  await expect(asked(page)).toBeFocused();
  await expect(page).toHaveTitle(`${first.short} · Al doende`);
  await answer(page).fill("Zelf de weegbrug ijken");
  await answer(page).press("Enter");
  await answer(page).fill("en nog een halve zin");
  await page.reload();
  await expect(page.getByText("Zelf de weegbrug ijken")).toBeVisible();
  await expect(answer(page)).toHaveValue("en nog een halve zin");
  await page.goto(`./#/mee/${payload}`);
  await press(page, "Verder waar je was");
  await expect(asked(page)).toHaveText(first.text);
});

test("the phone's own way back goes one page back", async ({ page }) => {
  await page.goto(`./#/mee/${payload}`);
  await press(page, "Begin");
  await press(page, "Verder");
  // A second press on the page before would lead to the same place.
  const [first, second] = steps[1]!.pages;
  await expect(asked(page)).toHaveText(first!.prompt!.text);
  await press(page, "Verder");
  await expect(asked(page)).toHaveText(second!.prompt!.text);
  await page.goBack();
  await expect(asked(page)).toHaveText(first!.prompt!.text);
});

test("whoever keeps nothing leaves nothing, and one press wipes all", async ({ page }) => {
  await page.goto(`./#/mee/${payload}`);
  await press(page, "Begin");
  await press(page, "Verder");
  await answer(page).fill("iets van mij");
  await press(page, "Verder");
  await expect.poll(() => stored(page)).toContain("iets van mij");
  await page.goto(`./#/mee/${payload}`);
  await page.getByLabel(/^Bewaar niets/u).check();
  await expect.poll(() => stored(page)).not.toContain("iets van mij");
  await press(page, "Verder waar je was");
  await answer(page).fill("nog iets van mij");
  await press(page, "Verder");
  await page.reload();
  await expect(answer(page)).toHaveValue("");
  await expect(page.getByText("nog iets van mij")).toHaveCount(0);
  expect(await stored(page)).not.toContain("iets van mij");

  // The choice stands until the tab is closed, or somebody takes it back.
  await page.goto(`./#/mee/${payload}`);
  await expect(page.getByLabel(/^Bewaar niets/u)).toBeChecked();
  await page.getByLabel(/^Bewaar niets/u).uncheck();
  await press(page, "Begin");
  await press(page, "Verder");
  await answer(page).fill("wel bewaard");
  await press(page, "Verder");
  await expect.poll(() => stored(page)).toContain("wel bewaard");
  await page.goto(`./#/mee/${payload}`);
  await press(page, "Wis alles wat ik in deze sessie schreef");
  // Not even that there was something.
  await expect.poll(() => stored(page)).not.toContain("phone/");
  await press(page, "Zet terug");
  await expect.poll(() => stored(page)).toContain("wel bewaard");
});

test("a participant fetches nothing of console, planner or report, and nothing leaves", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.clock.install();
  await page.goto(`./#/mee/${payload}`);
  await press(page, "Begin");
  await expect(page.getByRole("button", { name: "Verder", exact: true })).toBeVisible();
  await aMinuteLater(page);
  const { own, others } = phoneScripts();
  const came = (file: string) => fetched.some((url) => url.endsWith(`/${file}`));
  await expect.poll(() => own.filter((file) => !came(file))).toEqual([]);
  expect(others.filter(came)).toEqual([]);
  expect(fetched.some((url) => url.includes(payload))).toBe(false);
});

test("a statement fills the phone, to hold up", async ({ page }) => {
  const statement = steps.flatMap((step) => step.pages).find(({ kind }) => kind === "vote")!;
  await page.goto(`./#/mee/${payload}/${statement.id}`);
  await press(page, "oneens");
  const card = page.getByRole("dialog", { name: "Stemkaart: oneens" });
  await expect(card).toBeVisible();
  expect(await card.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "oneens" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test.describe("a link that does not work", () => {
  const good = payload;
  for (const [name, bad] of [
    ["cut", good.slice(0, -3)],
    ["altered", `${good.slice(0, 6)}${good[6] === "A" ? "B" : "A"}${good.slice(7)}`],
    ["noise", "!!!"],
    ["__proto__", "__proto__"],
    ["very long", "A".repeat(100_000)],
  ] as const) {
    test(`${name}: says so, touches nothing, and takes the whole link`, async ({ page }) => {
      await page.goto("./");
      await page.evaluate(() => localStorage.setItem("al-doende/mine", "blijft"));
      await page.goto(`./#/mee/${bad}`);
      await expect(asked(page)).toHaveText("Deze link werkt niet");
      expect(await page.evaluate(() => localStorage.getItem("al-doende/mine"))).toBe("blijft");
      const field = page.getByLabel("Plak hier de hele link");
      await field.fill("geen link");
      await press(page, "Open");
      await expect(page.getByText(/staat geen link van Al doende in/u)).toBeVisible();
      await field.fill(
        `Kijk: <${page.url().split("#")[0]}#/mee/${good.slice(0, 5)}\n${good.slice(5)}>.`,
      );
      await press(page, "Open");
      await expect(asked(page)).toHaveText("Halve dag");
    });
  }
});

const sizes = [
  [360, 640, 16, true],
  [390, 844, 16, false],
  [740, 360, 16, false],
  [820, 1180, 16, false],
  [360, 640, 32, true],
  // A narrow phone, and four times as large on a desk.
  [320, 640, 16, false],
  [320, 256, 16, false],
] as const;

// Axe looks at the smallest screen, with type of both sizes: nothing stands closer together on a larger one.
for (const [width, height, type, withAxe] of sizes) {
  test(`${width} × ${height}, type of ${type} px: every page fits${withAxe ? ", and axe finds nothing" : ""}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const at of places) {
      await openPlace(page, at);
      await typeOf(page, type);
      expect(await cut(page), at).toEqual([]);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, summary, input[type=date]")].flatMap((one) => {
          const { width: w, height: h } = one.getBoundingClientRect();
          return w > 0 && Math.min(w, h) < 44 ? [one.textContent] : [];
        }),
      );
      expect(small, at).toEqual([]);
      if (withAxe) expect(await faults(page), at).toEqual([]);
    }
  });
}

/** A plan of somebody's own, with words as long as they may be. */
const long: Plan = {
  ...halfDay,
  id: "own",
  title: "Een heel lange titel met Arbeidsmarktvoorbereidingsprogrammabegeleider erin",
  steps: [
    {
      id: "q",
      kind: "question",
      minutes: 5,
      title: "Vraag",
      headline: "W".repeat(120),
      lines: ["x".repeat(200)],
    },
    {
      id: "k",
      kind: "case",
      minutes: 5,
      title: "Casus",
      text: `Er was eens.\n\n${"woord ".repeat(300)}`,
      link: `https://voorbeeld.be/${"a".repeat(180)}`,
      questions: ["En toen?"],
    },
    {
      id: "f",
      kind: "figure",
      minutes: 5,
      title: "Cijfer",
      value: "70 %",
      text: "leert zo",
      source: "bron",
    },
    {
      id: "c",
      kind: "chart",
      minutes: 5,
      title: "Grafiek",
      shape: "bar",
      table: {
        series: ["2026"],
        rows: [
          { label: "ja", values: [3] },
          { label: "nee", values: [5] },
        ],
      },
      source: "eigen telling",
    },
  ],
};

test("own steps with very long words fit a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const own = participantPayload(long, pack);
  await page.goto(`./#/mee/${own}`);
  await press(page, "Begin");
  for (const [kind, words] of [
    ["question", "WWW"],
    ["case", "Casus"],
    ["figure", "leert zo"],
    ["chart", "Grafiek"],
  ] as const) {
    // The page before stands until this one does.
    await expect(asked(page)).toContainText(words);
    await settled(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, kind).toBeLessThanOrEqual(0);
    expect(await faults(page), kind).toEqual([]);
    await page.getByRole("button", { name: /^(Verder|Afronden)$/u }).click();
  }
  await expect(asked(page)).toHaveText("Dit probeer ik");
});
