// Screens that break, and addresses that lead nowhere.
import { common } from "#words/common.ts";
import { errors } from "#words/errors.ts";
import { sessionTrouble } from "#words/sessionTrouble.ts";
import { home } from "#words/home.ts";
import { phone } from "#words/phone.ts";
import { phoneTrouble } from "#words/phoneTrouble.ts";
import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { pack, sessionOf } from "./kit.ts";
import { settled, turn } from "./sizes-kit.ts";
import {
  addNote,
  at,
  bar,
  capture,
  field,
  filled,
  goesOn,
  homeWorks,
  layAll,
  localText,
  notable,
  openNotes,
  openRun,
  shortPlan,
  stage,
  titled,
  writes,
} from "./trouble-kit.ts";

test("an unknown address says so and leads home", async ({ page }) => {
  await page.goto("./#/bestaat-niet");
  await expect(page.getByRole("heading", { name: phone.trouble.lostTitle })).toBeVisible();
  await expect(page.getByText(phoneTrouble.lost)).toBeVisible();
  await page.getByRole("button", { name: common.home }).click();
  await homeWorks(page);
});

for (const id of ["bestaat-niet", "__proto__", "..%2F..%2Fhead", "%E0%A4%A", "x".repeat(500)]) {
  for (const end of ["", "/verslag"]) {
    const short = id.slice(0, 20);
    test(`no session "${short}"${end}: the page says so and leads home`, async ({ page }) => {
      await layAll(page, titled("heel", "Hele sessie"));
      await openRun(page, `${id}${end}`);
      await expect(
        page.getByRole("heading", {
          name: new RegExp(`${sessionTrouble.missingTitle}|${phone.trouble.lostTitle}`),
        }),
      ).toBeVisible();
      await page.getByRole("button", { name: common.home }).click();
      await homeWorks(page);
      await expect(page.getByText("Hele sessie")).toBeVisible();
    });
  }
}

test("a session without scenes says so and leads home", async ({ page }) => {
  const session = titled("leeg", "Lege sessie");
  const head = { ...session.head, scenes: [], steps: [] };
  await layAll(page, { ...session, head });
  await openRun(page, "leeg");
  await expect(page.getByRole("heading", { name: errors.emptyTitle })).toBeVisible();
  await expect(page.getByText(errors.empty)).toBeVisible();
  await page.getByRole("button", { name: common.home }).click();
  await expect(page.getByText("Lege sessie")).toBeVisible();
  await page.goto("./#/sessie/leeg/verslag");
  await expect(page.getByRole("heading", { level: 1, name: "Lege sessie" })).toBeVisible();
});

