// A class of a CSS module that is asked for is in that module, and one that is there is asked for.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

interface File {
  file: string;
  text: string;
}

/** The file that an import names. */
const resolved = (from: string, specifier: string) =>
  specifier.startsWith("#")
    ? specifier.slice(1)
    : path.join(path.dirname(from), specifier).replaceAll("\\", "/");

/** What every module can take from, by the name that CSS modules have for it. */
const SHELF = "ui/shelf.css";

const bare = (css: string) => css.replaceAll(/\/\*[^]*?\*\//g, "");

/** The classes that a stylesheet has a rule for. */
function classesIn(css: string): Set<string> {
  const plain = bare(css).replaceAll(/"[^"]*"/g, "");
  const selectors = [...plain.matchAll(/([^{};]+)\{/g)].map(([, one = ""]) => one.trim());
  const names = selectors
    .filter((one) => !one.startsWith("@"))
    .flatMap((one) => [...one.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = ""]) => name));
  return new Set(names);
}

/** The quoted words of a piece of code. */
const quoted = (code: string) => [...code.matchAll(/["']([\w-]+)["']/g)].map(([, one = ""]) => one);

/** Where else in a file the word for a class stands, when what is asked for is only known as it runs. */
const anyWord = (code: string) =>
  new Set(
    [...code.matchAll(/["']([\w-]+)["']|\b([a-zA-Z]\w*)(?=\s*:)/g)].map(([, a, b]) => a ?? b),
  );

/** What is wrong between sheets and code, one line each. */
function faults(sheets: readonly File[], code: readonly File[]): string[] {
  const found: string[] = [];
  const has = new Map(sheets.map(({ file, text }) => [file, classesIn(text)]));
  const used = new Map(sheets.map(({ file }) => [file, new Set<string>()]));
  const ask = (from: string, sheet: string, name: string) => {
    used.get(sheet)?.add(name);
    if (!has.get(sheet)?.has(name)) found.push(`${from} asks ${sheet} for .${name}`);
  };
  for (const { file, text } of code) {
    const imports = text.matchAll(/import (\w+) from\s+"([^"]+\.module\.css)"/g);
    for (const [, name = "", specifier = ""] of imports) {
      const sheet = resolved(file, specifier);
      for (const [, inside = ""] of text.matchAll(
        new RegExp(`\\b${name}\\[([^\\]]+\\]?)\\]`, "g"),
      )) {
        const word = /^"([\w-]+)"$/.exec(inside)?.[1];
        if (word !== undefined) ask(file, sheet, word);
        else if (quoted(inside).length > 0) for (const one of quoted(inside)) ask(file, sheet, one);
        else
          for (const one of has.get(sheet) ?? []) if (anyWord(text).has(one)) ask(file, sheet, one);
      }
    }
    for (const [, names = ""] of text.matchAll(/className="([^"]+)"/g)) {
      for (const name of names.split(" ")) ask(file, SHELF, name);
    }
  }
  for (const { file, text } of sheets) {
    for (const [, names = "", from] of bare(text).matchAll(
      /composes: ([^;]+?)(?: from ([^;]+))?;/g,
    )) {
      const sheet =
        from === "global"
          ? SHELF
          : from === undefined
            ? file
            : resolved(file, from.replaceAll('"', ""));
      for (const name of names.split(/\s+/)) ask(file, sheet, name);
    }
  }
  for (const [file, names] of has) {
    for (const name of names) {
      if (used.has(file) && !used.get(file)?.has(name))
        found.push(`nobody asks ${file} for .${name}`);
    }
  }
  return found;
}

const under = (ending: RegExp): File[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => ({
      file: file.replaceAll("\\", "/"),
      text: readFileSync(`src/${file}`, "utf8"),
    }));

test("every class that is asked for exists, and every class is asked for", () => {
  const sheets = under(/\.module\.css$|shelf\.css$/);
  expect(sheets.length).toBeGreaterThan(50);
  expect(faults(sheets, under(/\.tsx?$/))).toEqual([]);
});

test("a class that is not there, and one that nobody asks for, are found", () => {
  const sheets = [
    { file: "a.module.css", text: ".here, .left { margin: 0.5em; } .made { composes: gone; }" },
    {
      file: "b.module.css",
      text: ".big { composes: row from global; } .small { composes: wrap from global; }",
    },
    { file: SHELF, text: ".row { display: flex; } .stack { display: flex; }" },
  ];
  const code = [
    { file: "A.tsx", text: `import styles from "./a.module.css"; styles["here"]; styles["typo"];` },
    { file: "B.tsx", text: `import b from "#b.module.css"; type Size = "big"; b[size];` },
    { file: "D.tsx", text: `<p className="row rwo" />` },
    { file: "C.tsx", text: `import a from "./a.module.css"; a[on ? "made" : "hidden"];` },
  ];
  expect(faults(sheets, code)).toEqual([
    "A.tsx asks a.module.css for .typo",
    "D.tsx asks ui/shelf.css for .rwo",
    "C.tsx asks a.module.css for .hidden",
    "a.module.css asks a.module.css for .gone",
    "b.module.css asks ui/shelf.css for .wrap",
    "nobody asks a.module.css for .left",
    "nobody asks b.module.css for .small",
    "nobody asks ui/shelf.css for .stack",
  ]);
});
