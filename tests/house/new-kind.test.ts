// A new kind of step takes five files and a folder: shown by adding one to a copy of the tree, and by leaving
// parts of it out.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { files, lines, probe } from "./newKind.ts";

const copy = mkdtempSync(path.join(tmpdir(), "new-kind-"));
const at = (file: string) => path.join(copy, file);
const kept = ["src", "content", ".build", "vite.config.ts", "package.json", "index.html"];
const tested = ["harness", "fixtures", "domain", "features", "scenes"];

function put(file: string, text: string) {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

function run(tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(at(`node_modules/.bin/${tool}`), args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, said: stdout + stderr };
}

/** What the compiler says of the copy. */
const mistakes = () =>
  run("tsc", "--noEmit")
    .said.split("\n")
    .filter((line) => line.startsWith("src/"));

const probed = (...tests: string[]) => run("vitest", "run", "--project", "dom", ...tests);

beforeAll(() => {
  for (const one of kept) cpSync(one, at(one), { recursive: true });
  for (const one of tested) cpSync(`tests/${one}`, at(`tests/${one}`), { recursive: true });
  const { include: _all, ...config } = JSON.parse(readFileSync("tsconfig.json", "utf8")) as {
    include: string[];
  };
  put("tsconfig.json", JSON.stringify({ ...config, include: ["src"] }));
  symlinkSync(path.resolve("node_modules"), at("node_modules"));
  for (const [file, text] of Object.entries(files)) put(file, text.trimStart());
  for (const [file, changes] of Object.entries(lines)) {
    let text = readFileSync(at(file), "utf8");
    for (const [before, added] of changes) {
      if (text.split(before).length !== 2) throw new Error(`${file} says once: ${before}`);
      text = text.replace(before, () => added + before);
    }
    put(file, text);
  }
  put("tests/probe.test.tsx", probe);
});

afterAll(() => rmSync(copy, { recursive: true }));

test("five files and a folder make a kind of step that the whole app knows", () => {
  const touched = Object.keys({ ...files, ...lines });
  expect(new Set(touched.map((file) => file.replace(/^(src\/scenes\/\w+\/).*/u, "$1"))).size).toBe(
    6,
  );
  expect(mistakes()).toEqual([]);
  const { status, said } = probed("tests/probe.test.tsx");
  expect(status === 0 ? "" : said).toBe("");
});

test("what is left out does not compile, or fails a test", () => {
  for (const file of ["src/i18n/nl/ownSteps.ts", "src/domain/kinds/kinds.ts"]) {
    cpSync(file, at(file));
  }
  const told = mistakes().join("\n");
  expect(told).toMatch(/^src\/domain\/kinds\/kinds\.ts.*'quote'/mu);
  expect(told).toMatch(/^src\/(?:scenes|features).*quote/mu);
  rmSync(at("src/scenes/quote"), { recursive: true });
  const { status, said } = probed("tests/scenes/faces.test.tsx");
  expect(status).toBe(1);
  expect(said).toContain("a quote is drawn on the stage");
});