test("a session of an exercise that the kit no longer holds runs fully with its own words", async ({
  page,
}) => {
  const exercise = at(pack.exercises, 0);
  const gone = {
    ...exercise,
    id: "verdwenen",
    title: "Verdwenen oefening",
    prompts: exercise.prompts.map((prompt, index) => ({ ...prompt, id: `verdwenen-${index + 1}` })),
  };
  const { expandScenes } = await import("#domain/scenes/expand.ts");
  const { createSession } = await import("#domain/session/create.ts");
  const plan = {
    ...shortPlan,
    id: "oud-plan",
    title: "Oud draaiboek",
    steps: [
      ...shortPlan.steps.filter(({ kind }) => kind !== "exercise"),
      {
        id: "verdwenen",
        kind: "exercise" as const,
        exercise: "verdwenen",
        prompts: gone.prompts.map(({ id }) => id),
      },
    ],
  };
  const expanded = expandScenes(plan, { ...pack, exercises: [gone] });
  const session = createSession(plan, expanded, [], { id: "oud", now: Date.now() });
  expect(session.head.scenes.filter(({ stepId }) => stepId === "verdwenen").length).toBeGreaterThan(
    2,
  );
  await layAll(page, session);
  await page.goto("./");
  await page.getByRole("button", { name: home.continue }).click();
  for (const [index, scene] of session.head.scenes.entries()) {
    await expect(stage(page).getByRole("heading", { level: 1 })).toContainText(
      scene.prompt?.text ?? scene.headline,
    );
    if (index === at(notable(session), 0).position) {
      await addNote(page, "oude oefening, nieuwe notitie");
      await page.keyboard.press("Escape");
    }
    const last = index === session.head.scenes.length - 1;
    const next = bar(page).getByRole("button").last();
    if (last) break;
    await writes(page);
    await settled(page);
    while ((await next.innerText()) === run.nextPage) await turn(page);
    await turn(page);
  }
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await bar(page).getByRole("button", { name: common.finish }).click();
  await expect(page.getByText("oude oefening, nieuwe notitie")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Verdwenen oefening" })).toBeVisible();
});

test("a plan that names an exercise that the kit does not hold starts without it, and says so", async ({
  page,
}) => {
  let changed = 0;
  await page.route("**/assets/content-nl-*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replaceAll(/exercise:(["'`])statements\1/gu, () => {
      changed += 1;
      return "exercise:`verdwenen`";
    });
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await page.getByRole("button", { name: `Start: ${shortPlan.title}` }).click();
  await page.getByRole("radio", { name: "Begin zonder namen" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Start", exact: true }).click();
  expect(changed).toBeGreaterThan(0);
  await expect(stage(page)).toBeVisible();
  const [before = ""] = filled(run.dropped_one, {}).split("{{list}}");
  await expect(page.getByText(before.trim())).toBeVisible();
  await goesOn(page);
});

test.describe("an exception", () => {
  test.use({ allowedComplaints: [/provoked|Invalid time value/u] });

  test("in a scene: the message shows, the bar goes on, and home works", async ({ page }) => {
    // Only the last scene of an experiment writes numbers with a fraction.
    await page.addInitScript(() => {
      Object.defineProperty(Intl.NumberFormat.prototype, "format", {
        get() {
          throw new Error("provoked: no numbers");
        },
      });
    });
    const plan = pack.plans.find(({ tasks, steps }) =>
      steps.some((step) => step.kind === "exercise" && step.exercise === "experiment" && tasks),
    );
    if (!plan) throw new Error("No plan has the experiment.");
    const names = ["An", "Bo", "Cas", "Dirk"];
    const session = sessionOf(plan, names, "breekt");
    const position = session.head.scenes.findIndex(({ trial }) => trial?.part === "result");
    const scene = at(session.head.scenes, position);
    const draws = {
      [scene.groupKey ?? ""]: {
        seed: 1,
        groups: [
          ["p0", "p1"],
          ["p2", "p3"],
        ],
        watchers: [],
      },
    };
    const results = { p0: { sure: 3 }, p2: { sure: 4 } };
    await layAll(page, {
      ...session,
      live: { ...session.live, position, draws },
      captures: { [scene.captureKey]: { ...capture(), trial: { predicted: {}, results } } },
    });
    await openRun(page, "breekt");
    await expect(page.getByRole("alert")).toContainText(run.sceneBroken);
    await expect(bar(page)).toBeAttached();
    await page.keyboard.press("c");
    await expect(page.getByRole("complementary", { name: run.panel.cues })).toBeVisible();
    await page.keyboard.press("Escape");
    await goesOn(page);
    await expect(page.getByText(run.sceneBroken)).toBeHidden();
    await page.keyboard.press("PageUp");
    await expect(page.getByRole("alert")).toContainText(run.sceneBroken);
    await page.goto("./#/");
    await homeWorks(page);
  });

  test("in a panel: the stage stays, and the note that was typed is kept", async ({ page }) => {
    await layAll(page, titled("paneel", "Paneel breekt"));
    await page.addInitScript(() => {
      Element.prototype.scrollIntoView = () => {
        throw new Error("provoked: no scrolling");
      };
    });
    await openRun(page, "paneel");
    await openNotes(page);
    await field(page).fill("net getypt");
    await field(page).press("Enter");
    await expect.poll(() => localText(page)).toContain("net getypt");
    // Whatever becomes of the panel, the room keeps its stage and the bar its next.
    await goesOn(page);
    await expect(page.getByText(errors.brokenTitle)).toHaveCount(0);
  });

  test("in the report: the message shows, home works, and the session still runs", async ({
    page,
  }) => {
    const session = titled("verslag", "Verslag breekt");
    await layAll(page, { ...session, live: { ...session.live, startedAt: 1e300 } });
    await page.goto("./#/sessie/verslag/verslag");
    await expect(
      page
        .getByRole("heading", { name: errors.brokenTitle })
        .or(page.getByRole("heading", { name: "Verslag breekt" })),
    ).toBeVisible();
    await page.getByRole("button", { name: common.home }).click();
    await homeWorks(page);
    await page.getByRole("button", { name: home.continue }).click();
    await addNote(page, "loopt gewoon");
  });
});
