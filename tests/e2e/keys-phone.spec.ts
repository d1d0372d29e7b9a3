// The key of a touch keyboard that is called "done", while a word is still being composed.
import type { CDPSession, Page } from "@playwright/test";

import { participantPayload } from "#domain/link/participant.ts";

import { expect, test } from "./fixtures.ts";
import { pack } from "./kit.ts";
import { planOf } from "./play-kit.ts";
import { field, layAll, openNotes, openRun } from "./trouble-kit.ts";
import { halfDayAt, indexOf } from "./windows-kit.ts";

const payload = participantPayload(planOf("half-day-180"), pack);
const answer = (page: Page) => page.getByRole("textbox").first();
const added = (page: Page) => page.getByRole("listitem").filter({ hasText: "stage" });

const composing = (cdp: CDPSession, text: string) =>
  cdp.send("Input.imeSetComposition", {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });

/** What a keyboard without names for its keys sends, and then the line break by itself. */
async function unnamed(cdp: CDPSession): Promise<void> {
  const key = { key: "Unidentified", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await cdp.send("Input.insertText", { text: "\n" });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

async function openQuestion(page: Page): Promise<CDPSession> {
  await page.goto(`./#/mee/${payload}`);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  // A page gives its title the keyboard when it is drawn, and would take it from the field again.
  await expect(answer(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await answer(page).focus();
  return page.context().newCDPSession(page);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("Enter adds the word that is being composed, and nothing is lost", async ({ page }) => {
    const cdp = await openQuestion(page);
    await composing(cdp, "stage");
    await expect(answer(page)).toHaveValue("stage");
    await page.keyboard.press("Enter");
    await expect(added(page)).toHaveCount(1);
    await expect(answer(page)).toHaveValue("");
    await page.keyboard.type("en meer");
    await expect(answer(page)).toHaveValue("en meer");
  });

  test("a key without a name adds too", async ({ page }) => {
    const cdp = await openQuestion(page);
    await page.keyboard.type("stage lopen");
    await unnamed(cdp);
    await expect(added(page)).toHaveCount(1);
    await expect(answer(page)).toHaveValue("");
  });

  test("the key is called done", async ({ page }) => {
    await openQuestion(page);
    await expect(answer(page)).toHaveAttribute("enterkeyhint", "done");
  });
});

test("a note is added, and a changed one closed, while a word is being composed", async ({
  page,
}) => {
  await layAll(page, halfDayAt(indexOf("awareness/together/awareness-1")));
  await openRun(page, "dag");
  await openNotes(page);
  const cdp = await page.context().newCDPSession(page);
  await expect(field(page)).toBeFocused();
  await composing(cdp, "stage");
  await expect(field(page)).toHaveValue("stage");
  await page.keyboard.press("Enter");
  const line = page.getByRole("complementary").getByRole("listitem").filter({ hasText: "stage" });
  await expect(line).toHaveCount(1);
  await expect(field(page)).toHaveValue("");
  await line.getByRole("button", { name: "Wijzig" }).click();
  const edit = page.getByRole("textbox", { name: "Wijzig de notitie" });
  await expect(edit).toBeFocused();
  await composing(cdp, "plek");
  await expect(edit).toHaveValue("stageplek");
  await page.keyboard.press("Enter");
  await expect(edit).toHaveCount(0);
  await expect(
    page.getByRole("complementary").getByRole("listitem").filter({ hasText: "stageplek" }),
  ).toHaveCount(1);
});
