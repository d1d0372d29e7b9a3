// Takes the README's pictures of the built app, into tests/screenshots. The sessions on them are
// made by the app's own functions and laid in the browser's storage, so nothing is clicked together.
//   npm run screenshots [-- name …]
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { browserArgs, requireBrowser } from "./browser.mjs";
import { clickedPictures } from "./screenshots-clicked.mjs";
import { serve } from "./serve.mjs";

/** @typedef {import("#domain/session/types.ts").Session} Session */
/** @typedef {import("#domain/session/types.ts").Capture} Capture */
/** @typedef {import("#domain/scenes/types.ts").Scene} Scene */
/** @typedef {{ name: string, sessions: Session[], open?: string, console?: boolean, bar?: boolean }} Picture */

// These are TypeScript; Vite reads them also where Node.js cannot.
/** @template T @param {string} file @returns {Promise<T>} */
async function load(file) {
  const { module } = await runnerImport(file, { logLevel: "error" });
  return /** @type {T} */ (module);
}

const project = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(project);
/** @type {typeof import("../e2e/kit.ts")} */
const { lay, pack, sessionOf } = await load("./tests/e2e/kit.ts");
/** @type {typeof import("#domain/session/groups/groups.ts")} */
const { ensureDraw } = await load("./src/domain/session/groups/groups.ts");

/** A Tuesday afternoon, always the same one, so that a picture only changes with the app. */
const now = new Date("2026-03-10T13:30:00+01:00").getTime();
const minute = 60_000;
const names = "Amira Bram Chloé Daan Esma Femke Gülşen Hugo Ilse Jonas Karim Lotte Milan Noor";

/** @param {string} plan @param {string} id @returns {Session} */
function made(plan, id) {
  const found = pack.plans.find((one) => one.id === plan);
  if (!found) throw new Error(`There is no plan ${plan}.`);
  const session = sessionOf(found, names.split(" "), id);
  const at = now - 40 * minute;
  return {
    ...session,
    head: { ...session.head, createdAt: at },
    live: { ...session.live, startedAt: at, touchedAt: now },
  };
}

/**
 * A session on one of its scenes, with the clock of that scene running and its groups drawn.
 * @param {Session} session @param {(scene: Scene) => boolean} wanted
 * @param {(key: string, session: Session) => Partial<Capture>} capture
 * @returns {Session}
 */
function standing(session, wanted, capture = () => ({})) {
  const position = session.head.scenes.findIndex(wanted);
  const scene = session.head.scenes[position];
  if (!scene) throw new Error(`No such scene in ${session.head.title}.`);
  const drawn = ensureDraw(session, scene, 20);
  /** @type {import("#domain/timer/timer.ts").Timer} */
  const timer = {
    status: "running",
    duration: scene.minutes * minute,
    startedAt: now - 46_000,
    passed: 0,
  };
  const empty = { notes: [], drafts: {}, poll: {} };
  const collected = { ...empty, ...capture(scene.captureKey, drawn) };
  return {
    ...drawn,
    live: { ...drawn.live, position, timers: { [scene.id]: timer } },
    captures: { ...drawn.captures, [scene.captureKey]: collected },
  };
}

/** Most of the group that practised manages, few of the one that read. @type {(key: string, session: Session) => Partial<Capture>} */
function scored(_, { live }) {
  const [a = [], b = []] = Object.values(live.draws)[0]?.groups ?? [];
  /** @type {import("#domain/session/types.ts").TrialScore[][]} */
  const scores = [
    ["almost", "not", "done", "not", "almost"],
    ["done", "done", "almost", "done", "done"],
  ];
  const results = [a, b].flatMap((people, group) =>
    people.map((person, index) => [
      person,
      { score: scores[group]?.[index] ?? "not", sure: group === 0 ? 2 + (index % 2) : 4 },
    ]),
  );
  return { trial: { predicted: { a: 2, b: 4 }, results: Object.fromEntries(results) } };
}

const counted = {
  before: { agree: 6, disagree: 5, depends: 3 },
  after: { agree: 3, disagree: 7, depends: 4 },
};

/** @type {[column: string, text: string][]} */
const heard = [
  ["hinders", "Er staat altijd iemand te wachten"],
  ["hinders", "Fouten worden nog lang onthouden"],
  ["hinders", "Niemand weet wie wat kan"],
  ["encourages", "Een halfuur samen kijken op vrijdag"],
  ["encourages", "Vragen mag, ook twee keer"],
  ["encourages", "Mijn ploegbaas doet het zelf voor"],
];
const notes = heard.map(([column, text], index) => ({
  id: `note-${index}`,
  text,
  column,
  createdAt: now - (7 - index) * minute,
}));

