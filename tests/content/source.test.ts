import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSource } from "#content/checks/source.ts";
import { contentTexts } from "../../.build/content.ts";

describe("the reader of an author’s JSON", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readSource(text)).toMatchObject({ json: JSON.parse(text) as unknown });
      }),
    );
    for (const { text } of contentTexts()) {
      expect(readSource(text)).toMatchObject({ json: JSON.parse(text) as unknown });
    }
  });

  it("refuses what JSON.parse refuses", () => {
    const shown = '{\n  "a": [1, -2.5e3, "x\\n"],\n  "b": { "c": null }\n}';
    fc.assert(
      fc.property(fc.nat(shown.length - 1), fc.constantFrom("", ",", '"', "}", "x"), (at, put) => {
        const text = shown.slice(0, at) + put + shown.slice(at + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect("json" in readSource(text)).toBe(valid);
      }),
    );
  });

  it("knows the line of each place", () => {
    const found = readSource('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}\n');
    expect("lines" in found && Object.fromEntries(found.lines)).toEqual({
      "": 1,
      a: 2,
      "a.0": 3,
      "a.1": 4,
      "a.1.b": 4,
    });
  });

  it.each<[string, string, number, RegExp]>([
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', 2, /comma is missing/],
    ["a missing comma in a list", '[\n  "a"\n  "b"\n]', 2, /comma is missing/],
    ["a comma too many", '{\n  "a": 1,\n}', 2, /comma before } is one too many/],
    ["a comma too many in a list", "[1,\n2,\n]", 2, /comma before ] is one too many/],
    ["an invisible mark", "\uFEFF{}", 1, /BOM/],
    ["a text that goes on", '{\n  "a": "b\n}', 2, /does not end with "/],
    ["curly quotation marks", "{\n  “a”: 1\n}", 2, /name of a field/],
    ["a text without marks", '{\n  "a": ja\n}', 2, /“ja” is no value/],
    ["a decimal comma", '{\n  "a": 0,5\n}', 2, /name of a field/],
    ["a bracket that stays open", '{\n  "a": [1\n', 2, /\[ is never closed/],
    ["another bracket", '{\n  "a": [1}\n', 2, /} is not expected here/],
    ["a bracket too many", "{}\n}", 2, /after the end/],
    ["a missing colon", '{\n  "a" 1\n}', 2, /: is missing after “a”/],
    ["a missing value", '{\n  "a": ,\n}', 2, /value is missing/],
    ["a field that stands twice", '{\n  "a": 1,\n  "a": 2\n}', 3, /“a” stands here twice/],
    ["a strange escape", '{\n  "a": "\\q"\n}', 2, /may not follow/],
    ["nothing at all", "", 1, /value is missing/],
  ])("says of %s on which line it is", (_, text, line, reason) => {
    expect(readSource(text)).toEqual({ line, reason: expect.stringMatching(reason) as unknown });
  });
});
