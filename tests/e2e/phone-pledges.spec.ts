// What one wants to try, in the calendar, two weeks later and on paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { hasTool } from "../harness/tools.mjs";
import { expect, test } from "./fixtures.ts";
import { halfDay, pack } from "./kit.ts";

const payload = participantPayload(halfDay, pack);
const steps = phoneSteps(expandScenes(halfDay, pack));
const answer = (page: Page) => page.getByRole("textbox").first();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const asked = (page: Page) => page.locator("#root").getByRole("heading", { level: 1 });

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("what one wants to try becomes an appointment that leads back to how it went", async ({
  page,
}) => {
  await page.goto(`./#/mee/${payload}/meenemen`);
  await page.getByLabel("Wat ga je proberen?").fill("Elke vrijdag meekijken");
  await page.getByLabel("Tegen wanneer?").fill("2027-03-05");
  await expect(page.locator("main")).toContainText("vrijdag 5 maart 2027");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "Zet in mijn agenda"),
  ]);
  expect(file.suggestedFilename()).toBe("mijn-voornemen.ics");
  const said = readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "");
  const url = /^URL:(.*)\r$/mu.exec(said)?.[1] ?? "";
  await page.goto("about:blank");
  await page.goto(url);
  await expect(asked(page)).toHaveText("Zo ging het");
  await expect(page.getByRole("heading", { name: "Elke vrijdag meekijken" })).toBeVisible();
});

test("paper shows what one wants to try, how it went and what one wrote, and nothing to fill in", async ({
  page,
}) => {
  test.skip(!hasTool("pdftotext", "-v"), "poppler-utils reads the PDF back, and is not installed");
  const at = steps[1]!.pages[0]!;
  await page.goto(`./#/mee/${payload}/${at.id}`);
  await answer(page).fill("Zelf de weegbrug ijken");
  await page.goto(`./#/mee/${payload}/meenemen`);
  await page.getByLabel("Wat ga je proberen?").fill("Elke vrijdag meekijken");
  await page.getByLabel("Tegen wanneer?").fill("2027-03-05");
  await press(page, "Nog een voornemen");
  await page.getByLabel("Wat ga je proberen?").last().fill("Karin vragen");
  await press(page, "Zo ging het");
  await page.getByRole("radio", { name: "Een beetje" }).first().check();
  await page.getByLabel("Wat hielp, wat hield tegen?").first().fill("Er was een vervanger");
  const printed = async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "phone-")), "print.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  };
  const words = [
    "Halve dag",
    "Elke vrijdag meekijken",
    "Tegen vrijdag 5 maart 2027",
    "Hoe ging het? Een beetje",
    "Er was een vervanger",
    "Karin vragen",
  ];
  /** Labels, hints and buttons of both pages. */
  const forms = [
    "Wat ga je proberen",
    "Tegen wanneer",
    "Dit blijft op dit",
    "Zet in mijn agenda",
    "Verwijder",
    "Nog niet",
    "Probeer opnieuw",
    "Overzicht",
    "Neem het mee",
    "Is dit toestel niet van jou",
    "2027-03",
  ];
  const back = await printed();
  for (const one of words) expect(back).toContain(one);
  for (const one of forms) expect(back).not.toContain(one);
  await press(page, "Dit probeer ik");
  await expect(asked(page)).toHaveText("Dit probeer ik");
  const all = await printed();
  for (const one of [...words, "Zelf de weegbrug ijken"]) expect(all).toContain(one);
  for (const one of forms) expect(all).not.toContain(one);
});
