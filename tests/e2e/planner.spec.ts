import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { faults, settled } from "./axe-kit.ts";
import { reach, turn } from "./sizes-kit.ts";
import { expect, test } from "./fixtures.ts";
import { mine, pack, patient, turned } from "./kit.ts";
import { layPlan, savedIds, savedPlan } from "./planner-kit.ts";

const inRoom: Plan = { ...mine, room: "Zaal 2" };

async function open(page: Page, plan: Plan): Promise<void> {
  await layPlan(page, plan);
  await page.goto(`./#/draaiboek/${plan.id}`);
  await expect(page.locator("[data-step]").first()).toBeVisible();
}

const order = (page: Page) =>
  page
    .locator("[data-step]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["step"]));

test("somebody who never saw the app makes a plan that adds up, and starts it", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Draaiboeken" }).click();
  await page.getByRole("button", { name: "Nieuw draaiboek" }).click();
  await page.getByRole("checkbox", { name: "Medewerkers" }).check();
  await page.getByLabel("Welke activiteiten").fill("magazijn\nklantendienst");
  await page.getByLabel("Titel").fill("Dag 1");
  await page.getByLabel("Begin", { exact: true }).fill("13:00");
  await page.getByLabel("Einde").fill("15:30");
  await page.getByLabel("Aantal deelnemers").fill("12");
  await page.getByRole("button", { name: /Stel een draaiboek voor/ }).click();
  await expect(page.getByText("precies rond · einde 15:30")).toBeVisible();
  await expect.poll(async () => (await savedIds(page)).length).toBe(1);
  const [id = ""] = await savedIds(page);
  await expect.poll(async () => planMinutes(await savedPlan(page, id), pack.exercises)).toBe(150);
  await page.getByRole("button", { name: "Start sessie" }).click();
  await page.getByRole("radio", { name: "Begin zonder namen" }).check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("[data-stage] h1")).toContainText("Welkom");
});

test("a plan runs in the session with everything that was changed in it, scene by scene", async ({
  page,
}) => {
  const plan: Plan = {
    ...inRoom,
    steps: [
      ...inRoom.steps.slice(0, 1),
      {
        id: "awareness",
        kind: "exercise",
        exercise: "awareness",
        prompts: ["awareness-4", "awareness-1"],
        phases: ["pairs", "together"],
        minutes: { pairs: 7, together: 3 },
        forms: { pairs: "groups" },
        groupSize: 3,
        wording: { "awareness-1": { text: "Wat kan jij nu wel?", followUps: ["Hoe kwam dat?"] } },
        cues: [{ kind: "say", when: "start", text: "Denk aan vorige week." }],
        note: "Flap klaarzetten.",
      },
      {
        id: "case",
        kind: "case",
        minutes: 12,
        title: "De verkeerde pallet",
        text: "Een nieuwe collega laadt een pallet verkeerd.\n\nNiemand zegt iets.",
        questions: ["Wat zou jij doen?"],
        link: "intranet, nieuws van maart",
      },
      {
        id: "figure",
        kind: "figure",
        minutes: 5,
        title: "Hoeveel?",
        value: "7 op 10",
        text: "leert het meest van collega’s",
        source: "Eigen bevraging",
      },
      {
        id: "experiment",
        kind: "exercise",
        exercise: "experiment",
        prompts: ["experiment-reflect-1", "experiment-reflect-4"],
        task: "hoed",
        groupSize: 4,
      },
    ],
    ownTasks: [
      {
        id: "hoed",
        title: "een papieren hoed",
        tool: "krant",
        steps: ["Vouw dubbel.", "Vouw de hoeken om.", "Vouw de rand op."],
        check: "Hij blijft op je hoofd.",
      },
    ],
  };
  await open(page, plan);
  await page.getByRole("button", { name: "Start sessie" }).click();
  await page.getByRole("radio", { name: "Alleen een aantal" }).check();
  await page.getByLabel("Aantal deelnemers").fill("9");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const stage = page.locator("[data-stage]");
  await expect(stage).toBeVisible();
  const { scenes } = expandScenes(plan, pack);
  const saved = () =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.endsWith("/head")) ?? "";
      return (JSON.parse(localStorage.getItem(key) ?? "{}") as { data?: { scenes: unknown } }).data
        ?.scenes;
    });
  await expect.poll(saved).toEqual(JSON.parse(JSON.stringify(scenes)));
  for (const scene of scenes) {
    const words = scene.prompt?.text ?? scene.headline;
    await reach(page, words);
    await expect(stage.locator("h1")).toContainText(words);
    if (scene.id === "case") {
      await expect(stage).toContainText("Niemand zegt iets.");
      await expect(stage).toContainText("Wat zou jij doen?");
    }
    if (scene.figure) {
      await expect(stage).toContainText("7 op 10");
      await expect(stage).toContainText("Bron: Eigen bevraging");
    }
    if (scene !== scenes.at(-1)) await turn(page);
  }
});

