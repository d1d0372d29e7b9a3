// What makes a participant's page easier to read: dark where the device asks for it, larger letters, a voice.
import type { Page } from "@playwright/test";

import { faults, settled } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { asked, cut, openPlace, payload, places, steps } from "./phone-kit.ts";

const vote = steps.flatMap(({ pages }) => pages).find(({ kind }) => kind === "vote")!;
const ask = steps.flatMap(({ pages }) => pages).find(({ kind }) => kind === "ask")!;
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const answer = (page: Page) => page.getByRole("textbox").first();

/** How light a colour of an element is, from 0 to 255; -1 where it has none of its own. */
const lightOf = (page: Page, what: string, property: "color" | "backgroundColor") =>
  page
    .locator(what)
    .first()
    .evaluate((one, name) => {
      const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      if (!paint) return -1;
      paint.fillStyle = getComputedStyle(one)[name];
      paint.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
      return a === 0 ? -1 : (r + g + b) / 3;
    }, property);

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

test.describe("on a device that asks for dark", () => {
  test.use({ colorScheme: "dark" });

  test("each page is dark, and axe finds nothing in it", async ({ page }) => {
    for (const at of places) {
      await openPlace(page, at);
      expect(await lightOf(page, "html", "backgroundColor"), at).toBeLessThan(60);
      expect(await faults(page), at).toEqual([]);
    }
  });

  test("also with something in it: a vote, words, and what is taken along and handed over", async ({
    page,
  }) => {
    await openPlace(page, vote.id);
    await press(page, /^oneens$/u);
    const card = page.getByRole("dialog");
    // The room sees who holds up what, whatever the phones are set to.
    await expect(card).toHaveCSS("background-color", "rgb(156, 31, 71)");
    expect(await faults(page), "the card").toEqual([]);
    await page.keyboard.press("Escape");
    await answer(page).fill("daarom");
    expect(await faults(page), "a choice").toEqual([]);
    await press(page, "Overzicht");
    await press(page, "Dit probeer ik");
    await expect(page.getByText("daarom")).toBeVisible();
    expect(await faults(page), "to take along").toEqual([]);
    await press(page, "Geef iets door");
    await page.getByRole("checkbox", { name: /daarom/u }).check();
    expect(await faults(page), "to hand over").toEqual([]);
    await press(page, "Toon als code");
    expect(await lightOf(page, "dialog", "backgroundColor")).toBe(255);
    expect(await faults(page), "the code").toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await lightOf(page, "html", "color")).toBeLessThan(60);
  });

  test("a link that does not work, an address that is none, and the question who is here", async ({
    page,
    context,
  }) => {
    for (const at of ["mee/abc", "geef/abc", "nergens"]) {
      await page.goto("about:blank");
      await page.goto(`./#/${at}`);
      await expect(asked(page)).toBeVisible();
      expect(await lightOf(page, "html", "backgroundColor"), at).toBeLessThan(60);
      expect(await faults(page), at).toEqual([]);
    }
    // What is no page of a participant has its own looks.
    await press(page, "Naar het begin");
    await expect.poll(() => lightOf(page, "html", "backgroundColor")).toBeGreaterThan(230);
    await openPlace(page, ask.id);
    await answer(page).fill("van de eerste");
    await answer(page).press("Enter");
    const second = await context.newPage();
    await second.goto(`./#/mee/${payload}`);
    await expect(second.getByText("Op dit toestel schreef al iemand")).toBeVisible();
    expect(await faults(second)).toEqual([]);
  });

  test.describe("before the app is there", () => {
    test.use({ allowedComplaints: [/net::ERR_FAILED/u] });

    test("the first words are dark too", async ({ page }) => {
      await page.route(/\/assets\/base-[^/]*\.js$/, async (route) => route.abort());
      for (const at of ["", `/${ask.id}`]) {
        await page.goto("about:blank");
        await page.goto(`./#/mee/${payload}${at}`);
        await expect(page.locator("#first [data-for=failed]")).toBeVisible();
        await expect(page.locator("#first h1")).toBeVisible();
        expect(await lightOf(page, "html", "backgroundColor"), at).toBeLessThan(60);
        expect(await faults(page), at).toEqual([]);
        // What can be pressed stands out, as it will in the app.
        if (at === "") {
          expect(await lightOf(page, "#first a", "backgroundColor")).toBeGreaterThan(230);
        }
      }
    });
  });
});

// An upright phone, and one on its side.
for (const [width, height] of [
  [320, 640],
  [844, 390],
] as const) {
  test(`${width} × ${height}: with the largest letters every page fits`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPlace(page, "");
    const plain = await page.evaluate(() => getComputedStyle(document.body).fontSize);
    await press(page, "Grotere letters");
    await press(page, "Nog grotere letters");
    expect(plain).toBe("16px");
    for (const at of places) {
      await openPlace(page, at);
      // Kept on the device, so that the next page has them as well.
      await expect(page.locator("body")).toHaveCSS("font-size", "24px");
      const icons = await page.evaluate(() =>
        [...document.querySelectorAll("#root svg.lucide")].map((one) => one.clientWidth),
      );
      expect(Math.min(99, ...icons), at).toBeGreaterThanOrEqual(27);
      expect(await cut(page), at).toEqual([]);
    }
  });
}

test("the word on a card stands on one line, upright and on its side", async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [568, 320],
    [844, 390],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openPlace(page, vote.id);
    await press(page, "hangt ervan af");
    const word = page.getByRole("dialog").getByText("hangt ervan af", { exact: true });
    await expect(word).toBeVisible();
    await settled(page);
    const seen = await word.evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const lines = [...range.getClientRects()];
      const box = one.getBoundingClientRect();
      return {
        lines: lines.length,
        out: lines.some(({ left, right }) => left < 4 || right > innerWidth - 4),
        share: box.height / innerHeight,
      };
    });
    expect(seen.lines, `${width} × ${height}`).toBe(1);
    expect(seen.out, `${width} × ${height}`).toBe(false);
    await page.keyboard.press("Escape");
  }
});

test("a field is as tall as its page has room for, and grows with what is written", async ({
  page,
}) => {
  const tall = async () => (await answer(page).boundingBox())?.height ?? 0;
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlace(page, ask.id);
  const roomy = await tall();
  expect(roomy).toBeGreaterThan(150);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(tall).toBeLessThan(100);
  await answer(page).fill("Een zin over wat er gebeurde. ".repeat(20));
  await expect.poll(tall).toBeGreaterThan(150);
  const hidden = await answer(page).evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(hidden).toBeLessThan(200);
  await press(page, "Nog een zin");
  await expect(answer(page)).toHaveValue("");
  await expect.poll(tall).toBeLessThan(100);
});
