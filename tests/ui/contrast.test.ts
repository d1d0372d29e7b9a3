import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

/** The colours of one rule, by name. */
function coloursOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf("}", start));
  const found = body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu);
  return Object.fromEntries(Array.from(found, ([, name = "", hex = ""]) => [name, hex]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [x, y] = [luminance(a ?? "#000000"), luminance(b ?? "#000000")];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** As `color-mix(in srgb, …)` mixes the first colour into the second one. */
function mixed(a = "#000000", b = "#000000", part: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [x, y] = [a, b].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((x ?? 0) * part + (y ?? 0) * (1 - part));
  });
  return `#${parts.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}

const root = coloursOf(":root");
const night = coloursOf('[data-tone="night"]');
const hues = ["amber", "brick", "green", "blue", "plum", "teal", "rose", "sand"];

describe.each(hues)("the hue %s", (name) => {
  const hue = coloursOf(`[data-hue="${name}"]`);

  test("carries ink at 7:1 and its own deep colour at 3:1", () => {
    expect(contrast(root["ink"], hue["soft"])).toBeGreaterThanOrEqual(7);
    expect(contrast(hue["deep"], hue["soft"])).toBeGreaterThanOrEqual(3);
    expect(contrast(hue["deep"], root["card"])).toBeGreaterThanOrEqual(3);
    expect(contrast(root["on-deep"], hue["deep"])).toBeGreaterThanOrEqual(4.5);
  });

  test("on a dark page its surface carries words, and its light colour, at 4.5:1", () => {
    const soft = mixed(hue["light"], root["night"], 0.18);
    for (const words of [night["ink"], night["ink-2"], hue["light"]]) {
      expect(contrast(words, soft)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("has a light colour that reads at 7:1 on the dark stage", () => {
    expect(contrast(hue["light"], root["night"])).toBeGreaterThanOrEqual(7);
    expect(contrast(night["on-deep"], hue["light"])).toBeGreaterThanOrEqual(7);
  });
});

test.each(["ground", "ground-2", "card"])("words read on %s", (surface) => {
  expect(contrast(root["ink"], root[surface])).toBeGreaterThanOrEqual(7);
  expect(contrast(root["ink-2"], root[surface])).toBeGreaterThanOrEqual(4.5);
});

test("warnings, edges and the focus ring are seen on paper and at night", () => {
  expect(contrast(root["warn"], root["warn-soft"])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(root["edge"], root["card"])).toBeGreaterThanOrEqual(3);
  expect(contrast(root["focus"], root["ground"])).toBeGreaterThanOrEqual(3);
  expect(contrast(night["focus"], root["night"])).toBeGreaterThanOrEqual(3);
  expect(contrast(night["ink"], root["night-2"])).toBeGreaterThanOrEqual(7);
  expect(contrast(night["warn"], root["night-2"])).toBeGreaterThanOrEqual(4.5);
});