test("the keyboard alone builds a whole plan", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Draaiboeken" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Nieuw draaiboek" })).toBeVisible();
  await page.getByRole("button", { name: "Nieuw draaiboek" }).focus();
  await page.keyboard.press("Enter");
  const press = async (name: string | RegExp) => {
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
  };
  await press(/Begin leeg/);
  await expect.poll(() => order(page)).toEqual(["welcome"]);
  await press("Voeg toe: Bewust worden");
  await press("Voeg toe: Uitspraken");
  await press("Pauze");
  await expect.poll(() => order(page)).toEqual(["welcome", "awareness", "statements", "break"]);
  // Picked up, moved and put down by the handle, as a screen reader says it.
  await page.getByRole("button", { name: "Verplaats Pauze" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Pauze vastgepakt, plaats 4 van 4.")).toBeAttached();
  // What was picked up listens to the keys once the browser has had its turn.
  await turned(page);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText("Plaats 3 van 4.")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(page.getByText(/Pauze staat op plaats 3 van 4, om/)).toBeAttached();
  await expect.poll(() => order(page)).toEqual(["welcome", "awareness", "break", "statements"]);
  await page.getByLabel("Minuten voor Pauze").focus();
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await press(/Bewerk Uitspraken/);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("checkbox", { name: /U2/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: /Bewerk Uitspraken/ })).toBeFocused();
  const [id = ""] = await savedIds(page);
  await expect
    .poll(async () => {
      const { steps } = await savedPlan(page, id);
      const rest = steps.find((step) => step.id === "break");
      const statements = steps.find((step) => step.id === "statements");
      return [
        rest?.kind === "break" && rest.minutes,
        statements?.kind === "exercise" && statements.prompts.length,
      ];
    })
    .toEqual([20, 4]);
});

test("steps are dragged with the mouse, and what was done can be undone", async ({ page }) => {
  await open(page, inRoom);
  await settled(page);
  const before = await order(page);
  const from = await page.getByRole("button", { name: "Verplaats Leercultuur" }).boundingBox();
  const to = await page.getByRole("button", { name: "Verplaats Bewust worden" }).boundingBox();
  if (!from || !to) throw new Error("No handle to drag.");
  await page.mouse.move(from.x + 10, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y - 40, { steps: 4 });
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 8 });
  // The hand may be quicker than what is dragged: it goes where it is said to be.
  await expect(page.getByText(/^Plaats 2 van \d+\.$/u)).toBeAttached();
  await page.mouse.up();
  await expect.poll(async () => (await order(page)).indexOf("culture")).toBe(1);
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect.poll(() => order(page)).toEqual(before);
});

test("what was typed is there after a reload", async ({ page }) => {
  await open(page, inRoom);
  await page.getByRole("button", { name: /Bewerk Pauze/ }).click();
  await page.getByLabel("Notitie voor jezelf").fill("Koffie staat klaar om half elf");
  await expect
    .poll(async () => (await savedPlan(page, "mine")).steps.find(({ id }) => id === "break")?.note)
    .toBe("Koffie staat klaar om half elf");
  await page.reload();
  await page.getByRole("button", { name: /Bewerk Pauze/ }).click();
  await expect(page.getByLabel("Notitie voor jezelf")).toHaveValue(
    "Koffie staat klaar om half elf",
  );
});

test("a plan is saved as a file, opened again, and found in the list", async ({ page }) => {
  // What puts back what was deleted is there for eight seconds.
  await patient(page);
  await open(page, inRoom);
  await page.getByRole("button", { name: "Meenemen" }).click();
  const coming = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /bestand/i })
    .click();
  const path = await (await coming).path();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Draaiboeken" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Bestand openen" }).click();
  await (await choosing).setFiles(path);
  await expect(page.getByText("“Leren op de vloer” staat nu bij je draaiboeken.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open: Leren op de vloer" })).toHaveCount(2);
  await page.getByRole("button", { name: "Verwijder: Leren op de vloer" }).first().click();
  await expect(page.getByRole("button", { name: "Open: Leren op de vloer" })).toHaveCount(1);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(page.getByRole("button", { name: "Open: Leren op de vloer" })).toHaveCount(2);
});

test("a plan that is not here says so, and leads to those that are", async ({ page }) => {
  await page.goto("./#/draaiboek/weg");
  await expect(page.getByRole("heading", { name: /staat niet op dit toestel/ })).toBeVisible();
  await page.getByRole("button", { name: "Naar de draaiboeken" }).click();
  await expect(page.getByRole("heading", { name: "Draaiboeken", level: 1 })).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing is wider than a screen of ${width}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await open(page, { ...inRoom, steps: inRoom.steps.filter(({ kind }) => kind !== "break") });
    await settled(page);
    expect(await wide()).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: /Bewerk Proef op de som/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.goto("./#/draaiboeken");
    await expect(page.getByRole("heading", { name: "Draaiboeken", level: 1 })).toBeVisible();
    await settled(page);
    expect(await wide()).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
