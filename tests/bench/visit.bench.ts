import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";

import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { pack } from "../e2e/kit.ts";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { record, report } from "../harness/measure.ts";
import { serve } from "../harness/serve.mjs";
import { tellPainted } from "./painted.ts";

afterAll(report);

const ROUNDS = 15;
const project = fileURLToPath(new URL("../..", import.meta.url));
const plan = pack.plans.find(({ id }) => id === "team-90")!;
const first = phoneSteps(expandScenes(plan, pack))
  .flatMap(({ pages }) => pages)
  .find(({ kind, prompt }) => kind === "ask" && prompt)!;

declare global {
  interface Window {
    /** When each text was first painted, in milliseconds after the visit began. */
    seen: Record<string, number>;
  }
}

/** Runs in the page, after `tellPainted`: tells when texts were painted, and when the app itself shows the last one. */
function watchTexts(texts: Record<string, { text: string; within: string }>): void {
  window.seen = {};
  const look = () => {
    for (const [name, { text, within }] of Object.entries(texts)) {
      const place = document.querySelector<HTMLElement>(within);
      if (window.seen[name] !== undefined || !place?.textContent.includes(text)) continue;
      window.seen[name] = -1;
      window.whenPainted((now) => {
        window.seen[name] = now;
      });
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** One visit by a phone that never was there: 1.6 Mbit/s, 150 ms, a processor four times slower. */
async function visit(
  browser: Browser,
  url: string,
  texts: Record<string, { text: string; within: string }>,
): Promise<Record<string, number>> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(tellPainted);
    await page.addInitScript(watchTexts, texts);
    await page.goto(url, { waitUntil: "commit" });
    const seen = () => page.evaluate(() => window.seen);
    const all = Object.keys(texts);
    const missing = async () => {
      const known = await seen();
      return all.filter((name) => (known[name] ?? -1) <= 0);
    };
    await expect.poll(missing, { interval: 100, timeout: 30_000 }).toEqual([]);
    return await seen();
  } finally {
    await context.close();
  }
}

test("a first visit to a participant's page on a slow phone", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "visit-"));
  const production = path.join(project, "node_modules/react-router/dist/production/index.mjs");
  await build({
    root: path.join(project, "tests/bench/blank"),
    base: "./",
    configFile: false,
    logLevel: "silent",
    resolve: { alias: [{ find: /^react-router$/, replacement: production }] },
    build: { outDir: path.join(folder, "blank"), target: "safari16.4" },
  });
  mkdirSync(path.join(folder, "static"));
  writeFileSync(
    path.join(folder, "static/index.html"),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Al doende</title><main><h1>Al doende</h1><p>Workshops over leren op het werk</p></main>`,
  );
  const open = (root: string) => serve({ port: 0, root, zipped: true });
  const blank = await open(path.join(folder, "blank"));
  const plain = await open(path.join(folder, "static"));
  const app = await open(path.join(project, "dist"));
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  const body = (text: string) => ({ text, within: "body" });
  const prompt = first.prompt!.text;
  const cover = `${app.url}#/mee/${participantPayload(plan, pack)}`;
  const address = `${cover}/${first.id}`;
  const values: Record<string, number[]> = {};
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const found = {
        ...(await visit(browser, plain.url, { "a static page": body("Workshops over leren") })),
        ...(await visit(browser, blank.url, { "a blank page": body("Deze zin is alles") })),
        ...(await visit(browser, cover, {
          "ours, Begin on the cover": { text: "Begin", within: "#first a" },
        })),
        ...(await visit(browser, address, {
          "ours, a title and a line": body("Al doende"),
          "ours, the first question": body(prompt),
          "ours, the app itself": { text: prompt, within: "#root" },
        })),
      };
      // The first round warms up the server and the browser.
      if (round === 0) continue;
      for (const [name, value] of Object.entries(found)) (values[name] ??= []).push(value);
    }
  } finally {
    await browser.close();
    for (const site of [blank, plain, app]) await site.close();
  }
  const median = new Map(
    Object.entries(values).map(([name, all]) => [name, record(name, all).median]),
  );
  for (const [name, floor] of [
    ["ours, a title and a line", "a static page"],
    ["ours, Begin on the cover", "a blank page"],
    ["ours, the first question", "a blank page"],
    ["ours, the app itself", "a blank page"],
  ] as const) {
    const ratio = median.get(name)! / median.get(floor)!;
    record(`ratio: ${name} / ${floor}`, [ratio], "×");
    expect(ratio).toBeGreaterThan(0);
  }
}, 600_000);
