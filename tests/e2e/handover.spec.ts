import { chromium, type Page } from "@playwright/test";

import {
  submissionCodes,
  submissionPayload,
  type Submission,
} from "#domain/handover/submission.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { participantPlanId } from "#domain/link/participantIds.ts";
import type { Session } from "#domain/session/types.ts";

import { givenBy } from "../domain/handover/given.ts";
import { named, shared } from "../domain/handover/unlinked.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { faults, settled } from "./axe-kit.ts";
import { filmOf } from "./fake-camera.ts";
import { expect, test } from "./fixtures.ts";
import { halfDay, lay, pack, patient, sessionOf } from "./kit.ts";
import { download } from "./play-kit.ts";
import { writes } from "./trouble-kit.ts";
import { way } from "./windows-kit.ts";

const payload = participantPayload(halfDay, pack);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const submission = (phone: string, text: string): Submission =>
  givenBy(phone, {
    plan: participantPlanId(halfDay),
    name: "Femke",
    answers: [{ step: "awareness", prompt: "awareness-4", text }],
  });

/** A running session in the console, with the answers of participants open. */
async function openInbox(page: Page): Promise<Session> {
  const session = sessionOf(halfDay, ["Amira", "Bram"]);
  await lay(page, session);
  await page.goto("./#/sessie/seeded/regie");
  await expect(way(page)).toBeVisible();
  await writes(page);
  await page.keyboard.press("?");
  await press(page, "Antwoorden van deelnemers");
  await expect(page.getByText("Er wacht niets.", { exact: false })).toBeVisible();
  return session;
}

/** Waits until the session hears of links that other windows open: that comes after all that can be seen. */
const hears = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const line = new BroadcastChannel("al-doende/submission");
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
        const ask = () => line.postMessage({ offer: "whether it hears", text: "" });
        const again = setInterval(ask, 100);
        line.addEventListener("message", () => {
          clearInterval(again);
          line.close();
          resolve();
        });
      }),
  );

/** Writes answers to one question, each by itself. */
const CLIPBOARD = ["clipboard-read", "clipboard-write"];

async function answer(phone: Page, texts: readonly string[]): Promise<void> {
  await phone.goto(`./#/mee/${payload}/awareness/awareness-4`);
  for (const text of texts) {
    await phone.getByRole("textbox").fill(text);
    await phone.getByRole("textbox").press("Enter");
    await expect(phone.getByRole("listitem").filter({ hasText: text })).toBeVisible();
  }
}

