// Finds a Chromium to test with: CHROMIUM_PATH, one that is installed, or Playwright's own download.
//   node tests/harness/browser.mjs    prints the path, or says what to install and exits with 1
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

/** The shell without windows is the same engine and takes half the processor of a whole browser: it comes first. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const browsers = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/** @param {string[]} names @returns {string[]} where a Chromium usually stands on this kind of machine */
function usualPlaces(names) {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", `${process.env["HOME"] ?? ""}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (key) => process.env[key],
    );
    const apps = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : apps.map((app) => `${folder}\\${app}`),
    );
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter);
  return names.flatMap((name) => [...folders, ...onPath].map((folder) => path.join(folder, name)));
}

/**
 * @param {{ whole?: boolean }} [options] `whole`: the browser that people have comes before the shell
 * @returns {string | null} the path of an installed browser
 */
export function findBrowser({ whole = false } = {}) {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") return existsSync(chosen) ? chosen : null;
  const names = whole ? [...browsers, ...shells] : [...shells, ...browsers];
  return (
    [...usualPlaces(names), chromium.executablePath()].find((place) => existsSync(place)) ?? null
  );
}

/**
 * A browser's path, after an attempt to download one where there is none. Ends the process with one clear line when that
 * fails too: a browser test is never skipped in silence.
 * @returns {string}
 */
export function requireBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  if (!process.env["CHROMIUM_PATH"]) {
    console.error("No Chromium or Chrome found; trying `npx playwright install chromium` …");
    const shell = process.platform === "win32";
    spawnSync("npx", ["playwright", "install", "chromium"], {
      stdio: ["ignore", "inherit", "inherit"],
      shell,
    });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  console.error(
    process.env["CHROMIUM_PATH"]
      ? `There is no browser at CHROMIUM_PATH (${process.env["CHROMIUM_PATH"]}).`
      : "The browser tests need Chromium or Chrome: install one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH.",
  );
  process.exit(1);
}

/**
 * The same for every browser that a test starts: nothing but the tested pages may reach the network, and pages are drawn by
 * the processor at once instead of through an imitation of a graphics card.
 */
export const browserArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(requireBrowser());
