// Plants one violation of each house rule in a copy of the set-up, and sees the linter find it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neighbours, plants } from "./plants.ts";

const setUp = [
  ".oxlintrc.json",
  ".gitignore",
  "tsconfig.json",
  "package.json",
  "tests/house/oxlint-plugin.mjs",
];
const Report = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
});

const project = process.cwd();
const copy = mkdtempSync(path.join(tmpdir(), "house-rules-"));
let found: { code: string; filename: string }[] = [];

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  writeFileSync(path.join(copy, file), `${text}\n`);
}

function oxlint(folder: string, ...args: string[]) {
  const bin = path.join(project, "node_modules/oxlint/bin/oxlint");
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 1e8 } as const;
  return spawnSync(process.execPath, [bin, ...args], options);
}

beforeAll(() => {
  for (const name of setUp) cpSync(path.join(project, name), path.join(copy, name));
  symlinkSync(path.join(project, "node_modules"), path.join(copy, "node_modules"), "junction");
  for (const [file, text] of Object.entries(neighbours)) write(file, text);
  for (const { file, text } of plants) write(file, text);
  found = v.parse(Report, JSON.parse(oxlint(copy, "-f", "json").stdout)).diagnostics;
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe("the linter refuses", () => {
  test.each(plants)("$what", ({ file, rule }) => {
    const codes = found.filter(({ filename }) => filename === file).map(({ code }) => code);
    expect(codes).toContain(rule);
  });
});

test("the linter has nothing against files that keep the rules", () => {
  expect(found.filter(({ filename }) => filename in neighbours)).toEqual([]);
});

test("the linter reads the sources of this project and the tests, and no package", () => {
  const listed = oxlint(project, "--debug=files").stdout;
  expect(listed).toContain("src/domain/");
  expect(listed).toContain("tests/house/plants.ts");
  expect(listed).not.toContain("node_modules");
});
