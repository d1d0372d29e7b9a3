// A name in the domain means one thing, so that whoever searches for it finds that.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const EXPORTED =
  /^export (?:async )?(?:function|const|class|interface|type|enum) (?<name>[\w$]+)/gmu;

test("no two files of the domain export the same name", () => {
  const places = new Map<string, string[]>();
  for (const file of readdirSync("src/domain", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    for (const { groups } of readFileSync(path.join("src/domain", file), "utf8").matchAll(
      EXPORTED,
    )) {
      const name = groups?.["name"] ?? "";
      places.set(name, [...(places.get(name) ?? []), file]);
    }
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});
