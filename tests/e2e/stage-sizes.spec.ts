import type { Audience, Plan } from "#content/schema.ts";
import type { Scene } from "#domain/scenes/types.ts";

import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { lay, pack, sessionOf } from "./kit.ts";
import { planOf } from "./play-kit.ts";
import {
  kindOf,
  LARGE,
  everyPage,
  look,
  NAMES,
  outOfRing,
  reach,
  settled,
  SIZES,
  turn,
} from "./sizes-kit.ts";
import { writes } from "./trouble-kit.ts";

const longest = (audience: Audience): Plan => ({
  id: `all-${audience}`,
  title: "Alles",
  summary: "alles",
  minutes: 0,
  audiences: [audience],
  activities: [],
  tasks: [],
  steps: pack.exercises.map((exercise) => ({
    id: exercise.id,
    kind: "exercise",
    exercise: exercise.id,
    prompts: exercise.prompts.map((prompt) => prompt.id),
    ...(exercise.id === "experiment"
      ? { task: pack.tasks.toSorted((a, b) => b.named.length - a.named.length)[0]?.id ?? "" }
      : {}),
    phases: exercise.phases
      .filter(
        (phase) =>
          phase.repeat === "once" ||
          phase.id === exercise.phases.at(-1)?.id ||
          phase.captures === "board",
      )
      .map((phase) => phase.id),
  })),
});

const audiences = ["managers", "employees", "union", "self-employed"] as const;

/** What of a scene stands on the stage. */
const shown = (scene: Scene): string => {
  const { hue, stepTitle, phaseTitle, headline, lines, prompt, board, poll, trial, figure } = scene;
  const { code, text, followUps, quote } = prompt ?? {};
  const words = [hue, stepTitle, phaseTitle, headline, lines, code, text, followUps, quote];
  return JSON.stringify([kindOf(scene), words, board, poll, trial, figure]);
};

/** Every wording of the kit once: of the ready-made plans, and of all there is for each audience. */
const wordings: Scene[] = [
  ...new Map(
    [...pack.plans, ...audiences.map(longest)]
      .flatMap((plan) => sessionOf(plan, NAMES).head.scenes)
      .map((scene) => [shown(scene), scene]),
  ).values(),
].map((scene, index) => ({ ...scene, id: `${scene.id}-${index}` }));

/** The first scene of each kind. */
const firsts = new Set(new Map(wordings.toReversed().map((one) => [kindOf(one), one])).values());

const PARTS = 6;
for (let part = 0; part < PARTS; part += 1) {
  const scenes = wordings.filter(
    (_, index) => Math.floor((index * PARTS) / wordings.length) === part,
  );

  test(`every wording of the kit fits every screen, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const session = sessionOf(planOf("half-day-180"), NAMES);
    await lay(page, { ...session, head: { ...session.head, scenes } });
    await page.goto("./#/sessie/seeded");
    await expect(page.locator("[data-stage]")).toBeVisible();
    await writes(page);
    // Every scene is entered from a neighbour, so that its groups are drawn.
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    for (const scene of scenes) {
      await expect(page.locator("[data-stage] h1")).toContainText(
        scene.prompt?.text ?? scene.headline,
      );
      if (firsts.has(scene)) {
        await page.keyboard.press("d");
        await expect(page.locator("[data-tone=night]")).toBeVisible();
        await look(page, `${scene.id} in the dark`, LARGE);
        await page.keyboard.press("d");
        await expect(page.locator("[data-tone=night]")).toHaveCount(0);
      }
      await look(page, scene.id);
      if (scene !== scenes.at(-1)) await turn(page);
    }
  });
}

/** A prompt with follow-ups, the longest one without, a board, a poll, groups and a message. */
const ZOOMED = [
  "awareness/alone/awareness-1",
  "statements/talk/statements-5",
  "culture/together/culture-2",
  "statements/after/statements-1",
  "experiment/divide",
  "experiment/learn",
  "welcome",
];

for (const zoom of [-2, 4]) {
  test(`text that the facilitator made ${zoom > 0 ? "larger" : "smaller"} still fits`, async ({
    page,
  }) => {
    const session = sessionOf(planOf("half-day-180"), NAMES);
    await page.goto("./");
    for (const id of ZOOMED) {
      const position = session.head.scenes.findIndex((scene) => scene.id === id);
      expect(position).toBeGreaterThanOrEqual(0);
      const stage = { ...session.live.stage, zoom };
      // Through its neighbour, so that groups are drawn.
      const live = { ...session.live, stage, position: position === 0 ? 1 : position - 1 };
      await lay(page, { ...session, head: { ...session.head, id: `zoom-${position}` }, live });
      await page.goto(`./#/sessie/zoom-${position}`);
      await expect(page.locator("[data-stage]")).toBeVisible();
      await writes(page);
      const scene = session.head.scenes[position];
      const words = scene?.prompt?.text ?? scene?.headline ?? "";
      // The scene before may have pages of its own.
      await reach(page, words, position === 0 ? "Home" : "PageDown");
      await expect(page.locator("[data-stage] h1")).toContainText(words);
      await look(page, `${id} at ${zoom}`);
      await everyPage(page, (of) => look(page, `page ${of} of ${id} at ${zoom}`, SIZES.slice(-1)));
    }
  });
}

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`the words of the clock stand in its ring, also beside a panel, at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const session = sessionOf(planOf("half-day-180"), NAMES);
    const forms = ["solo", "pairs", "groups", "plenary"] as const;
    for (const form of forms) {
      const position = session.head.scenes.findIndex(
        (scene) => scene.kind === "question" && scene.form === form,
      );
      expect(position, form).toBeGreaterThanOrEqual(0);
      await lay(page, { ...session, live: { ...session.live, position } });
      await page.goto("./#/sessie/seeded");
      const ring = page.locator("[data-stage]").getByRole("timer");
      await expect(ring).toBeVisible();
      await settled(page);
      expect(await outOfRing(page), form).toEqual([]);
      await page.keyboard.press("c");
      await expect(page.getByRole("complementary")).toBeVisible();
      await settled(page);
      expect(await outOfRing(page), `${form} beside a panel`).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [900, 700],
  [1024, 768],
  [1200, 800],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`the buttons of the bar hold their words at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const session = sessionOf(planOf("half-day-180"), NAMES);
    const position = session.head.scenes.findIndex(
      ({ kind, form }) => kind === "question" && form === "pairs",
    );
    await lay(page, { ...session, live: { ...session.live, position: position - 1 } });
    await page.goto("./#/sessie/seeded");
    const bar = page.getByRole("toolbar", { name: run.bar });
    await expect(bar).toBeVisible();
    await writes(page);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("g");
    // With all that it ever holds, and with the longest words.
    await expect(bar.getByRole("button", { name: run.redraw })).toBeVisible();
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    await expect(bar.getByRole("button", { name: run.resume, exact: true })).toBeVisible();
    await page.mouse.move(5, 9);
    await settled(page);
    const out = await bar.evaluate((element) => {
      const inside = element.getBoundingClientRect();
      const words = document.createRange();
      return [...element.querySelectorAll("button")]
        .filter((button) => {
          const { left, right } = button.getBoundingClientRect();
          words.selectNodeContents(button);
          const held = words.getBoundingClientRect();
          return (
            held.left < left + 6 ||
            held.right > right - 6 ||
            left < inside.left ||
            right > inside.right
          );
        })
        .map((button) => button.textContent);
    });
    expect(out).toEqual([]);
  });
}