test("a participant picks single sentences, sees what goes, and the facilitator takes it over", async ({
  page,
  device,
}) => {
  const context = await device({ viewport: { width: 390, height: 844 }, permissions: CLIPBOARD });
  const phone = await context.newPage();
  await answer(phone, ["ik belde een collega", "dit houd ik voor mij"]);
  await phone.goto(`./#/mee/${payload}/meenemen`);
  await press(phone, "Geef iets door aan je begeleider");
  await expect(phone.getByText("Kies hierboven minstens één zin.")).toBeVisible();
  await expect(phone.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await phone.getByRole("checkbox", { name: /ik belde een collega/u }).check();
  await phone.getByLabel("Je naam erbij?").fill("Femke");
  const preview = phone.getByRole("region", { name: "Precies dit vertrekt" });
  await expect(preview).toContainText("Van: Femke");
  await expect(preview).not.toContainText("voor mij");
  await expect(preview).toContainText(halfDay.title);
  await settled(phone);
  expect(await faults(phone)).toEqual([]);
  await press(phone, "Toon als code");
  await expect(phone.getByRole("img", { name: /QR-code 1 van 1/u })).toBeVisible();
  await press(phone, "Klaar");
  await press(phone, "Kopieer als bericht");
  await expect(phone.getByText(/^Gekopieerd/u)).toBeVisible();
  const message = await phone.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain("- ik belde een collega");
  expect(message).not.toContain("voor mij");
  await context.close();

  await openInbox(page);
  const field = page.getByLabel("Plak links of berichten");
  await field.fill(`Els zegt: ${message}\n\n${message}\n#/geef/kapot`);
  await press(page, "Haal binnen");
  await expect(page.getByText("1 antwoord binnen.")).toBeVisible();
  await expect(page.getByText("1 link was al binnen.")).toBeVisible();
  await expect(page.getByText(/^In 1 stuk staat geen link/u)).toBeVisible();
  const waiting = page.getByRole("region", { name: "Wacht op jou" });
  await expect(waiting).toContainText("ik belde een collega");
  await expect(waiting).toContainText("Femke");
  expect(await faults(page)).toEqual([]);
  await press(page, "Neem over: ik belde een collega");
  await expect(page.getByRole("region", { name: "Afgehandeld" })).toContainText("overgenomen");
  await page.reload();
  await expect(way(page)).toBeVisible();
  await writes(page);
  await page
    .getByRole("button", { name: /Bewust worden/u })
    .first()
    .click();
  const note = page.getByRole("listitem").filter({ hasText: "ik belde een collega" });
  await expect(page.locator("[data-note-field]").first()).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.keyboard.press("2");
  await expect(note).toContainText("Femke");
});

test("what comes without a name is tied to nothing, in the browser and in a saved file", async ({
  page,
  device,
}) => {
  const context = await device({ permissions: CLIPBOARD });
  const phone = await context.newPage();
  const said = ["zin een van mij", "zin twee van mij", "zin drie van mij"] as const;
  await answer(phone, said);
  await phone.goto(`./#/mee/${payload}/doorgeven`);
  const give = async (texts: readonly string[], name: string) => {
    for (const text of said) {
      await phone
        .getByRole("checkbox", { name: new RegExp(`^${text}`, "u") })
        .setChecked(texts.includes(text));
    }
    await phone.getByLabel("Je naam erbij?").fill(name);
    await press(phone, "Kopieer als bericht");
    await expect(phone.getByText(/^Gekopieerd/u)).toBeVisible();
    return phone.evaluate(() => navigator.clipboard.readText());
  };
  const messages = [await give([said[0]], "Mohamed"), await give([said[1], said[2]], "")];
  await context.close();

  const { head } = await openInbox(page);
  for (const message of messages) {
    await page.getByLabel("Plak links of berichten").fill(message);
    await press(page, "Haal binnen");
    await expect(page.getByLabel("Plak links of berichten")).toHaveValue("");
  }
  /** All that this browser keeps, as soon as it is saved that so many have this state. */
  const stored = async (state: string, count: number) => {
    const read = () =>
      page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? ""));
    const counted = (texts: string[]) => texts.join().split(`"state":"${state}"`).length - 1;
    await expect.poll(async () => counted(await read())).toBe(count);
    return (await read()).map((text) => JSON.parse(text) as unknown);
  };
  const untied = (kept: unknown, words: readonly unknown[]) => {
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const common = shared(kept, said[one], said[other]);
      expect(common.filter((leaf) => !words.includes(leaf))).toEqual([]);
    }
    expect(new Set(named(kept, "Mohamed"))).toEqual(new Set([said[0]]));
  };
  const place = ["awareness", "awareness-4", "awareness/awareness-4"];
  untied(await stored("waiting", 3), [...place, "waiting"]);
  await press(page, `Neem over: ${said[1]}`);
  await press(page, "Neem alles over");
  // Notes that were made of what has no name all have the moment at which the session was made.
  const words = [...place, "accepted", head.createdAt];
  untied(await stored("accepted", 3), words);
  await page.goto("./#/sessie/seeded/verslag");
  const saving = page.getByRole("button", { name: "Bewaar als bestand", exact: true });
  untied(JSON.parse((await download(page, saving)).text), words);
});

