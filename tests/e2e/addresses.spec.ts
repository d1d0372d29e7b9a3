// Addresses as mail, chat and other programs make them, against a server that knows no rewrites.
import type { Page } from "@playwright/test";

import { submissionPayload } from "#domain/handover/submission.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { planPayload } from "#domain/link/wholePlan.ts";
import { phone } from "#words/phone.ts";
import { phoneTrouble } from "#words/phoneTrouble.ts";

import { givenBy } from "../domain/handover/given.ts";
import { expect, test } from "./fixtures.ts";
import { pack } from "./kit.ts";

const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
const mee = participantPayload(plan, pack);
const kinds = [
  ["mee", mee, plan.title],
  ["draaiboek-van", planPayload(plan), plan.title],
  [
    "geef",
    submissionPayload(
      givenBy("toestel", { plan: plan.id, answers: [{ step: "awareness", text: "Els" }] }),
    ),
    "Antwoorden",
  ],
] as const;

/** What the app says, and not the words that stand there until it does. */
const title = (page: Page) => page.locator("#root").getByRole("heading", { level: 1 }).first();
const BEFORE = "%22";
const SIGNS = [
  BEFORE,
  ".",
  ")",
  "…",
  "”",
  "%E2%80%8B",
  "&data=05|01",
  "Groeten",
  "`",
  "/.",
  "?x=1",
];

for (const [path, payload, words] of kinds) {
  test(`a link of the kind ${path} opens with whatever is glued to it`, async ({ page }) => {
    test.slow();
    const go = (place: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, `#/${path}/${place}`);
    await page.goto(`./#/${path}/${payload}.%22`);
    await expect(title(page)).toContainText(words);
    for (const sign of SIGNS) {
      // Between two that open stands one that does not: what is seen is never the one before.
      await go(`${payload.slice(0, -3)}.`);
      await expect(page.getByRole("alert")).toContainText(phoneTrouble.cut);
      await go(sign === BEFORE ? sign + payload : payload + sign);
      await expect(title(page), sign).toContainText(words);
    }
  });
}

/** What becomes of a link, by where it stands behind the folder of the app. */
const BROKEN = [
  ...kinds.map(([path, payload, words]) => [`%23/${path}/${payload}`, words] as const),
  [`%23%2Fmee%2F${mee}`, plan.title],
  [`%2523/mee/${mee}`, plan.title],
  [`mee/${mee}`, plan.title],
  [`mee/${mee}.`, plan.title],
  [`?x=1%23/mee/${mee}`, plan.title],
  [`index.html%23/mee/${mee}`, plan.title],
  // A doubled slash before the sign, and behind it.
  [`/#/mee/${mee}`, plan.title],
  [`#//mee/${mee}`, plan.title],
  ["%23/bestaat-niet", phone.trouble.lostTitle],
  ["bestaat/niet", phone.trouble.lostTitle],
] as const;

for (const [sitePath, serviceWorkers] of [
  ["/", "block"],
  ["/kit/al-doende/", "block"],
  ["/kit/al-doende/", "allow"],
] as const) {
  test.describe(`under ${sitePath}, service worker: ${serviceWorkers}`, () => {
    // The browser tells of each address that the server does not know.
    test.use({
      sitePath,
      serviceWorkers,
      allowedComplaints: [/status of 404|ERR_INTERNET_DISCONNECTED/u],
    });

    test("each broken address leads to what was meant, with its looks", async ({
      page,
      baseURL,
      context,
    }) => {
      if (serviceWorkers === "allow") {
        await page.goto("./");
        await expect(page.getByText("Werkt nu ook zonder internet")).toBeVisible();
      }
      for (const [written, words] of BROKEN) {
        await page.goto("about:blank");
        await page.goto(`${baseURL}${written}`, { waitUntil: "commit" });
        // The page of the host says the same words for a moment, before it leads to the app.
        await expect(page, written).toHaveURL(({ pathname }) => pathname === sitePath);
        await expect(title(page), written).toContainText(words);
        await expect(title(page), written).toHaveCSS("font-family", /Bricolage/u);
      }
      if (serviceWorkers === "block") return;
      await context.setOffline(true);
      for (const [written, words] of BROKEN.slice(-5)) {
        await page.goto("about:blank");
        await page.goto(`${baseURL}${written}`, { waitUntil: "commit" });
        await expect(page, written).toHaveURL(({ pathname }) => pathname === sitePath);
        await expect(title(page), written).toContainText(words);
      }
      await page.goto(`${baseURL}?van=mail`);
      await expect(page).toHaveTitle("Al doende");
    });
  });
}

test.describe("an address that is no page", () => {
  test.use({ allowedComplaints: [/status of 404|ERR_INTERNET_DISCONNECTED/u] });

  test("has a field in which a link opens", async ({ page, baseURL }) => {
    await page.goto("./#//mee/");
    await expect(title(page)).toHaveText(phone.trouble.lostTitle);
    await page.getByLabel(phoneTrouble.field).fill(`Dag, zie ${baseURL}mee/${mee}. Groeten`);
    await page.getByRole("button", { name: phoneTrouble.open, exact: true }).click();
    await expect(title(page)).toHaveText(plan.title);
  });

  test("says so in Dutch where no app stands above it", async ({ page }) => {
    await page.route("**/manifest.webmanifest", (route) => route.fulfill({ status: 404 }));
    await page.goto("./bestaat/niet");
    await expect(page.getByRole("heading")).toHaveText(phone.trouble.lostTitle);
    await expect(page.getByText("Kopieer de hele link uit het bericht")).toBeVisible();
  });
});
