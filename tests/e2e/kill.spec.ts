import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";

import { browserArgs, requireBrowser } from "../harness/browser.mjs";
import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";
import { askNames, field, openNotes, startSession } from "./trouble-kit.ts";

/** How much is typed; and, in milliseconds by the page's own clock, how fast and how much may be lost. */
const KEYS = 130;
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

/** Runs in the page: counts what was handed to the second copy and is not on the disk yet. */
function countWrites(): void {
  const counted = { asked: 0, done: 0 };
  Object.assign(window, { counted });
  const write = Reflect.get(IDBObjectStore.prototype, "put") as (...args: unknown[]) => IDBRequest;
  const watched = new Proxy(write, {
    apply(put, store: IDBObjectStore, args: unknown[]) {
      counted.asked += 1;
      store.transaction.addEventListener("complete", () => {
        counted.done += 1;
      });
      return Reflect.apply(put, store, args);
    },
  });
  Object.assign(IDBObjectStore.prototype, { put: watched });
}

interface Counted {
  asked: number;
  done: number;
}

const counted = (page: Page): Promise<Counted> =>
  page.evaluate(() => ({ ...(window as unknown as { counted: Counted }).counted }));

/**
 * Types without a pause, at the pace of a fast typist. The page's clock goes on with each key and not
 * by itself, so that a busy machine, which types slower, gives the app no pause to save in.
 */
async function typeOn(page: Page): Promise<string> {
  let text = "";
  while (text.length < KEYS) {
    const key = letter(text.length);
    await page.keyboard.press(key);
    text += key;
    await page.clock.runFor(PACE);
  }
  return text;
}

test("a browser killed while somebody types loses at most the last second", async ({
  baseURL,
  watch,
}) => {
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
    await before.addInitScript(countWrites);
    await before.clock.install();
    await before.goto(baseURL ?? "");
    await askNames(before, "Amira\nBram");
    await startSession(before);
    const address = before.url();
    await openNotes(before);
    await expect(field(before)).toBeFocused();
    await before.clock.pauseAt(Date.now() + 60_000);
    const { asked } = await counted(before);
    const text = await typeOn(before);
    await expect(field(before)).toHaveValue(text);
    // It saved while the typing went on; how fast a disk is, is not ours.
    await expect
      .poll(async () => {
        const now = await counted(before);
        return now.asked > asked && now.done === now.asked;
      })
      .toBe(true);
    for (const running of started) await kill(running);

    const after = await open();
    // A start that does not wait for the second copy goes on without it.
    await patient(after);
    await after.goto(address);
    await openNotes(after);
    await expect(field(after)).not.toHaveValue("");
    const kept = await field(after).inputValue();
    expect(text.startsWith(kept), `what is kept must be the beginning: ${kept}`).toBe(true);
    expect(
      (text.length - kept.length) * PACE,
      `milliseconds lost, with ${kept.length} of ${text.length} letters kept`,
    ).toBeLessThanOrEqual(MAY_LOSE);
  } finally {
    for (const running of started) await kill(running);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
