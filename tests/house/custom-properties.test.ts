// A custom property is one for the whole page: what is set as a width here is no colour there.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Kind = "colour" | "length" | "count" | "tracks";

const COLOURS =
  /^(?:background(?:-color)?|color|fill|stroke|accent-color|caret-color|(?:border|outline)(?:-[a-z]+)*-color)$/;
const LENGTHS =
  /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|inset|top|right|bottom|left|gap|(?:row|column)-gap|flex-basis|(?:margin|padding)(?:-[a-z]+)*|font-size|border-radius)$/;

/** What the value of a declaration is; undefined for what can be anything. */
function kindOfValue(value: string): Kind | undefined {
  if (/^(?:#[\da-f]{3,8}|rgb\(.*|color-mix\(.*)$/.test(value)) return "colour";
  if (/\dfr\b|minmax\(/.test(value)) return "tracks";
  if (/^\d+$/.test(value)) return "count";
  const sized = /^-?[\d.]+(?:px|r?em|%|mm|v[wh]|cq[whi])$/.test(value);
  return sized || /^(?:min|max|clamp|calc)\(.*\d(?:px|r?em|mm|v[wh]|cq[whi])/.test(value)
    ? "length"
    : undefined;
}

/** What a property takes as its whole value. */
function kindOfUse(property: string): Kind | undefined {
  if (COLOURS.test(property)) return "colour";
  if (LENGTHS.test(property)) return "length";
  return /^grid-template-(?:columns|rows)$/.test(property) ? "tracks" : undefined;
}

interface Sheet {
  file: string;
  css: string;
}

/** By custom property: each kind of thing that it is, with the files that take it for that. */
function meanings(sheets: readonly Sheet[]): Map<string, Map<Kind, string[]>> {
  const found = new Map<string, Map<Kind, string[]>>();
  const note = (name: string, kind: Kind | undefined, file: string) => {
    if (!kind) return;
    const kinds = found.get(name) ?? new Map<Kind, string[]>();
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
    found.set(name, kinds);
  };
  for (const { file, css } of sheets) {
    const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    for (const [, property = "", text = ""] of plain.matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]/g)) {
      const value = text.trim();
      if (property.startsWith("--")) note(property, kindOfValue(value), file);
      const whole = /^var\((--[\w-]+)(?:,.*)?\)$/s.exec(value)?.[1];
      if (whole && !property.startsWith("--")) note(whole, kindOfUse(property), file);
      for (const [, name = ""] of value.matchAll(/repeat\(\s*var\((--[\w-]+)\)/g)) {
        note(name, "count", file);
      }
    }
  }
  return found;
}

/** Custom properties that mean two things, in words. */
function clashes(sheets: readonly Sheet[]): string[] {
  return [...meanings(sheets)]
    .filter(([, kinds]) => kinds.size > 1)
    .map(([name, kinds]) =>
      [name, ...[...kinds].map(([kind, files]) => `${kind} in ${files.join(", ")}`)].join(" · "),
    );
}

const inSource = (ending: RegExp): Sheet[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, css: readFileSync(`src/${file}`, "utf8") }));

test("a custom property means one thing in the whole app", () => {
  const sheets = inSource(/\.css$/);
  expect(meanings(sheets).size).toBeGreaterThan(40);
  expect(clashes(sheets)).toEqual([]);
});

test("a width that stands in for a ground is found", () => {
  const planted = [
    { file: "a.css", css: ".run { --panel: min(460px, 100vw); }" },
    { file: "b.css", css: ".picked { background: var(--panel, var(--ground)); }" },
    { file: "c.css", css: ".ground { --ground: #fff; } .x { color: var(--ground); }" },
  ];
  expect(clashes(planted)).toEqual(["--panel · length in a.css · colour in b.css"]);
});

test("a custom property that is read is set somewhere", () => {
  const sheets = inSource(/\.css$/);
  const all = [...sheets, ...inSource(/\.tsx?$/)].map(({ css }) => css).join("\n");
  const set = new Set([...all.matchAll(/(--[\w-]+)"?\s*[:,]/g)].map(([, name]) => name));
  const read = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect([...read].filter((name) => !set.has(name))).toEqual([]);
});
