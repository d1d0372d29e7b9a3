// Names as people paste them: far too many, the same, in any script, endless, or with tags in them.
import type { Page } from "@playwright/test";

import type { Plan } from "#content/schema.ts";
import { displayNames } from "#domain/roster/displayNames.ts";
import { names as nameWords } from "#words/names.ts";
import { start } from "#words/start.ts";

import { expect, test } from "./fixtures.ts";
import { pack, sessionOf } from "./kit.ts";
import { settled, turn } from "./sizes-kit.ts";
import {
  addNote,
  askNames,
  filled,
  layAll,
  localText,
  noteLine,
  openBackup,
  backup,
  fileOf,
  openNotes,
  openRun,
  stage,
  standing,
  startSession,
  unfit,
  writes,
} from "./trouble-kit.ts";

/** The first plan with groups, where they stand, and where the two groups of the experiment do. */
const [groupPlan, groupsAt, splitAt] = ((): [Plan, number, number] => {
  for (const plan of pack.plans) {
    const { scenes } = sessionOf(plan, ["A", "B", "C"]).head;
    const position = scenes.findIndex(({ form, groupKey }) => form === "groups" && groupKey);
    const split = scenes.findIndex(({ kind, form }) => kind === "groups" && form === "split");
    if (position > 0 && split > 0) return [plan, position, split];
  }
  throw new Error("No plan of the kit has groups and an experiment.");
})();

async function paste(page: Page, names: string): Promise<void> {
  await page.getByRole("button", { name: `Start: ${groupPlan.title}` }).click();
  await page.getByRole("textbox", { name: /Namen, onder elkaar/ }).fill(names);
}

async function jump(page: Page, position: number): Promise<void> {
  await writes(page);
  await page.keyboard.press("o");
  await page.getByRole("dialog").locator("ol button").nth(position).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

/**
 * Jumps to the groups. The kit of today shows groups of four on no stage, so the saved scene is
 * made one that does; the app then draws them itself.
 */
async function toGroups(page: Page): Promise<void> {
  await expect.poll(() => localText(page)).toContain('"people"');
  await page.evaluate((index) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith("/head")) ?? "";
    const saved = JSON.parse(localStorage.getItem(key) ?? "") as {
      at: number;
      rev: number;
      data: { scenes: { kind: string }[] };
    };
    Object.assign(saved, { at: saved.at + 1, rev: saved.rev + 1 });
    Object.assign(saved.data.scenes[index] ?? {}, { kind: "groups" });
    localStorage.setItem(key, JSON.stringify(saved));
  }, groupsAt);
  await page.reload();
  await expect(stage(page)).toBeVisible();
  await jump(page, groupsAt);
  await expect(stage(page).locator("[data-item]").first()).toBeVisible();
}

/** Everyone on the stage, through all pages; each page must fit. */
async function everyone(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let seen = 1; seen < 200; seen += 1) {
    await settled(page);
    expect(await unfit(page), `page ${seen}`).toEqual([]);
    const people = stage(page).locator("[data-item]:not([data-away]) li");
    names.push(...(await people.allInnerTexts()).map((name) => name.trim()));
    const next = page.getByRole("toolbar").getByRole("button").last();
    if ((await next.innerText()) !== "Verder lezen") return names;
    await turn(page);
  }
  throw new Error("The pages do not end.");
}

