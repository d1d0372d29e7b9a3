// The console at the sizes of look.md: nothing scrolls the page, and nothing is cut off.
import { common } from "#words/common.ts";
import type { Page } from "@playwright/test";

import type { Session } from "#domain/session/types.ts";
import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";

import { expect, test } from "./fixtures.ts";
import { sessionOf } from "./kit.ts";
import { kindOf, resize } from "./sizes-kit.ts";
import { at, stage } from "./trouble-kit.ts";
import { halfDay, halfDayAt, indexOf, openBoth, openConsole, scenes } from "./windows-kit.ts";

const SIZES = [
  [1280, 720],
  [1440, 900],
] as const;
type Sizes = readonly (readonly [width: number, height: number])[];

/** What is wrong with the console as it stands now: cut off, outside its region, or scrolling. */
function faults(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollHeight > page.clientHeight + 1) found.push("the page scrolls down");
  if (page.scrollWidth > page.clientWidth + 1) found.push("the page scrolls sideways");
  const named = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 50);
  const outside = (inner: DOMRect, outer: DOMRect) =>
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    inner.top < outer.top - 1 ||
    inner.bottom > outer.bottom + 1;
  /** The nearest box that hides what sticks out; `scrolls` when the rest of it can be reached. */
  const clipper = (element: Element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX !== "visible" || overflowY !== "visible") {
        return { box, scrolls: overflowY === "auto" || overflowY === "scroll" };
      }
    }
    return undefined;
  };
  const regions = [...document.querySelectorAll("header, nav, main, aside, main section")].filter(
    (region) => !region.closest("[inert]"),
  );
  const controls = "button, summary, input, select, textarea, h1, h2, [role=status], [role=timer]";
  for (const region of regions) {
    const bounds = region.getBoundingClientRect();
    for (const control of region.querySelectorAll(controls)) {
      if (control.closest("[inert]") || control.closest(".visually-hidden")) continue;
      const box = control.getBoundingClientRect();
      if (box.width === 0) continue;
      const held = clipper(control);
      const inScroller = held !== undefined && held.scrolls && region.contains(held.box);
      if (inScroller) {
        const { left, right } = held.box.getBoundingClientRect();
        if (box.left < left - 1 || box.right > right + 1)
          found.push(`${named(control)} is cut off`);
      } else if (outside(box, bounds)) found.push(`${named(control)} is outside its region`);
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    if (element instanceof SVGElement || element.closest("[inert], .visually-hidden")) continue;
    if (element.matches("textarea, select, input")) continue;
    const style = getComputedStyle(element);
    const byDesign = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    if (byDesign) continue;
    const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const high = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    if (style.overflowX !== "visible" && wide) found.push(`${named(element)} is too wide`);
    if (style.overflowY === "hidden" && high) found.push(`${named(element)} is too high`);
    // A button whose words stick out of it.
    if (element.matches("button") && (wide || high)) found.push(`"${named(element)}" sticks out`);
  }
  // No two things that can be pressed lie over each other.
  const tops = [...document.querySelectorAll("header, nav, main, aside")]
    .filter((region) => !region.closest("[inert]") && !region.parentElement?.closest("main, nav"))
    .flatMap((region) => [...region.querySelectorAll("button")])
    .filter((button) => !button.closest("[inert]"));
  for (const button of tops) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const held = clipper(button);
    // In what scrolls a field may stick over the rest.
    if (width === 0 || held?.scrolls) continue;
    const hit = document.elementFromPoint(x, y);
    if (hit && !button.contains(hit)) found.push(`${named(button)} lies under ${named(hit)}`);
  }
  return found;
}

async function look(page: Page, what: string, sizes: Sizes = SIZES): Promise<void> {
  for (const size of sizes) {
    await resize(page, size);
    await expect
      .poll(() => page.evaluate(faults), { message: `${what} at ${size.join("x")}` })
      .toEqual([]);
  }
}

/** Goes on to the next scene, over all the pages of this one. */
const goOn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const place = () => document.querySelector("[data-cues] p")?.textContent;
    const before = place();
    for (let presses = 0; presses < 60 && place() === before; presses += 1) {
      const key = new KeyboardEvent("keydown", { key: "PageDown", bubbles: true });
      document.body.dispatchEvent(key);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

async function walk(page: Page, session: Session): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openConsole(page, session);
  await page.evaluate(() => document.fonts.ready);
  const kinds = new Set<string>();
  for (const [position, scene] of session.head.scenes.entries()) {
    await expect(stage(page).locator("h1")).toContainText(scene.prompt?.text ?? scene.headline);
    // Other words of the same kind are looked at where there is the least room for them.
    const sizes = kinds.has(kindOf(scene)) ? SIZES.slice(0, 1) : SIZES;
    kinds.add(kindOf(scene));
    await look(page, scene.id, sizes);
    if (position + 1 < session.head.scenes.length) await goOn(page);
  }
}