test("a link that is opened on the facilitator's own device goes to the session that runs there", async ({
  page,
  context,
}) => {
  await openInbox(page);
  await hears(page);
  const other = await context.newPage();
  await patient(other);
  await other.goto(`./#/geef/${submissionPayload(submission("p1", "van een ander venster"))}`);
  await expect(other.getByText(/^Binnengehaald/u)).toBeVisible();
  await expect(page.getByText("van een ander venster")).toBeVisible();
  await other.reload();
  await expect(other.getByText("Deze antwoorden waren al binnen in de sessie.")).toBeVisible();
});

test("a code of a long answer that a phone's own camera opens says that there are others", async ({
  page,
  context,
  baseURL,
}) => {
  const [one = "", two = ""] = submissionCodes(submission("p1", LONG), baseURL!).codes;
  await openInbox(page);
  await hears(page);
  const other = await context.newPage();
  await patient(other);
  await other.goto(one);
  await expect(other.getByText("Een deel van een lang antwoord")).toBeVisible();
  await expect(other.getByText(/pas als ook de andere codes gelezen zijn/u)).toBeVisible();
  await settled(other);
  expect(await faults(other)).toEqual([]);
  await other.goto(two);
  await expect(other.getByText(/^Binnengehaald/u)).toBeVisible();
  await expect(page.getByText(LONG)).toBeVisible();
});

test("on another device it is shown to copy, and a broken one says so", async ({ page }) => {
  await page.goto(`./#/geef/${submissionPayload(submission("p1", "elders"))}`);
  await expect(page.getByText(/Op dit toestel antwoordt geen open sessie/u)).toBeVisible();
  await expect(page.getByLabel("De link")).toHaveValue(/#\/geef\//u);
  expect(await faults(page)).toEqual([]);
  await page.goto("./#/geef/kapot123456");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet");
});

const LONG =
  "Eerst keek ik een week lang hoe de nachtploeg de lijn weer opstart na een storing, en daarna " +
  "vroeg ik waarom ze de klep met de hand sluiten: omdat de sensor liegt als het vriest, dat stond " +
  "nergens, dus schreef ik het met een foto erbij in de map naast de bedieningskast.";

test("the camera reads one code after the other, each once, and a long answer in several", async ({
  baseURL,
  watch,
}) => {
  const site = baseURL!;
  const codes = ["de eerste", LONG, "de tweede"].flatMap(
    (text, index) => submissionCodes(submission(`p${index}`, text), site).codes,
  );
  expect(codes).toHaveLength(4);
  const film = filmOf(codes);
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [
      ...browserArgs,
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${film.file}`,
    ],
  });
  const context = await browser.newContext({ baseURL: site, permissions: ["camera"] });
  await watch(context);
  const page = await context.newPage();
  await openInbox(page);
  await press(page, "Lees met de camera");
  const waiting = page.getByRole("region", { name: "Wacht op jou" });
  await expect(waiting).toContainText("de eerste");
  await expect(waiting).toContainText("de tweede");
  await expect(waiting).toContainText("bedieningskast");
  await expect(page.getByText("3 antwoorden binnen.")).toBeVisible();
  await expect(page.getByText(/^Lang antwoord/u)).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  // The film begins anew: what was read is not read again.
  const shown = () =>
    page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime);
  const from = await shown();
  await expect.poll(shown).toBeGreaterThan(from + film.seconds);
  await expect(waiting.getByRole("listitem")).toHaveCount(3);
  await press(page, "Stop de camera");
  await press(page, "Neem alles over");
  await expect(page.getByText("Er wacht niets.", { exact: false })).toBeVisible();
  await browser.close();
});

test("without leave for the camera it says what to do", async ({ page }) => {
  await openInbox(page);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException("no", "NotAllowedError");
    };
  });
  await press(page, "Lees met de camera");
  await expect(page.getByText(/mag de camera niet gebruiken/u)).toBeVisible();
});
