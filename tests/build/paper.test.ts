// What is printed, read from the build itself.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const assets = fileURLToPath(new URL("../../dist/assets/", import.meta.url));

test("margins of paper belong to a named page, so that no screen sets those of another", () => {
  const styles = readdirSync(assets).filter((name) => name.endsWith(".css"));
  const pages = styles.flatMap((name) =>
    [...readFileSync(assets + name, "utf8").matchAll(/@page\s*([\w-]*)\s*\{/gu)].map(
      ([, page]) => page,
    ),
  );
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter((page) => page === "")).toEqual([]);
});