/** What these people are called on the stage. */
const called = (names: string[]): string[] =>
  [...displayNames(names.map((name, index) => ({ id: String(index), name }))).values()].toSorted();

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Naam${index + 1} Achternaam${index + 1}`);

test("500 pasted names: all are in a group, and every page fits", async ({ page }) => {
  await page.goto("./");
  await paste(page, many(500).join("\n"));
  await expect(page.getByText("500 namen", { exact: true })).toBeVisible();
  await startSession(page);
  await toGroups(page);
  expect((await everyone(page)).toSorted()).toEqual(called(many(500)));
  await page.keyboard.press("Home");
  await addNote(page, "met 500 in de zaal");
  await page.reload();
  await openNotes(page);
  await expect(noteLine(page, "met 500 in de zaal")).toBeVisible();
});

for (const count of [10, 14, 500]) {
  test(`the experiment with ${count} long names fits, and the rest watches`, async ({ page }) => {
    const names = Array.from({ length: count }, (_, index) => `Maximiliaan-Alexander${index + 1}`);
    await page.goto("./");
    await paste(page, names.join("\n"));
    await startSession(page);
    await jump(page, splitAt);
    const cards = stage(page).locator("section");
    await expect(cards).toHaveCount(2);
    const shown = await cards.getByRole("listitem").count();
    expect(shown).toBeGreaterThan(1);
    await expect(cards.getByRole("listitem").first()).toBeVisible();
    const watchers = count - shown;
    if (watchers > 8) {
      await expect(stage(page)).toContainText(`${watchers} mensen kijken mee`);
    } else if (watchers > 0) {
      await expect(stage(page)).toContainText("Kijken mee:");
    }
    await settled(page);
    expect(await unfit(page)).toEqual([]);
  });
}

test("600 pasted names: the app says that it keeps 500, and starts with those", async ({
  page,
}) => {
  await page.goto("./");
  await paste(page, many(600).join("\n"));
  await expect(page.getByText(filled(nameWords.tooMany, { kept: 500 }))).toBeVisible();
  await startSession(page);
  await toGroups(page);
  expect((await everyone(page)).toSorted()).toEqual(called(many(500)));
});

const hard: [what: string, names: string[]][] = [
  ["duplicates", ["Jan Peeters", "Jan Peeters", "jan peeters", "Jan", "An", "Mia"]],
  ["emoji", ["👩‍👩‍👧‍👦 Familie", "🦊", "Zoë 🌻", "👍🏽", "Kim", "Bo"]],
  ["right to left", ["محمد الأحمد", "יעל כהן", "فاطمة الزهراء", "Daan", "شیرین", "Noor"]],
  ["combining marks", ["Zoe\u0308", "Ai\u0308da", "A\u030Ake", "Rene\u0301", "Bo", "Uwe"]],
];

for (const [what, names] of hard) {
  test(`names with ${what}: all on the stage, and it fits`, async ({ page }) => {
    await page.goto("./");
    await paste(page, names.join("\n"));
    await expect(page.getByText(`${names.length} namen`, { exact: true })).toBeVisible();
    await startSession(page);
    await toGroups(page);
    const seen = await everyone(page);
    expect(new Set(seen).size).toBe(names.length);
    expect(seen.toSorted()).toEqual(called(names));
  });
}

test("duplicates are told in the dialog, and nobody is left out", async ({ page }) => {
  await page.goto("./");
  await paste(page, "Jan\nJan\nMia");
  await expect(page.getByText("3 namen", { exact: true })).toBeVisible();
  const [before = "", after = ""] = nameWords.duplicates.split("{{names}}");
  await expect(page.getByText(before.trim())).toContainText("Jan");
  await expect(page.getByText(before.trim())).toContainText(after.slice(0, 30));
});

for (const [what, name] of [
  ["in one word", "Wolfeschlegelsteinhausenbergerdorff".repeat(6).slice(0, 200)],
  ["in many words", "Pablo Diego José Francisco de Paula ".repeat(6).slice(0, 200)],
] as const) {
  test(`a 200-character name ${what} is shortened, told, and fits`, async ({ page }) => {
    await page.goto("./");
    await paste(page, `${name}\nAn\nBo\nCas`);
    await expect(page.getByText(/Ingekort tot 120 letters/u)).toBeVisible();
    await startSession(page);
    await toGroups(page);
    const seen = await everyone(page);
    expect(seen).toHaveLength(4);
    expect(seen.some((label) => name.startsWith(label.replace("…", "").slice(0, 5)))).toBe(true);
  });
}

const TAG = "<img/src=x/onerror=window.hacked=1>";
const NOTE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b>vet</b>`;

async function untouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
}

test("HTML in names and notes is text, on the stage, in the panel and in the report", async ({
  page,
}) => {
  await page.goto("./");
  await paste(page, `${TAG}\nAn\nBo\nCas`);
  await expect(page.getByText("4 namen", { exact: true })).toBeVisible();
  await startSession(page);
  await toGroups(page);
  expect((await everyone(page)).toSorted()).toEqual(called([TAG, "An", "Bo", "Cas"]));
  await expect(stage(page)).toContainText("<img/src=x");
  await untouched(page);
  await addNote(page, NOTE);
  await untouched(page);
  const id = /sessie\/([\w-]+)/u.exec(page.url())?.[1] ?? "";
  await page.goto(`./#/sessie/${id}/verslag`);
  // The panel that it comes from says the same.
  await page.getByRole("switch", { name: "Met namen" }).check();
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(page.getByText(TAG)).toBeVisible();
  await untouched(page);
});

test("HTML in a title and in words on a stage, out of a file, is text", async ({ page }) => {
  const session = sessionOf(groupPlan, ["An", "Bo"], "html");
  const head = {
    ...session.head,
    title: NOTE,
    scenes: session.head.scenes.map((scene) => ({ ...scene, stepTitle: NOTE, headline: NOTE })),
  };
  await page.goto("./");
  await openBackup(page, fileOf(backup({ ...session, head })));
  await expect(page.getByRole("heading", { name: "<img src=x" })).toBeVisible();
  await untouched(page);
  await openRun(page, "html");
  await expect(stage(page)).toContainText("<script>");
  await untouched(page);
});

test("a session out of a file with people who have no name or the same id still runs", async ({
  page,
}) => {
  const session = standing(sessionOf(groupPlan, ["", "", "An"], "raar"), groupsAt);
  const scenes = session.head.scenes.map((scene, index) =>
    index === groupsAt ? { ...scene, kind: "groups" as const } : scene,
  );
  const people = [...session.live.people, { id: "p0", name: "Dubbel" }];
  const key = session.head.scenes[groupsAt]?.groupKey ?? "";
  const draws = { [key]: { seed: 1, groups: [["p0", "weg"], ["p1"]], watchers: ["ook-weg"] } };
  await layAll(page, {
    head: { ...session.head, scenes },
    live: { ...session.live, people, draws },
    captures: {},
  });
  await openRun(page, "raar");
  await expect(stage(page).locator("[data-item]").first()).toBeVisible();
  await addNote(page, "loopt door");
});

test("an empty list of names is refused with a sentence, and what was typed stays", async ({
  page,
}) => {
  await page.goto("./");
  await askNames(page, " , ;\n\n - ");
  await page.getByRole("dialog").getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText(start.namesMissing)).toBeVisible();
  await expect(page.getByRole("textbox", { name: /Namen, onder elkaar/ })).toHaveValue(
    " , ;\n\n - ",
  );
});
