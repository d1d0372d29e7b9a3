// What is printed, read from the build itself.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dist } from "./graph.ts";

test("a page without a name stands once, in what every screen loads, so that no screen sets the paper of another", () => {
  const assets = path.join(dist, "assets");
  const styles = readdirSync(assets).filter((name) => name.endsWith(".css"));
  const pages = styles.flatMap((file) =>
    [...readFileSync(path.join(assets, file), "utf8").matchAll(/@page\s*([\w-]*)\s*\{/gu)].map(
      ([, page]) => ({ file, page }),
    ),
  );
  const unnamed = pages.filter(({ page }) => page === "").map(({ file }) => file);
  expect(pages.length).toBeGreaterThan(unnamed.length);
  expect(unnamed).toHaveLength(1);
  expect(readFileSync(path.join(dist, "index.html"), "utf8")).toContain(unnamed[0]);
});
