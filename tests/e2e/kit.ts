import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Exercise, Pack, Plan, Task } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { createSession } from "#domain/session/create.ts";
import { SESSION_VERSION, type Person, type Session } from "#domain/session/types.ts";

import type { Page } from "@playwright/test";

function read<T>(folder: string): T[] {
  const path = fileURLToPath(new URL(`../../content/nl/${folder}/`, import.meta.url));
  return readdirSync(path).map((file) => JSON.parse(readFileSync(path + file, "utf8")) as T);
}

/** The kit as it stands in `content/nl`. */
export const pack: Pack = {
  locale: "nl",
  exercises: read<Exercise>("exercises"),
  tasks: read<Task>("tasks"),
  plans: read<Plan>("plans"),
};

export const halfDay: Plan = (() => {
  const plan = pack.plans.find(({ id }) => id === "half-day-180");
  if (!plan) throw new Error("The kit has no half day.");
  return plan;
})();

/** The half day with a day, an hour and people, as somebody prepares it. */
export const mine: Plan = {
  ...halfDay,
  id: "mine",
  title: "Leren op de vloer",
  date: "2027-03-05",
  start: "09:00",
  end: "12:00",
  people: 14,
};

const people = (names: readonly string[]): Person[] =>
  names.map((name, index) => ({ id: `p${index}`, name }));

/** A session of a plan, as the app itself would make it. */
export function sessionOf(plan: Plan, names: readonly string[], id = "seeded"): Session {
  return createSession(plan, expandScenes(plan, pack), people(names), { id, now: Date.now() });
}

/**
 * Lets a minute pass in a page whose clock was installed, so that whatever it plans to fetch by itself
 * is asked for, and waits until all of that was seen.
 */
export async function aMinuteLater(page: Page): Promise<void> {
  await page.clock.runFor(60_000);
  // What a page asks for after something else, is also told after it.
  await page.evaluate(() => fetch(document.baseURI, { cache: "no-store" }));
}

/**
 * From the next load on, what a page does after more than a second takes a hundred times longer: it gives
 * nothing up that a slow machine brings late, and takes nothing away that is still to be pressed.
 */
export const patient = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.setTimeout = new Proxy(window.setTimeout, {
      apply: (wait, _window, [call, delay = 0]: [() => void, number?]) =>
        // A clock goes on with the second.
        wait.apply(window, [call, delay < 1100 ? delay : delay * 100]),
    });
  });

/** Waits until the browser had its turn: what was to happen at once has happened, and was drawn. */
export const turned = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );

/** A page of this site in which no app runs: what is laid in storage there, the app finds when it starts. */
export async function leaveApp(page: Page): Promise<void> {
  const body = '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';
  const answer = { contentType: "text/html", body };
  await page.route("**/empty", (route) => route.fulfill(answer), { times: 1 });
  await page.goto("./empty");
}

/** Lays a session in the browser's storage, in the form in which the app saves it, before the app starts. */
export async function lay(page: Page, session: Session): Promise<void> {
  await leaveApp(page);
  const parts = {
    head: session.head,
    live: session.live,
    ...Object.fromEntries(
      Object.entries(session.captures).map(([key, capture]) => [`capture/${key}`, capture]),
    ),
  };
  await page.evaluate(
    ({ saved, id, version }) => {
      const at = Date.now();
      for (const [part, data] of Object.entries(saved)) {
        localStorage.setItem(
          `al-doende/session/${id}/${part}`,
          JSON.stringify({ v: version, at, rev: at, data }),
        );
      }
    },
    { saved: parts, id: session.head.id, version: SESSION_VERSION },
  );
}