test("every scene of the half day fits the console", async ({ page }) => {
  await walk(page, halfDayAt(0));
});

/** Names that are many and long, a title without end, and forty notes in every scene. */
function crowded(): Session {
  const names = Array.from({ length: 30 }, (_, index) =>
    index % 3 === 0
      ? `Marie-Louise van den Nieuwenhuijzen-Vandenbroucke ${index}`
      : index % 3 === 1
        ? `Gülşen ${index}`
        : `Wolfeschlegelsteinhausenbergerdorff${index}`,
  );
  const session = sessionOf(halfDay, names, "dag");
  const title =
    `Leren op de vloer met de hele afdeling ${"Onderhoudswerkplaatsen ".repeat(8)}`.trim();
  const notes = Array.from({ length: 40 }, (_, index) => ({
    id: `n${index}`,
    text: index % 5 === 0 ? "Aansprakelijkheidsverzekering".repeat(4) : `Notitie ${index}, kort.`,
    createdAt: 1,
    person: `p${index % 30}`,
  }));
  const captures = Object.fromEntries(
    session.head.scenes.map(({ captureKey }) => [captureKey, { notes, drafts: {}, poll: {} }]),
  );
  return { ...session, head: { ...session.head, title }, captures };
}

test("thirty long names, forty notes and a title without end fit the console", async ({ page }) => {
  // Every wording is looked at above; here one scene of each kind, among all that a day may bring.
  const session = crowded();
  const { scenes: all } = session.head;
  const kinds = new Map(all.toReversed().map((scene) => [kindOf(scene), scene]));
  const firsts = all.filter((scene) => [...kinds.values()].includes(scene));
  await walk(page, { ...session, head: { ...session.head, scenes: firsts } });
});

test("the console fits with everything on: held, covered, late, a blocked window, results", async ({
  page,
}) => {
  const session = crowded();
  const vote = indexOf("statements/after/statements-1");
  const late = session.live.startedAt - 3 * 3_600_000;
  await openConsole(page, {
    ...session,
    live: {
      ...session.live,
      position: vote,
      startedAt: late,
      log: [{ scene: at(scenes, 0).id, at: late }],
    },
  });
  await look(page, "late");
  await page.keyboard.press("s");
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("button", { name: words.frozen.back, exact: true })).toBeVisible();
  await look(page, "held");
  await page.keyboard.press("s");
  for (const key of ["b", "w", "q", "d"]) {
    await page.keyboard.press(key);
    await look(page, key);
  }
  await page.evaluate(() => Object.assign(window, { open: () => null }));
  await page.getByRole("button", { name: words.window.open, exact: true }).click();
  await expect(page.getByRole("alert")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Home");
  await page.keyboard.press("+");
  for (let minute = 0; minute < 95; minute += 1) await page.keyboard.press("+");
  await page.locator("header h1").first().click();
  await page.keyboard.press("t");
  await look(page, "a timer over an hour");
});

test("with its window open, and in the dialogs, the console fits as well", async ({ page }) => {
  const screen = await openBoth(page, { ...crowded(), head: halfDayAt(0).head });
  for (const key of ["PageDown", "PageDown"]) await page.keyboard.press(key);
  await expect(stage(screen)).toBeVisible();
  await look(page, "with its window open");
  await screen.close();
  await expect(page.getByRole("button", { name: words.window.back, exact: true })).toBeVisible();
  await look(page, "with its window away");
  for (const [key, name] of [
    ["o", run.overviewTitle],
    ["?", words.more],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", { name });
    for (const size of SIZES) {
      await resize(page, size);
      await expect(dialog).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByRole("button", { name: common.close })).toBeInViewport();
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
});

test("a narrower window gives the header a second row, and cuts off none of its buttons", async ({
  page,
}) => {
  await openConsole(page, halfDayAt(indexOf("statements/after/statements-1")));
  const narrower = [
    [1180, 720],
    [1000, 720],
  ] as const;
  await look(page, "the window of the room not open yet", narrower);
});

test("the step of now is in sight in an agenda that scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 520 });
  const now = page.getByRole("navigation", { name: words.agenda }).locator("[aria-current]");
  await openConsole(page, halfDayAt(scenes.length - 1));
  await expect(now).toBeInViewport({ ratio: 0.95 });
  await openConsole(page, halfDayAt(0));
  await expect(now).toBeInViewport({ ratio: 0.95 });
});
