import { readFileSync } from "node:fs";

import type { Download, Page } from "@playwright/test";

import type { Scene } from "#domain/scenes/types.ts";
import { backupOf } from "#domain/session/backup.ts";
import type { Capture, Session } from "#domain/session/types.ts";
import { home } from "#words/home.ts";
import { runFirst } from "#words/runFirst.ts";
import { storage } from "#words/storage.ts";

import { expect } from "./fixtures.ts";
import { lay, leaveApp, pack, sessionOf } from "./kit.ts";

export const words = storage;

/** The shortest ready-made plan. */
export const shortPlan = (() => {
  const plan = pack.plans.find(({ id }) => id === "introduction-45");
  if (!plan) throw new Error("The kit has no plan introduction-45.");
  return plan;
})();

export const capture = (...texts: string[]): Capture => ({
  notes: texts.map((text, index) => ({ id: `n${index}-${text.slice(0, 8)}`, text, createdAt: 1 })),
  drafts: {},
  poll: {},
});

/** The places in a session where a note can be typed straight away, one per prompt. */
export function notable(session: Session): { scene: Scene; position: number }[] {
  const seen = new Set<string>();
  return session.head.scenes.flatMap((scene, position) => {
    if (scene.kind !== "question" || scene.private || scene.sensitive) return [];
    if (seen.has(scene.captureKey)) return [];
    seen.add(scene.captureKey);
    return [{ scene, position }];
  });
}

export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Nothing at ${index} of ${list.length}.`);
  return item;
}

/** The same session, standing at a place. */
export const standing = (session: Session, position: number): Session => ({
  ...session,
  live: { ...session.live, position },
});

/** A session with a title, standing where notes can be typed. */
export function titled(id: string, title: string): Session {
  const session = sessionOf(shortPlan, ["Amira", "Bram", "Gülşen", "Daan"], id);
  const { position } = at(notable(session), 0);
  return standing({ ...session, head: { ...session.head, title } }, position);
}

/** Lays sessions in storage as if they had been saved there before, without the second copy. */
export async function layAll(page: Page, ...sessions: Session[]): Promise<void> {
  for (const session of sessions) await lay(page, session);
}

/** Opens a saved session the way a bookmark does: with a page that is loaded anew. */
export async function openRun(page: Page, id: string): Promise<void> {
  await leaveApp(page);
  await page.goto(`./#/sessie/${id}`);
}

export const stage = (page: Page) => page.locator("[data-stage]");
export const bar = (page: Page) => page.getByRole("toolbar", { name: "Bediening" });
export const field = (page: Page) => page.locator("[data-note-field]").first();

/** Waits until a window that shows its session writes it too: on a slow machine its lock comes after that. */
export const writes = (page: Page): Promise<void> =>
  expect(page.getByText(runFirst.readAlong.text)).toHaveCount(0);

/** Opens the panel for notes, if it is not open, and waits for its field. */
export async function openNotes(page: Page): Promise<void> {
  await expect(bar(page)).toBeAttached();
  await writes(page);
  if ((await field(page).count()) === 0) await page.keyboard.press("n");
  await expect(field(page)).toBeVisible();
}

export async function addNote(page: Page, text: string): Promise<void> {
  await openNotes(page);
  await field(page).fill(text);
  await field(page).press("Enter");
  await expect(noteLine(page, text)).toBeVisible();
  await expect(field(page)).toHaveValue("");
}

export const noteLine = (page: Page, text: string) =>
  page.getByRole("complementary").getByRole("listitem").filter({ hasText: text });

/** The way on must work: another scene comes on the stage. */
export async function goesOn(page: Page): Promise<void> {
  await writes(page);
  // Where the stage stands, or what is said when it broke: notices beside it come and go by themselves.
  const place = page.getByRole("main").locator(":scope > div").first();
  const before = await place.innerText();
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 220);
  await bar(page).getByRole("button").last().click();
  await expect(stage(page)).toBeVisible();
  await expect.poll(() => place.innerText()).not.toBe(before);
}

