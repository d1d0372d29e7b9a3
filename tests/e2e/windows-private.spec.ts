// Nothing private is ever on the stage: everything that ever stood in its window is written down.
import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { stage, writes } from "./trouble-kit.ts";
import { halfDayAt, openBoth, scenes, shows, way } from "./windows-kit.ts";

/** Keeps every text and attribute that ever was in the stage's document, also what left at once. */
function remember(): void {
  const seen = new Set<string>();
  const keep = (node: Node): void => {
    seen.add(node.nodeValue ?? "");
    if (node instanceof Element) for (const { value } of node.attributes) seen.add(value);
    for (const child of node.childNodes) keep(child);
  };
  Object.assign(window, { everSeen: () => [...seen] });
  new MutationObserver((records) => {
    for (const { target, addedNodes, oldValue } of records) {
      seen.add(oldValue ?? "");
      keep(target);
      for (const node of addedNodes) keep(node);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    attributeOldValue: true,
  });
}

const everSeen = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { everSeen: () => string[] }).everSeen().join("\n"));

const marker = (position: number, what: string) => `geheim-${what}-${position}`;

test("no note, no draft and no cue ever stands on the stage unasked, over a whole half day", async ({
  page,
}) => {
  const screen = await openBoth(page, halfDayAt(0));
  await screen.addInitScript(remember);
  await screen.reload();
  let notes = 0;
  let drafts = 0;
  for (const [position, scene] of scenes.entries()) {
    await shows(screen, scene);
    const side = page.getByRole("complementary");
    const fold = side.locator("summary");
    if (scene.kind === "poll") await fold.first().click();
    const field = side.locator("[data-note-field]");
    if (!scene.private && scene.kind !== "break" && scene.kind !== "trial") {
      await expect(field.first()).toBeVisible();
    }
    for (let index = 0; index < (await field.count()); index += 1) {
      const box = field.nth(index);
      if (scene.kind !== "board") {
        await box.fill(marker(position, "notitie"));
        await box.press("Enter");
        await expect(box).toHaveValue("");
        notes += 1;
      }
      await box.fill(marker(position, "klad"));
      drafts += 1;
      // Left on purpose: the field stays at its question otherwise, and the stage goes on alone.
      await box.press("Escape");
    }
    // Who comes to the console later says everything anew.
    if (position === 20) {
      await page.reload();
      await expect(way(page)).toBeVisible();
      await writes(page);
    }
    await page.keyboard.press("PageDown");
  }
  expect(notes).toBeGreaterThan(30);
  expect(drafts).toBeGreaterThan(notes);
  const seen = await everSeen(screen);
  // What was on the stage was seen: the last scene, and the first one that left long ago.
  for (const scene of [scenes[0], scenes.at(-1)]) expect(seen).toContain(scene?.headline);
  expect(seen).not.toContain("geheim");
  const cues = scenes.flatMap((scene) => scene.cues.map(({ text }) => text));
  expect(cues.length).toBeGreaterThan(100);
  expect(cues.filter((text) => seen.includes(text))).toEqual([]);
  const sides = scenes.flatMap(({ prompt }) => Object.values(prompt?.sides ?? {}).flat());
  expect(sides.length).toBeGreaterThan(10);
  expect(sides.filter((text) => seen.includes(text))).toEqual([]);
  // Asked for, a note does come: so the watch above would have seen it.
  await page.getByRole("button", { name: "Toon groot" }).last().click();
  await expect(stage(screen).locator("h1")).toHaveText(/^geheim-notitie/u);
  expect(await everSeen(screen)).toContain("geheim-notitie");
});
