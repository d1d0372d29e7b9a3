// The README's pictures of phones and of the planner, which are clicked together.
import path from "node:path";

/**
 * @param {{ browser: import("@playwright/test").Browser, site: string, folder: string, wanted: string[],
 *   now: number, pack: import("#content/schema.ts").Pack, load: <T>(file: string) => Promise<T> }} tools
 */
export async function clickedPictures({ browser, site, folder, wanted, now, pack, load }) {
  /** A picture that is clicked together. @param {string} name @param {{ width: number, height: number }} viewport @param {(page: import("@playwright/test").Page) => Promise<unknown>} act */
  async function clicked(name, viewport, act) {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    const context = await browser.newContext({
      baseURL: site,
      serviceWorkers: "block",
      viewport,
      locale: "nl-BE",
      timezoneId: "Europe/Brussels",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(site);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await act(page);
    await page.waitForLoadState("networkidle");
    await page.evaluate("document.fonts.ready");
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await context.close();
    console.log(`tests/screenshots/${name}.png`);
  }

  const phone = { width: 390, height: 844 };
  const halfDay = pack.plans.find(({ id }) => id === "half-day-180");
  if (!halfDay) throw new Error("There is no half day.");
  /** @type {typeof import("../e2e/planner-kit.ts")} */
  const { layPlan } = await load("./tests/e2e/planner-kit.ts");
  /** @type {typeof import("#domain/link/participant.ts")} */
  const { participantPayload } = await load("./src/domain/link/participant.ts");
  const dated = { ...halfDay, date: "2026-03-12", start: "09:00" };
  const link = `${site}#/mee/${participantPayload(dated, pack)}`;

  await clicked("phone-cover", phone, async (page) => page.goto(link));
  await clicked("phone-question", phone, async (page) => {
    await page.goto(`${link}/my-learning/my-learning-3`);
    for (const text of ["Zelf de weegbrug ijken", "Rustig blijven aan de telefoon"]) {
      await page.getByRole("textbox").fill(text);
      await page.getByRole("textbox").press("Enter");
    }
  });
  await clicked("phone-sheet", phone, async (page) => {
    await page.goto(`${link}/my-learning/my-learning-4`);
    await page.getByRole("textbox").fill("Meelopen met Femke");
    await page.getByRole("textbox").press("Enter");
    await page.getByRole("button", { name: "Verder" }).click();
    const [pro, con] = [page.getByRole("textbox").nth(0), page.getByRole("textbox").nth(1)];
    await pro.fill("Je ziet het echt gebeuren");
    await pro.press("Enter");
    await con.fill("Kost tijd van een ander");
    await con.press("Enter");
    await page.evaluate("scrollTo(0, 0)");
  });
  await clicked("phone-vote", phone, async (page) => {
    await page.goto(`${link}/statements/statements-1`);
    await page.getByRole("button", { name: "oneens" }).click();
  });
  await clicked("planner", { width: 1440, height: 900 }, async (page) => {
    await layPlan(page, {
      ...dated,
      id: "plan",
      title: "Leren op de vloer",
      end: "12:00",
      people: 14,
    });
    await page.goto(`${site}#/draaiboek/plan`);
    await page.reload();
    await page.locator("[data-step]").nth(1).getByRole("button").first().click();
  });
}