const question = standing(
  made("half-day-180", "question"),
  (scene) => scene.prompt?.id === "awareness-4",
);
const finished = made("introduction-45", "finished");

/** Groups of three and four over the scene, with a speaker in each. @param {Session} session @returns {Session} */
function tables(session) {
  const { live } = session;
  const key = session.head.scenes[live.position]?.groupKey ?? "";
  const ids = live.people.map(({ id }) => id);
  const groups = [0, 4, 8, 11].map((from, at, all) => ids.slice(from, all[at + 1]));
  const roles = groups.map(([first = ""]) => ({ speaker: first }));
  return {
    ...session,
    live: {
      ...live,
      draws: { [key]: { seed: 1, groups, watchers: [], roles } },
      stage: { ...live.stage, groups: true },
    },
  };
}

/** @type {Picture[]} */
const pictures = [
  { name: "home-new", sessions: [] },
  {
    name: "home",
    sessions: [
      question,
      { ...finished, live: { ...finished.live, finishedAt: now - 26 * 60 * minute } },
    ],
  },
  { name: "question", sessions: [question], open: "question" },
  {
    name: "console",
    open: "question",
    console: true,
    sessions: [
      {
        ...question,
        live: {
          ...question.live,
          endsAt: now + 146 * minute,
          log: question.head.scenes
            .slice(0, question.live.position + 1)
            .map(({ id }, index, all) => ({
              scene: id,
              at: now - (all.length - index) * 4 * minute,
            })),
        },
        captures: {
          ...question.captures,
          [question.head.scenes[question.live.position]?.captureKey ?? ""]: {
            notes: notes.slice(3).map(({ id, text, createdAt }) => ({ id, text, createdAt })),
            drafts: {},
            poll: {},
          },
        },
      },
    ],
  },
  {
    name: "experiment",
    open: "experiment",
    sessions: [
      standing(made("half-day-180", "experiment"), (one) => one.trial?.part === "result", scored),
    ],
  },
  {
    name: "groups",
    open: "groups",
    sessions: [
      standing(
        made("half-day-180", "groups"),
        (one) => one.kind === "groups" && one.form !== "pairs",
      ),
    ],
  },
  {
    name: "tables",
    open: "tables",
    sessions: [tables(standing(made("half-day-180", "tables"), (one) => one.form === "pairs"))],
  },
  {
    name: "statement",
    open: "statement",
    bar: true,
    sessions: [
      standing(
        made("half-day-180", "statement"),
        (one) => one.poll?.round === "after" && one.prompt?.id === "statements-3",
        () => ({ poll: counted }),
      ),
    ],
  },
  {
    name: "board",
    open: "board",
    sessions: [
      standing(
        made("half-day-180", "board"),
        (one) => one.kind === "board" && one.prompt?.id === "culture-3",
        () => ({ notes }),
      ),
    ],
  },
];

const folder = path.join(project, "tests/screenshots");
mkdirSync(folder, { recursive: true });

const wanted = process.argv.slice(2);
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });

/** Puts the bar away without touching the mouse, which would bring it back. @param {import("@playwright/test").Page} page */
async function hideBar(page) {
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Verberg de balk" }).dispatchEvent("click");
  await page.locator("main:not([data-awake])").waitFor();
}

for (const { name, sessions, open, bar, console: desk } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const onStage = open !== undefined && !desk;
  const context = await browser.newContext({
    baseURL: site.url,
    serviceWorkers: "block",
    // A stage is a projector's; half of its pixels are enough here.
    viewport: onStage ? { width: 1920, height: 1080 } : { width: 1440, height: 900 },
    deviceScaleFactor: onStage ? 0.5 : 1,
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(site.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const session of sessions) await lay(page, session);
  const place = open === undefined ? "" : `#/sessie/${open}${desk ? "/regie" : ""}`;
  await page.goto(site.url + place);
  await page.reload();
  if (open !== undefined) await page.locator("[data-stage]").first().waitFor();
  else await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  if (onStage && !bar) await hideBar(page);
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
  console.log(`tests/screenshots/${name}.png`);
}

await clickedPictures({ browser, site: site.url, folder, wanted, now, pack, load });

await browser.close();
await site.close();
