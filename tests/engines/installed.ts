import { accessSync, constants } from "node:fs";
import path from "node:path";

import { findBrowser } from "../harness/browser.mjs";

export type Engine = "chromium" | "firefox" | "webkit";

/** The first of these programs that can be started here. */
function find(...names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names
    .flatMap((name) =>
      path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
    )
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The programs that make up WebKit under automation; Debian puts its small browser in a folder of the machine's kind. */
const webkit = {
  driver: find("WebKitWebDriver"),
  browser: find(
    ...["x86_64", "aarch64"].flatMap((kind) =>
      ["4.1", "4.0"].map(
        (version) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
  ),
  screen: find("Xvfb"),
};

/** Where WebKit's programs are. */
export function webkitPrograms(): { driver: string; browser: string; screen: string } {
  const { driver, browser, screen } = webkit;
  if (!driver || !browser || !screen) throw new Error("WebKit is not installed.");
  return { driver, browser, screen };
}

/** Each engine: its name for a person, the program to start, and what to install where there is none. */
export const engines: Record<
  Engine,
  { name: string; program: string | undefined; install: string }
> = {
  chromium: {
    name: "Chromium",
    program: findBrowser({ whole: true }) ?? undefined,
    install: "chromium",
  },
  firefox: {
    name: "Firefox",
    program: process.env["FIREFOX_PATH"]
      ? find(process.env["FIREFOX_PATH"])
      : find("firefox-esr", "firefox"),
    install: "firefox-esr",
  },
  webkit: {
    name: "WebKit",
    program: webkit.browser && webkit.screen && webkit.driver,
    install: "webkit2gtk-driver xvfb",
  },
};
