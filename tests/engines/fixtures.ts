import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium, expect, firefox, test as base } from "@playwright/test";

import { browserArgs } from "../harness/browser.mjs";
import { serve } from "../harness/serve.mjs";
import type { Device, Target, Win } from "./device.ts";
import { engines, type Engine } from "./installed.ts";
import { playwrightDevice } from "./playwrightDevice.ts";
import { startWebKit } from "./webkit.ts";
import { webkitDevice } from "./webkitDevice.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

interface DeviceOptions {
  size?: { width: number; height: number };
  /** Whether the site offers its service worker, which makes a copy of the whole app. */
  workers?: boolean;
  /** A private window. Under automation the other two engines know no window that is not. */
  private?: boolean;
}

type Closing = Device & { close: () => Promise<string[]> };
type Wanted = Required<Omit<DeviceOptions, "private">> & { unplug: () => Promise<void> };

/** One engine that runs, and makes devices. */
interface Running {
  device: (site: string, wanted: Wanted) => Promise<Closing>;
  /** The same engine with nothing but private windows, where that is another way to start it. */
  startPrivate?: () => Promise<Running>;
  stop: () => Promise<void>;
}

async function start(engine: Engine, firefoxUserPrefs = {}): Promise<Running> {
  if (engine === "webkit") {
    const webkit = await startWebKit();
    return { device: async (...all) => webkitDevice(webkit, ...all), stop: () => webkit.stop() };
  }
  const executablePath = engines[engine].program ?? "";
  if (engine === "chromium") {
    const browser = await chromium.launch({ executablePath, args: browserArgs });
    return {
      device: (...all) => playwrightDevice(browser, ...all),
      stop: () => browser.close(),
    };
  }
  const downloads = mkdtempSync(path.join(tmpdir(), "saved-"));
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath,
    firefoxUserPrefs,
    downloadsPath: downloads,
  });
  return {
    device: (site, wanted) => playwrightDevice(browser, site, { ...wanted, downloads }),
    stop: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
    startPrivate: () => start(engine, { "browser.privatebrowsing.autostart": true }),
  };
}

/** The built app, with or without its service worker, and an empty page from which its storage can be reached. */
function folderOf(workers: boolean): string {
  if (!existsSync(dist)) throw new Error("There is no built app: run `npm run build` first.");
  const folder = mkdtempSync(path.join(tmpdir(), "site-"));
  for (const name of readdirSync(dist)) {
    if (workers || name !== "sw.js") symlinkSync(path.join(dist, name), path.join(folder, name));
  }
  writeFileSync(
    path.join(folder, "empty.html"),
    '<!doctype html><html lang="nl"><title>Leeg</title><link rel="icon" href="favicon.svg"></html>',
  );
  return folder;
}

type Fixtures = {
  /** Complaints that a way provokes on purpose. */
  allowedComplaints: RegExp[];
  /** A machine without an engine skips its ways before it starts, and the last lines say so. */
  installed: undefined;
  /** A machine that has never seen the app; a way that needs two asks twice. */
  device: (options?: DeviceOptions) => Promise<Device>;
};

/** Each way through the app is written once, and runs in three engines. */
export const test = base.extend<
  Fixtures,
  { engine: Engine; running: Running; folders: Record<"whole" | "plain", string> }
>({
  engine: ["chromium", { option: true, scope: "worker" }],
  allowedComplaints: [[], { option: true }],

  installed: [
    async ({ engine }, use, testInfo) => {
      testInfo.skip(
        engines[engine].program === undefined,
        `${engines[engine].name} is not installed`,
      );
      await use(undefined);
    },
    { auto: true },
  ],

  running: [
    async ({ engine }, use) => {
      const running = await start(engine);
      await use(running);
      await running.stop();
    },
    { scope: "worker", timeout: 600_000 },
  ],

  folders: [
    async ({}, use) => {
      const folders = { whole: folderOf(true), plain: folderOf(false) };
      await use(folders);
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],

  device: async ({ running, folders, allowedComplaints }, use) => {
    const opened: (() => Promise<string[]>)[] = [];
    await use(async ({ size = { width: 1440, height: 900 }, workers = false, ...rest } = {}) => {
      const site = await serve({ port: 0, root: workers ? folders.whole : folders.plain });
      let served = true;
      const unplug = async () => {
        if (served) await site.close();
        served = false;
      };
      const own = rest.private ? await running.startPrivate?.() : undefined;
      const device = await (own ?? running).device(site.url, { size, workers, unplug });
      opened.push(async () => {
        const complaints = await device.close();
        await own?.stop();
        await unplug();
        return complaints;
      });
      return device;
    });
    const complaints: string[] = [];
    for (const close of opened) complaints.push(...(await close()));
    const left = complaints.filter((text) => !allowedComplaints.some((known) => known.test(text)));
    if (left.length > 0) throw new Error(`The page complained:\n${left.join("\n")}`);
  },
});

/** It can be seen. */
export async function see(win: Win, target: Target): Promise<void> {
  await expect
    .poll(() => win.count(target), { message: `to see ${JSON.stringify(target)}` })
    .toBeGreaterThan(0);
}

/** It cannot be seen, or no longer. */
export async function gone(win: Win, target: Target): Promise<void> {
  await expect
    .poll(() => win.count(target), { message: `no more ${JSON.stringify(target)}` })
    .toBe(0);
}

/** What a person reads there has this in it, however the line is broken. */
export async function says(win: Win, target: Target, text: string | RegExp): Promise<void> {
  const one = (words: string) => words.replaceAll(/\s+/gu, " ");
  const said = expect.poll(
    async () => one((await win.texts(target)).at(target.nth ?? 0) ?? "(not there)"),
    { message: `what ${JSON.stringify(target)} says` },
  );
  await (typeof text === "string" ? said.toContain(one(text)) : said.toMatch(text));
}

/** A property of what is there, as soon as it has this value. */
export async function has(
  win: Win,
  target: Target,
  property: string,
  value: unknown,
): Promise<void> {
  await expect
    .poll(() => win.property(target, property), {
      message: `${property} of ${JSON.stringify(target)}`,
    })
    .toEqual(value);
}

export { expect } from "@playwright/test";
