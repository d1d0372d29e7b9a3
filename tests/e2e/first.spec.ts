// What stands on the screen while the app itself is still on its way.
import type { Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";
import { aMinuteLater, lay, pack, sessionOf } from "./kit.ts";

const plan = pack.plans.find(({ id }) => id === "team-90")!;
const payload = participantPayload(plan, pack);
const first = phoneSteps(expandScenes(plan, pack))
  .flatMap(({ pages }) => pages)
  .find(({ kind, prompt }) => kind === "ask" && prompt)!;
// The page is not complete as long as the app is held back.
const early = { waitUntil: "commit" } as const;

/** Holds the app itself back; the answer lets it come. */
async function holdApp(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/base-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const own = (page: Page) => page.locator("#first");

test("a participant reads the first question before the app is there", async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto(`./#/mee/${payload}/${first.id}`, early);
  await expect(own(page)).toContainText(first.prompt!.text);
  await expect(page.locator("#root")).toBeEmpty();
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  // The browser answers before the page itself knows.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
  letGo();
  await expect(page.getByRole("heading", { name: first.prompt!.text })).toBeVisible();
  await expect(own(page)).toBeHidden();
  await expect(page.getByRole("main")).toHaveCount(1);
  // The looks of the first words stay in the page, and reach nothing of the app.
  const body = await page.evaluate(() => {
    const { fontSize, lineHeight, backgroundColor } = getComputedStyle(document.body);
    return [fontSize, lineHeight, backgroundColor];
  });
  expect(body).toEqual(["16px", "24px", "rgba(0, 0, 0, 0)"]);
});

test("the cover too; a link that is broken is told by the app", async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto(`./#/mee/${payload}`, early);
  await expect(own(page)).toContainText(plan.title);
  await expect(own(page)).toContainText("blijft op dit toestel");
  await page.goto("about:blank");
  await page.goto(`./#/mee/${payload.slice(0, -2)}`, early);
  await expect(own(page)).toContainText("Je sessie gaat open");
  letGo();
  await expect(page.locator("#root h1")).toBeVisible();
  await expect(own(page)).toBeHidden();
  // By now whatever would have read the link itself has done so.
  await expect(own(page)).not.toContainText(plan.title);
});

test("Begin leads on before the app is there, from where the app has it too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letGo = await holdApp(page);
  await page.goto(`./#/mee/${payload}`, early);
  const begin = own(page).getByRole("link", { name: "Begin" });
  await expect(begin).toBeInViewport({ ratio: 1 });
  expect(await faults(page)).toEqual([]);
  const box = await begin.boundingBox();
  await begin.press("Enter");
  const step = phoneSteps(expandScenes(plan, pack))[0]!;
  await expect(page).toHaveURL(new RegExp(`${payload}/${step.pages[0]!.id}$`, "u"));
  await expect(own(page)).toContainText(step.title);
  await expect(begin).toHaveCount(0);
  await page.goBack(early);
  await expect(begin).toBeInViewport({ ratio: 1 });
  await begin.click();
  await expect(own(page)).toContainText(step.title);
  letGo();
  await expect(page.locator("#root").getByText(step.title)).toBeVisible();
  await expect(own(page)).toBeHidden();
  // The app goes on from there: one step back is its cover.
  await page.goBack();
  const later = page.getByRole("button", { name: "Begin" });
  await expect(later).toBeInViewport({ ratio: 1 });
  // A thumb that comes down a moment later meets the same button.
  expect(await later.boundingBox()).toEqual(box);
  await expect(own(page)).toBeHidden();
});

test("whoever wrote here before is not sent to the first page", async ({ page }) => {
  await page.goto(`./#/mee/${payload}/${first.id}`);
  await page.getByRole("textbox").first().fill("van eerder");
  await page.getByRole("button", { name: "Verder" }).click();
  const letGo = await holdApp(page);
  await page.goto("about:blank");
  await page.goto(`./#/mee/${payload}`, early);
  await expect(own(page)).toContainText(plan.title);
  await expect(own(page).getByRole("link")).toHaveCount(0);
  letGo();
  await expect(page.getByRole("button", { name: "Verder waar je was" })).toBeVisible();
});

test("each place has a line of its own, and the stage has none", async ({ page }) => {
  await lay(page, sessionOf(plan, ["An", "Bo"], "mine"));
  const letGo = await holdApp(page);
  for (const [place, line] of [
    ["", "Workshops over leren op het werk"],
    ["sessie/mine", "De sessie gaat open"],
    ["sessie/mine/regie", "Workshops over leren op het werk"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`./#/${place}`, early);
    await expect(own(page).getByText(line)).toBeVisible();
    expect((await own(page).innerText()).split("\n").filter(Boolean)).toEqual(["Al doende", line]);
  }
  await page.goto("about:blank");
  await page.goto("./#/sessie/mine/scherm", early);
  await expect(own(page)).toBeAttached();
  await expect(own(page)).toBeHidden();
  await expect(page.locator("body")).toHaveText(/^\s*$/, { useInnerText: true });
  letGo();
  await expect(page.locator("[data-stage]")).toBeVisible();
  await expect(own(page)).toBeHidden();
});

test("a place asks for its files at once, and twice for none", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const letGo = await holdApp(page);
  await page.clock.install();
  await page.goto(`./#/mee/${payload}`, early);
  await expect(own(page)).toContainText(plan.title);
  // The app itself is held back, and the rest did not wait for it.
  for (const name of ["PhoneRoute", "content-nl", "link", "early"]) {
    await expect
      .poll(() => asked.some((path) => path.includes(`/assets/${name}-`)), { message: name })
      .toBe(true);
  }
  letGo();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await aMinuteLater(page);
  const files = asked.filter((path) => path.includes("/assets/"));
  expect(files.filter((path, index) => files.indexOf(path) !== index)).toEqual([]);
});

test.describe("when a script does not come in", () => {
  test.use({ allowedComplaints: [/net::ERR_FAILED/u] });

  test("the page says so, and keeps what can be read", async ({ page }) => {
    await page.route(/\/assets\/base-[^/]*\.js$/, async (route) => route.abort());
    await page.goto(`./#/mee/${payload}/${first.id}`);
    await expect(own(page).getByText(/laad de pagina opnieuw/u)).toBeVisible();
    await expect(own(page)).toContainText(first.prompt!.text);
    expect(await faults(page)).toEqual([]);
    await page.goto("about:blank");
    await page.goto("./");
    await expect(own(page).getByText(/laad de pagina opnieuw/u)).toBeVisible();
    await expect(own(page).getByText("Workshops over leren")).toBeVisible();
  });
});
