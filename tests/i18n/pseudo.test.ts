import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { pseudo, pseudoTable } from "../../.build/pseudo.ts";

const word = fc.stringMatching(/^[A-Za-zéëï]{1,12}$/u);
const kept = fc.constantFrom("{{name}}", "{{count}}", "$t(common.close)", "`PageDown`");
const mark = fc.constantFrom(" ", ", ", "**", "\n- ", "“", "…", "\u00a0", "’");
const text = fc.array(fc.oneof(word, kept, mark)).map((parts) => parts.join(" "));

const PLACE = /\{\{\w+\}\}|\$t\([\w.]+\)|`\w+`/gu;

describe("the pseudo-language", () => {
  test("keeps places, other texts, keys and marks as they are", () => {
    fc.assert(
      fc.property(text, (plain) => {
        const marksOf = (one: string) => one.replaceAll(PLACE, "").replaceAll(/\p{L}/gu, "");
        expect(pseudo(plain).match(PLACE)).toEqual(plain.match(PLACE));
        expect(marksOf(pseudo(plain))).toBe(marksOf(plain));
      }),
    );
  });

  test("marks each word, makes it at least 40 % longer, and does so once", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const longer = pseudo(words.join(" "));
        for (const [index, one] of longer.split(" ").entries()) {
          expect(one).toMatch(/ñ$/u);
          expect(one.length).toBeGreaterThanOrEqual((words[index]?.length ?? 0) * 1.4);
        }
        expect(pseudo(longer)).toBe(longer);
      }),
    );
  });

  test("reaches every text of a table", () => {
    const table = { close: "Sluit", inner: { of_one: "{{count}} stap" } };
    pseudoTable(table);
    expect(table).toEqual({ close: "Sluitññ", inner: { of_one: "{{count}} stapññ" } });
  });
});
