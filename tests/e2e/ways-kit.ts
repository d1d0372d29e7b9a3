// The main ways through the app, short enough to be gone in any surroundings: what is written down
// stays, what is pressed happens, and each screen is looked at on the way.
import { common } from "#words/common.ts";
import type { Locator, Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { participantPayload } from "#domain/link/participant.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { console as consoleWords } from "#words/console.ts";
import { phone } from "#words/phone.ts";
import { phoneEnd, phoneGive } from "#words/phoneEnd.ts";

import { expect } from "./fixtures.ts";
import { pack, sessionOf } from "./kit.ts";
import { layPlan, savedIds, savedPlan } from "./planner-kit.ts";
import { closePanel, panel, planOf, stands, startIn } from "./play-kit.ts";
import { clockAt } from "./session-kit.ts";
import { at, bar, field, noteLine, openNotes, stage } from "./trouble-kit.ts";
import { sign, way } from "./windows-kit.ts";

/** Settings of a participant's device. */
export const ON_PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;

interface Surroundings {
  page: Page;
  write: (field: Locator, text: string) => Promise<void>;
  /** Looks at the screen that stands now. */
  look?: (page: Page, screen: string) => Promise<void>;
}

/** One of each: a question in pairs, groups with a board, a vote, a trial with names, a worksheet. */
const shortDay: Plan = {
  ...planOf("half-day-180"),
  id: "kort",
  title: "Korte dag",
  date: "2027-03-05",
  start: "09:00",
  end: "12:00",
  steps: [
    {
      id: "awareness",
      kind: "exercise",
      exercise: "awareness",
      prompts: ["awareness-1"],
      phases: ["pairs", "together"],
    },
    { id: "culture", kind: "exercise", exercise: "culture", prompts: ["culture-2"] },
    {
      id: "experiment",
      kind: "exercise",
      exercise: "experiment",
      prompts: ["experiment-reflect-1"],
      task: "figure-eight",
      phases: ["divide", "score"],
    },
    { id: "statements", kind: "exercise", exercise: "statements", prompts: ["statements-1"] },
    { id: "my-learning", kind: "exercise", exercise: "my-learning", prompts: ["my-learning-1"] },
  ],
};

const PEOPLE = ["Amira", "Bram", "Gülşen", "Jonas", "İlknur", "محمد"];
const scenes: readonly Scene[] = sessionOf(shortDay, PEOPLE).head.scenes;
const nowhere = async (): Promise<void> => undefined;
const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole("button", { name, exact: true }).click();
const timer = (page: Page): Locator => stage(page).getByRole("timer");

/** The plan of the short day, saved and open in the planner. */
export async function openPlan(page: Page): Promise<void> {
  await page.goto("./");
  await layPlan(page, shortDay);
  await page.goto(`./#/draaiboek/${shortDay.id}`);
  await page.reload();
  await expect(page.locator("[data-step]").first()).toBeVisible();
}

/** The dialog that starts it, with the names in. */
async function start({ page, look = nowhere }: Surroundings): Promise<void> {
  await openPlan(page);
  await press(page, "Start sessie");
  const dialog = page.getByRole("dialog", { name: shortDay.title });
  const names = dialog.getByRole("textbox", { name: /Namen, onder elkaar/ });
  await names.fill(PEOPLE.join("\n"));
  await expect(dialog).toContainText(`${PEOPLE.length} namen`);
  await look(page, "start");
  await startIn(page, dialog);
}

async function note({ page, write }: Surroundings, text: string): Promise<void> {
  await openNotes(page);
  await write(field(page), text);
  await press(panel(page), "Voeg toe");
  await expect(noteLine(page, text)).toBeVisible();
  await expect(field(page)).toHaveValue("");
}

/** A facilitator on one screen: names, clock, note, board, vote, groups, the end and the report. */
export async function facilitate(own: Surroundings): Promise<void> {
  const { page, write, look = nowhere } = own;
  const began = new Date("2027-03-05T09:00:00+01:00");
  await page.clock.setFixedTime(began);
  await start(own);
  for (const [position, scene] of scenes.entries()) {
    if (position > 0) await page.keyboard.press("PageDown");
    await stands(page, scene);
    await look(page, scene.id);
    if (scene.id === "awareness/pairs/awareness-1") {
      await page.keyboard.press("t");
      await clockAt(page, began, 61);
      await expect(timer(page)).toContainText("2:59");
    }
    if (scene.id === "awareness/together/awareness-1") {
      await note(own, "Ik belde een collega");
      await closePanel(page);
    }
    if (scene.kind === "board") {
      await openNotes(page);
      const title = at(scene.board?.columns ?? [], 0).title;
      const column = panel(page).getByRole("textbox", { name: `Notitie bij ${title}` });
      await write(column, "Een buurman die alles weet");
      await look(page, `notes of ${scene.id}`);
      await panel(page)
        .getByRole("button", { name: `Voeg toe bij ${title}` })
        .click();
      await closePanel(page);
      await expect(stage(page)).toContainText("Een buurman die alles weet");
    }
    if (scene.kind === "groups") {
      await expect(stage(page).locator("[data-person]")).toHaveCount(PEOPLE.length);
    }
    if (scene.poll?.round === "before") {
      await page.keyboard.press("n");
      for (const [index, option] of scene.poll.options.entries()) {
        const count = panel(page).getByRole("spinbutton", { name: option.label, exact: true });
        await count.fill(String(3 - index));
      }
      await expect(panel(page)).toContainText("6 van 6 stemmen");
      await closePanel(page);
    }
  }
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await press(bar(page), "Afronden");
  await expect(page).toHaveURL(/\/verslag$/u);
  for (const text of ["Ik belde een collega", "Een buurman die alles weet"]) {
    await expect(page.getByRole("main").getByText(text, { exact: true })).toBeVisible();
  }
  await look(page, "report");
  await page.getByRole("switch", { name: "Met namen" }).check();
  await expect(page.getByRole("list", { name: "Aanwezig" }).getByRole("listitem")).toHaveText(
    PEOPLE,
  );
}

/** The console with the stage in a window of its own: on, a note, black and back. */
export async function conduct(own: Surroundings): Promise<Page> {
  const { page, write, look = nowhere } = own;
  await start(own);
  await page.goto(page.url().replace(/(#\/sessie\/[^/]+).*$/u, "$1/regie"));
  // The screen that it comes from has a way on as well.
  await expect(sign(page)).toBeVisible();
  await expect(way(page)).toBeVisible();
  await look(page, "console");
  const opening = page.waitForEvent("popup");
  await press(page, consoleWords.window.open);
  const screen = await opening;
  await expect(stage(screen)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).first().click();
  for (const scene of scenes.slice(1, 4)) {
    await page.keyboard.press("PageDown");
    await expect(stage(screen).locator("h1")).toContainText(scene.prompt?.text ?? scene.headline);
    await look(page, `console ${scene.id}`);
  }
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(stage(screen).locator("h1")).toContainText(scenes[1]?.prompt?.text ?? "");
  await write(page.getByRole("textbox", { name: "Notitie", exact: true }), "Van aan de tafel");
  await press(panel(page), "Voeg toe");
  await expect(noteLine(page, "Van aan de tafel")).toBeVisible();
  return screen;
}

/** Somebody who prepares: a plan out of the wizard, one step changed, and what goes on paper. */
export async function prepare({ page, write, look = nowhere }: Surroundings): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look(page, "home");
  await press(page, "Draaiboeken");
  await expect(page.getByRole("button", { name: "Nieuw draaiboek", exact: true })).toBeVisible();
  await look(page, "plans");
  await press(page, "Nieuw draaiboek");
  await write(page.getByLabel("Titel", { exact: true }), "Leren aan de lijn");
  await page.getByLabel("Begin", { exact: true }).fill("13:00");
  await page.getByLabel("Einde").fill("15:30");
  await page.getByLabel("Aantal deelnemers").fill("12");
  await look(page, "wizard");
  await page.getByRole("button", { name: /Stel een draaiboek voor/ }).click();
  await expect(page.getByText("precies rond · einde 15:30")).toBeVisible();
  await look(page, "planner");
  await page
    .getByRole("button", { name: /^Bewerk / })
    .nth(1)
    .click();
  const drawer = page.getByRole("dialog");
  await write(drawer.getByLabel("Notitie voor jezelf"), "Touw meebrengen voor twaalf");
  await look(page, "step");
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect.poll(async () => (await savedIds(page)).length).toBe(1);
  const id = at(await savedIds(page), 0);
  await expect
    .poll(async () => JSON.stringify(await savedPlan(page, id)))
    .toContain("Touw meebrengen voor twaalf");
  expect((await savedPlan(page, id)).title).toBe("Leren aan de lijn");
  await page.goto(`./#/draaiboek/${id}/afdrukken`);
  await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
  await look(page, "paper");
}

const payload = participantPayload(shortDay, pack);

/** A participant: an answer, a vote, a way to learn, a reminder, and something handed over. */
export async function participate({ page, write, look = nowhere }: Surroundings): Promise<void> {
  const next = () => press(page, "Verder");
  const asked = page.getByRole("heading", { level: 1 });
  await page.goto(`./#/mee/${payload}`);
  await expect(asked).toHaveText(shortDay.title);
  await look(page, "cover");
  await press(page, "Begin");
  await expect(asked).toContainText(scenes[0]?.prompt?.text ?? "");
  await look(page, "question");
  await write(page.getByRole("textbox").first(), "Zelf de weegbrug ijken");
  await press(page, phone.add);
  await expect(page.getByText("Zelf de weegbrug ijken", { exact: true })).toBeVisible();
  // What still stands in the field is an answer too.
  await write(page.getByRole("textbox").first(), "en een halve zin");
  const before = await asked.innerText();
  await next();
  await expect(asked).not.toHaveText(before);
  await page.goto(`./#/mee/${payload}/statements/statements-1`);
  const option = scenes.find(({ poll }) => poll)?.poll?.options[0]?.label ?? "";
  await press(page, option);
  await expect(page.getByRole("dialog", { name: `Stemkaart: ${option}` })).toBeVisible();
  await look(page, "vote card");
  await page.getByRole("dialog").click();
  await look(page, "vote");
  await page.goto(`./#/mee/${payload}/my-learning/my-learning-1`);
  // The page of the vote has a field as well.
  await expect(page.getByRole("button", { name: option, exact: true })).toHaveCount(0);
  await write(page.getByRole("textbox").first(), "Meelopen met de nachtploeg");
  await look(page, "worksheet");
  await page.goto(`./#/mee/${payload}/meenemen`);
  const pledge = page.getByLabel(phoneEnd.pledge);
  await write(pledge, "Elke vrijdag meekijken");
  // The keyboard goes down before somebody goes on to what stands under it.
  await pledge.blur();
  await look(page, "closing");
  await press(page, phone.went);
  await page.getByRole("radio", { name: phoneEnd.partly }).check();
  const story = page.getByLabel(phoneEnd.story);
  await write(story, "Er was een vervanger");
  await story.blur();
  await press(page, common.again);
  await look(page, "looking back");
  await press(page, phone.end.title);
  const mine = page.getByRole("region", { name: phoneEnd.mine });
  for (const text of ["Zelf de weegbrug ijken", "en een halve zin"]) {
    await expect(mine).toContainText(text);
  }
  await press(page, phoneEnd.give);
  await page.getByRole("checkbox", { name: /Zelf de weegbrug ijken/ }).check();
  await write(page.getByLabel(phoneGive.name), "Femke");
  const preview = page.getByRole("region", { name: phoneGive.preview });
  await expect(preview).toContainText("Van: Femke");
  await press(page, phoneGive.code);
  await expect(page.getByRole("img", { name: /QR-code 1 van 1/u })).toBeVisible();
  await look(page, "code");
  await press(page, common.done);
  await page.goto(`./#/mee/${payload}/meenemen`);
  await expect(pledge).toHaveValue("Elke vrijdag meekijken");
}
