import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";

import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { expect, test } from "./fixtures.ts";
import { askNames, field, openNotes, startSession } from "./trouble-kit.ts";

/** How long is typed, how fast, and how much may be lost: milliseconds. */
const TYPING = 10_000;
const PACE = 40;
const MAY_LOSE = 1000;

interface Running {
  process: ChildProcess;
  /** Where it can be driven. */
  address: string;
}

/** A browser that is ours alone: a process group of its own, with its own profile. */
async function launch(profile: string): Promise<Running> {
  const child = spawn(
    requireBrowser(),
    [
      ...browserArgs,
      "--headless=new",
      "--remote-debugging-port=0",
      "--lang=nl",
      "--window-size=1440,900",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (\S+)/u.exec(line)?.[1];
    if (address === undefined) continue;
    child.stderr.resume();
    return { process: child, address };
  }
  throw new Error("The browser ended before it could be driven.");
}

/** As a power cut does it: nothing gets to say goodbye. */
async function kill({ process: child }: Running): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // Windows has no process groups; there the parts of a browser end with the first one.
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  await gone;
}

/** What is typed: every place in it can be told from its neighbours. */
const letter = (index: number): string => "abcdefghijklmnopqrstuvw"[index % 23] ?? "";

/** Types without a pause, a key every 40 milliseconds, and says when each key was in. */
async function typeOn(page: Page): Promise<{ text: string; times: number[] }> {
  const times: number[] = [];
  let text = "";
  const start = Date.now();
  while (Date.now() - start < TYPING) {
    const key = letter(times.length);
    await page.keyboard.press(key);
    text += key;
    times.push(Date.now());
    // The pace of a fast typist, without drift.
    await pause(Math.max(0, start + times.length * PACE - Date.now()));
  }
  return { text, times };
}

test("a browser killed while somebody types loses at most the last second", async ({
  baseURL,
  watch,
}) => {
  test.setTimeout(90_000);
  const profile = await mkdtemp(path.join(tmpdir(), "al-doende-kill-"));
  const started: Running[] = [];
  const open = async (): Promise<Page> => {
    const running = await launch(profile);
    started.push(running);
    const browser = await chromium.connectOverCDP(running.address);
    const context = browser.contexts()[0];
    if (!context) throw new Error("The browser has no context.");
    await watch(context);
    return context.newPage();
  };
  try {
    const before = await open();
    await before.goto(baseURL ?? "");
    await askNames(before, "Amira\nBram");
    await startSession(before);
    const address = before.url();
    await openNotes(before);
    await expect(field(before)).toBeFocused();
    const { text, times } = await typeOn(before);
    expect(await field(before).inputValue()).toBe(text);
    // A busy machine types slower, but never so slow that the app could save in a pause.
    expect(times.length).toBeGreaterThan(TYPING / 150);
    const killedAt = Date.now();
    for (const running of started) await kill(running);

    const after = await open();
    await after.goto(address);
    await openNotes(after);
    await expect(field(after)).not.toHaveValue("");
    const kept = await field(after).inputValue();
    expect(text.startsWith(kept), `what is kept must be the beginning: ${kept}`).toBe(true);
    const firstLost = times[kept.length] ?? killedAt;
    expect(
      killedAt - firstLost,
      `milliseconds lost, with ${kept.length} of ${text.length} letters kept`,
    ).toBeLessThanOrEqual(MAY_LOSE);
  } finally {
    for (const running of started) await kill(running);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
