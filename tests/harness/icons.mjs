// Makes the icons in public/ from the picture of the app: npm run icons
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserArgs, requireBrowser } from "./browser.mjs";

const folder = new URL("../../public/", import.meta.url);
const picture = readFileSync(new URL("favicon.svg", folder), "utf8");

/** A mask may cut off a fifth at each side, so there the picture is smaller, on its own ground. */
const icons = [
  { name: "icon-180", size: 180, share: 1 },
  { name: "icon-192", size: 192, share: 1 },
  { name: "icon-512", size: 512, share: 1 },
  { name: "icon-maskable-512", size: 512, share: 0.72 },
];

const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
for (const { name, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = share < 1 || name === "icon-180" ? "#fbf7ef" : "transparent";
  await page.setContent(
    `<style>html,body{margin:0;height:100%;background:${ground};display:grid;place-items:center}svg{width:${size * share}px;height:${size * share}px}</style>${picture}`,
  );
  writeFileSync(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/${name}.png`);
}
await browser.close();
