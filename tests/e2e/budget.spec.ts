import { readFileSync } from "node:fs";
import path from "node:path";
import { dist, gzipped, isContent } from "../build/graph.ts";
import { expect, test } from "./fixtures.ts";

/** The build's own graph cannot see what a screen asks for at run time; a browser does. */
test("the first screen fetches at most 125 kB of script and no latin-ext face", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const scripts = asked.filter((file) => file.endsWith(".js") && !isContent(file));
  const sizes = scripts.map((file) => gzipped(readFileSync(path.join(dist, file))));
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(125_000);
  expect(asked.filter((file) => file.includes("latin-ext"))).toEqual([]);
});
