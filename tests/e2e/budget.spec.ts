import { readFileSync } from "node:fs";
import path from "node:path";
import { dist, gzipped, isContent } from "../build/graph.ts";
import { expect, test } from "./fixtures.ts";
import { patient } from "./kit.ts";

/** The build's own graph cannot see what a screen asks for at run time; a browser does. */
test("the first screen fetches at most 125 kB of script and no latin-ext face", async ({
  page,
}) => {
  // What says that the disk is slow is not counted.
  await patient(page);
  // The moment from which the page can be used: what is fetched later stands in nobody's way.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("h1") || !document.querySelector("main button")) return;
      performance.mark("usable");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("./");
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  const asked = await page.evaluate(() => {
    const usable = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= usable)
      .map(({ name }) => new URL(name).pathname);
  });
  const scripts = asked.filter((file) => file.endsWith(".js") && !isContent(file));
  const sizes = scripts.map((file) => gzipped(readFileSync(path.join(dist, file))));
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(125_000);
  expect(asked.filter((file) => file.includes("latin-ext"))).toEqual([]);
});
