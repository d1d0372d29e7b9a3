// Takes the README's pictures of the built app, into tests/pictures.
//   npm run screenshots [name …]
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserArgs, requireBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** @typedef {{ name: string, width: number, height: number, hash: string, act?: (page: import("@playwright/test").Page) => Promise<void> }} Picture */

/** @type {Picture[]} */
const pictures = [{ name: "home", width: 1440, height: 900, hash: "#/" }];

const folder = fileURLToPath(new URL("../pictures", import.meta.url));
mkdirSync(folder, { recursive: true });

const wanted = process.argv.slice(2);
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });

for (const { name, width, height, hash, act } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    reducedMotion: "reduce",
  });
  await page.goto(site.url + hash);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await act?.(page);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
  console.log(`tests/pictures/${name}.png`);
}

await browser.close();
await site.close();
