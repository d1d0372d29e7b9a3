// Sizes of letters, corners and what is pressed come from `src/ui/tokens.css`, so that there are few of each.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A part of a value that names a token, which says the size itself. */
const TOKEN = /var\(--[\w-]+(?:, [^()]*)?\)/g;

/** How many points letters on paper can be. */
const POINTS = [8, 10, 11, 12, 14, 18, 26, 44];

const isPoints = (value: string) => {
  const points = /^calc\((\d+) \* var\(--pt\)\)$/.exec(value)?.[1];
  return points === undefined || POINTS.includes(Number(points));
};

const literal = (units: string) => new RegExp(`(?<![\\w.])\\d*\\.?\\d+(?:${units})\\b`);
const letters = literal("px|rem|pt");
const pixels = literal("px");

/** Whether a declaration says a size itself that has tokens. What is a share of its own letters, sheet or stage is free. */
function isLiteral(property: string, value: string): boolean {
  const rest = value.replaceAll(TOKEN, "");
  if (property === "font-size") return letters.test(rest) || !isPoints(value);
  if (property === "font") return letters.test(rest.split("/")[0] ?? "");
  if (/^border(?:-[a-z]+)*-radius$/.test(property))
    return !value.includes("var(") && pixels.test(value);
  const least = /^(\d+)px$/.exec(value)?.[1];
  return property === "min-height" && Number(least) >= 36 && Number(least) <= 56;
}

/** Each declaration of a stylesheet that says a size itself. */
function literals(css: string): string[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//g, "");
  return [...plain.matchAll(/([\w-]+):\s+([^;{}]+);/g)]
    .map(([, property = "", value = ""]) => [property, value.replaceAll(/\s+/g, " ")] as const)
    .filter(([property, value]) => isLiteral(property, value))
    .map(([property, value]) => `${property}: ${value}`);
}

/** Where the tokens are, and what stands in the page before any of them is there. */
const OWN = new Set(["ui/tokens.css", "first.css", "ui/fonts.css"]);

test("no stylesheet says a size of letters, corners or what is pressed itself", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".css") && !OWN.has(file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    literals(readFileSync(`src/${file}`, "utf8")).map((one) => `${file} · ${one}`),
  );
  expect(found).toEqual([]);
});

test("what is planted is found, and what is a share is not", () => {
  const css = `.a { font-size: 15px; font: 700 1.1rem / 1.2 var(--text); border-radius: 9px; min-height: 44px; }
    .b { font-size: clamp(1rem, 2vw, 2rem); font-size: calc(13 * var(--pt)); border-end-end-radius: 3px; }
    .c { font-size: max(var(--least), 0.9em); font-size: calc(12 * var(--pt)); border-radius: 50%; }
    .d { font: 700 var(--type-2) / 20px var(--text); min-height: var(--hit); min-height: 320px; }`;
  expect(literals(css)).toEqual([
    "font-size: 15px",
    "font: 700 1.1rem / 1.2 var(--text)",
    "border-radius: 9px",
    "min-height: 44px",
    "font-size: clamp(1rem, 2vw, 2rem)",
    "font-size: calc(13 * var(--pt))",
    "border-end-end-radius: 3px",
  ]);
});
