import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";

import { webkitPrograms } from "./installed.ts";

/** WebKit on a screen that nobody sees. */
export interface WebKit {
  driver: WebDriver;
  /** Where it puts what is downloaded. */
  downloads: string;
  /** A window for a test: the first one where that is free, for each other one costs a process. */
  takeWindow(): Promise<string>;
  giveWindow(handle: string): Promise<void>;
  /** Takes a window in hand, where it is not yet. */
  turnTo(handle: string): Promise<void>;
  stop(): Promise<void>;
}

/** Its window has an address bar, which would keep it from being as narrow as a phone. */
const SLIM = "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 4px; }";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A screen of its own, so that no window appears on the desktop of whoever tests. */
async function startScreen(program: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(
    program,
    ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const pipe = child.stdio[3];
  if (!pipe) throw new Error("Xvfb has no way to say its number.");
  const [said] = (await Promise.race([
    once(pipe, "data"),
    once(child, "exit").then(() => {
      throw new Error("Xvfb did not start.");
    }),
  ])) as [Buffer];
  return { name: `:${said.toString().trim()}`, process: child };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

/** Asks until the driver answers that it is ready. */
async function ready(server: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("WebKitWebDriver did not start.");
    const answer = await fetch(`${server}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts WebKit with a home of its own: nothing is read from, or left with, whoever tests. */
export async function startWebKit(): Promise<WebKit> {
  const programs = webkitPrograms();
  const home = mkdtempSync(path.join(tmpdir(), "webkit-"));
  const downloads = path.join(home, "downloads");
  const config = path.join(home, "config");
  for (const folder of [downloads, path.join(config, "gtk-3.0")]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(path.join(config, "gtk-3.0/gtk.css"), SLIM);
  writeFileSync(path.join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = await startScreen(programs.screen);
  const port = await freePort();
  const child = spawn(programs.driver, [`--port=${port}`, "--host=local"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: screen.name,
      GDK_BACKEND: "x11",
      HOME: home,
      TZ: "Europe/Brussels",
      XDG_CONFIG_HOME: config,
      XDG_CACHE_HOME: path.join(home, "cache"),
      XDG_DATA_HOME: path.join(home, "data"),
    },
  });
  const server = `http://127.0.0.1:${port}`;
  await ready(server, child);
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: programs.browser, args: ["--automation"] },
      }),
    )
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 120_000 });
  const first = await driver.getWindowHandle();
  let taken = false;
  let inHand = first;
  const turnTo = async (handle: string) => {
    if (inHand === handle) return;
    await driver.switchTo().window(handle);
    inHand = handle;
  };
  return {
    driver,
    downloads,
    turnTo,
    takeWindow: async () => {
      if (!taken) {
        taken = true;
        return first;
      }
      // A new window belongs to one that is there.
      await turnTo(first);
      await driver.switchTo().newWindow("window");
      inHand = await driver.getWindowHandle();
      return inHand;
    },
    giveWindow: async (handle) => {
      await turnTo(handle);
      if (handle === first) {
        await driver.get("about:blank");
        taken = false;
      } else {
        await driver.close();
        await driver.switchTo().window(first);
        inHand = first;
      }
    },
    stop: async () => {
      await driver.quit().catch(() => undefined);
      await stopProcess(child);
      await stopProcess(screen.process);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