/** Everything in the second copy, as one text. */
export function replicaText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open("al-doende", 1);
        request.addEventListener("error", () => reject(new Error("no replica")));
        request.addEventListener("success", () => {
          const { result } = request;
          const all = result.transaction("records").objectStore("records").getAll();
          all.addEventListener("error", () => reject(new Error("no records")));
          all.addEventListener("success", () => {
            result.close();
            resolve(all.result.join("\n"));
          });
        });
      }),
  );
}

/** Waits until a note is in the second copy, as a note: while it was typed it stood there as a draft. */
export const noteInReplica = (page: Page, text: string): Promise<void> =>
  expect.poll(() => replicaText(page)).toContain(`"text":${JSON.stringify(text)}`);

/** Everything in the first place, as one text. */
export const localText = (page: Page): Promise<string> =>
  page.evaluate(() => Object.values(localStorage).join("\n"));

/** From the next load on, the first place takes `most` more things, and then is full. */
export async function fillStorage(page: Page, most: number): Promise<void> {
  await page.addInitScript((left) => {
    // The name of a window outlives a reload, as a full disk does.
    window.name ||= String(left);
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem.bind(localStorage), {
      apply(write, _storage, pair: [string, string]) {
        const room = Number(window.name) - 1;
        window.name = String(room);
        if (room < 0) throw new DOMException("provoked: no room", "QuotaExceededError");
        write(...pair);
      },
    });
  }, most);
}

/** From the next load on, the browser refuses these. */
export async function forbid(
  page: Page,
  ...names: ("localStorage" | "indexedDB")[]
): Promise<void> {
  await page.addInitScript((refused) => {
    for (const name of refused) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("provoked: denied", "SecurityError");
        },
      });
    }
  }, names);
}

export interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (text: string, name = "kopie.json"): PickedFile => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** Opens a file from the first screen, as the user does. */
export async function openBackup(page: Page, file: PickedFile | string): Promise<void> {
  const asking = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Bestand openen" }).click();
  const chooser = await asking;
  await chooser.setFiles(file);
}

export const backup = (...sessions: Session[]): string => backupOf(sessions, 1);

/** A sentence with its places filled in. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    sentence,
  );
}

/** The dialog that starts the short plan, with names in it. */
export async function askNames(page: Page, names: string): Promise<void> {
  await page.getByRole("button", { name: `Start: ${shortPlan.title}` }).click();
  await page.getByRole("textbox", { name: /Namen, onder elkaar/ }).fill(names);
}

export async function startSession(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Start", exact: true }).click();
  await expect(stage(page)).toBeVisible();
}

/** What of the stage is outside the screen, cut off, or scrolls. */
export const unfit = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // People who still fly to their place are not there yet.
    const flights = document.getAnimations().filter(({ id }) => id === "flight");
    await Promise.allSettled(flights.map(({ finished }) => finished));
    const place = document.querySelector("[data-stage]");
    if (!place) return ["no stage"];
    const { right, bottom } = place.getBoundingClientRect();
    const found: string[] = [];
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element || element.closest(".visually-hidden")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.left < -1 || box.top < -1 || box.right > right + 1 || box.bottom > bottom + 1) {
        found.push(`"${text.slice(0, 60)}" is outside the stage`);
      }
      const holder = element.closest("[data-fit]")?.getBoundingClientRect();
      const card = element.closest("[data-item]")?.getBoundingClientRect();
      if (holder && (box.bottom > holder.bottom + 8 || box.right > holder.right + 2)) {
        found.push(`"${text.slice(0, 60)}" is cut off`);
      }
      if (card && box.right > card.right + 2) {
        found.push(`"${text.slice(0, 60)}" runs out of its card`);
      }
    }
    const wide = document.documentElement;
    if (wide.scrollWidth > wide.clientWidth + 1) found.push("the page scrolls sideways");
    return found;
  });

/** What a download holds. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

/** The first screen stands, and a plan can be started. */
export async function homeWorks(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: home.title })).toBeVisible();
  await expect(page.getByRole("button", { name: `Start: ${shortPlan.title}` })).toBeEnabled();
}
