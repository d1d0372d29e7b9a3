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

const people = (names: readonly string[]): Person[] =>
  names.map((name, index) => ({ id: `p${index}`, name }));

/** A session of a plan, as the app itself would make it. */
export function sessionOf(plan: Plan, names: readonly string[], id = "seeded"): Session {
  return createSession(plan, expandScenes(plan, pack), people(names), { id, now: Date.now() });
}

/** Lays a session in the browser's storage, in the form in which the app saves it. */
export async function lay(page: Page, session: Session): Promise<void> {
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
