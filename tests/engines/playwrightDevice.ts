import { readFile } from "node:fs/promises";

import type { Browser, Locator, Page } from "@playwright/test";

import type { Device, Target, Win } from "./device.ts";
import { collectComplaints, drawn, readProperty, rested, setValue } from "./device.ts";
import { takeSaved } from "./downloads.ts";

type Role = Parameters<Page["getByRole"]>[0];

/** All that a target names in a page. */
function all(page: Page, { role, name, css, text, within }: Target): Locator {
  const base = within ? one(page, within) : page;
  const named = name === undefined ? {} : { name, exact: true };
  const found = role ? base.getByRole(role as Role, named) : base.locator(css ?? "body");
  return text === undefined ? found : found.filter({ hasText: text });
}

function one(page: Page, target: Target): Locator {
  return all(page, target)
    .filter({ visible: true })
    .nth(target.nth ?? 0);
}

/** Runs in the page. */
function insert(text: string): void {
  // Deprecated, and the one way that every browser takes for typing: with its events, and its undo.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand("insertText", false, text);
}

class PlaywrightWin implements Win {
  readonly page: Page;
  readonly site: string;
  /** The folder of what is saved, where the browser tells of no file. */
  readonly downloads: string | undefined;

  constructor(page: Page, site: string, downloads?: string) {
    this.page = page;
    this.site = site;
    this.downloads = downloads;
  }

  async goto(address: string) {
    await this.page.goto(new URL(address, this.site).href);
  }
  async reload() {
    await this.page.reload();
  }
  async back() {
    await this.page.goBack();
  }
  async press(key: string) {
    await this.page.keyboard.press(key);
  }
  async click(target: Target) {
    await one(this.page, target).click();
  }
  async type(target: Target, text: string) {
    await one(this.page, target).click();
    await this.page.keyboard.press("ControlOrMeta+a");
    if (text === "") await this.page.keyboard.press("Delete");
    // What no key of the keyboard gives is inserted, as an input method does.
    for (const part of text.match(/[ -~\n]+|[^ -~\n]+/gu) ?? []) {
      if (/[ -~\n]/u.test(part)) await this.page.keyboard.type(part);
      else await this.page.evaluate(insert, part);
    }
  }
  async set(target: Target, value: string) {
    await one(this.page, target).evaluate(setValue, value);
  }
  async focus(target: Target) {
    await one(this.page, target).focus();
  }
  count(target: Target) {
    return all(this.page, target).filter({ visible: true }).count();
  }
  texts(target: Target) {
    return all(this.page, target).filter({ visible: true }).allInnerTexts();
  }
  async property(target: Target, name: string) {
    const found = one(this.page, target);
    return (await found.count()) === 0 ? null : found.evaluate(readProperty, name);
  }
  async drag(from: Target, to: Target) {
    const { mouse } = this.page;
    await one(this.page, from).scrollIntoViewIfNeeded();
    const middle = async (target: Target): Promise<[number, number]> => {
      const box = await one(this.page, target).boundingBox();
      if (!box) throw new Error("There is nothing to drag.");
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const [x, y, endX, endY] = await rested(
      async () => [...(await middle(from)), ...(await middle(to))],
      async ([startX = 0, startY = 0]) => {
        await mouse.move(startX, startY);
        await this.page.evaluate(drawn);
      },
    );
    await mouse.down();
    for (const share of [0.1, 0.4, 0.7, 1, 1]) {
      await mouse.move(x + (endX - x) * share, y + (endY - y) * share);
      // What is dragged finds its place when it is drawn.
      await this.page.evaluate(drawn);
    }
    await mouse.up();
  }
  evaluate<T, A>(work: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return this.page.evaluate(work as (given: unknown) => T | Promise<T>, arg);
  }
  async resize(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
  }
  async popup(act: () => Promise<void>) {
    const [page] = await Promise.all([this.page.waitForEvent("popup"), act()]);
    return new PlaywrightWin(page, this.site, this.downloads);
  }
  async saved(act: () => Promise<void>) {
    // Firefox does not say that it saves a file that the page itself made.
    if (this.downloads !== undefined) {
      await act();
      return takeSaved(this.downloads, 60_000);
    }
    const [file] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  }
  async pick(act: () => Promise<void>, file: string) {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), act()]);
    await chooser.setFiles(file);
  }
  async close() {
    await this.page.close();
  }
}

/** The page behind a window, for what only Playwright can do: print, in Chromium and Firefox. */
export const pageOf = (win: Win): Page | undefined =>
  win instanceof PlaywrightWin ? win.page : undefined;

/** A device in a browser that Playwright steers. */
export async function playwrightDevice(
  browser: Browser,
  site: string,
  options: {
    size: { width: number; height: number };
    workers: boolean;
    downloads?: string;
    unplug: () => Promise<void>;
  },
): Promise<Device & { close: () => Promise<string[]> }> {
  const complaints: string[] = [];
  const firefox = browser.browserType().name() === "firefox";
  const context = await browser.newContext({
    viewport: options.size,
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    // Firefox is steered by a protocol that cannot block them; there the site has none to give.
    ...(!firefox && { serviceWorkers: options.workers ? ("allow" as const) : ("block" as const) }),
  });
  context.setDefaultTimeout(60_000);
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`exception: ${error.error().message}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(site).origin && protocol.startsWith("http")) {
      complaints.push(`request to another origin: ${request.url()}`);
    }
  });
  await context.addInitScript(collectComplaints);
  return {
    site,
    unplug: options.unplug,
    open: async (address = "") => {
      const win = new PlaywrightWin(await context.newPage(), site, options.downloads);
      await win.goto(address);
      return win;
    },
    close: async () => {
      await context.close();
      return complaints;
    },
  };
}
