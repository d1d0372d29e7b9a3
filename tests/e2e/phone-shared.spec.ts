import type { Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { expect, test } from "./fixtures.ts";
import { halfDay, pack } from "./kit.ts";

const payload = participantPayload(halfDay, pack);
const trail = phoneSteps(expandScenes(halfDay, pack)).flatMap(({ pages }) => pages);
const asks = trail.find(({ kind }) => kind === "ask")!;
const other = { ...halfDay, id: "other", title: "Een andere sessie" };
const cover = `./#/mee/${payload}`;
const deep = `./#/mee/${payload}/${asks.id}`;
const answer = (page: Page) => page.getByRole("textbox").first();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test.use({ viewport: { width: 390, height: 660 }, hasTouch: true, isMobile: true });

test("a device that goes round asks who is there before a word can be read, and loses nobody's", async ({
  page,
  context,
}) => {
  await page.goto(deep);
  await answer(page).fill("van de eerste");
  await answer(page).press("Enter");
  await page.reload();
  await expect(page.getByText("van de eerste")).toBeVisible();

  const second = await context.newPage();
  for (const at of [cover, deep]) {
    // Loaded anew: the same question stands on the page before.
    await second.goto("about:blank");
    await second.goto(at);
    await expect(second.getByText("Op dit toestel schreef al iemand")).toBeVisible();
    await expect(second.getByText("van de eerste")).toHaveCount(0);
  }
  await press(second, "Nee, begin leeg");
  await answer(second).fill("van de tweede");
  await answer(second).press("Enter");
  await second.reload();
  await expect(second.getByText("van de tweede")).toBeVisible();
  await expect(second.getByText("van de eerste")).toHaveCount(0);

  const third = await context.newPage();
  await third.goto(deep);
  const mine = third.getByRole("button", { name: /^Ja, dat was ik/u });
  await expect(mine).toHaveCount(2);
  await mine.last().click();
  await expect(third.getByText("van de eerste")).toBeVisible();
});

for (const leave of ["another address", "another session", "a new tab"] as const) {
  test(`what stands in a field is taken along by whoever leaves by ${leave}`, async ({
    page,
    context,
  }) => {
    await page.goto(deep);
    await answer(page).fill("wat ik het laatst typte");
    let on = page;
    if (leave === "a new tab") {
      on = await context.newPage();
      await on.goto(cover);
      await press(on, /^Ja, dat was ik/u);
    }
    if (leave === "another session") {
      await on.goto(`./#/mee/${participantPayload(other, pack)}`);
      await expect(on.locator("#root").getByText("Een andere sessie")).toBeVisible();
    }
    await on.goto(`${cover}/meenemen`);
    await expect(on.getByText("wat ik het laatst typte")).toBeVisible();
  });
}

test("a browser that cannot print says so, and gives the text instead", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }));
  await page.goto(`${cover}/meenemen`);
  await page.getByLabel("Wat ga je proberen?").fill("Karin vragen");
  await press(page, "Druk af");
  await expect(page.getByText("Afdrukken lukt hier niet.")).toBeVisible();
  await expect(page.getByLabel("Jouw tekst")).toHaveValue(/Karin vragen/u);
  await press(page, "Zet in mijn agenda");
  await expect(page.getByText("Kwam er geen bestand?")).toBeVisible();
  await expect(page.getByLabel("Voor in je agenda")).toHaveValue(/Karin vragen/u);
});

test("the key back closes the card and the code first, and the ticks stay", async ({ page }) => {
  const vote = trail.find(({ kind }) => kind === "vote")!;
  await page.goto(`${cover}/${vote.id}`);
  await press(page, "oneens");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${vote.id}$`, "u"));
  await answer(page).fill("daarom");
  await press(page, "Overzicht");
  await press(page, "Iets doorgeven");
  await page.getByRole("checkbox", { name: /^daarom/u }).check();
  await press(page, "Toon als code");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /^daarom/u })).toBeChecked();
  await press(page, "Toon als code");
  await press(page, "Klaar");
  // A press that closes leaves no step behind: one step back is the page before.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("#root").getByRole("heading", { level: 1 })).toHaveText("Overzicht");
});
