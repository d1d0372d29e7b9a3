import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { CARD_PADDING, fitCard } from "#domain/print/cardFit.ts";
import { fitText, textHeight, textWidth } from "#domain/print/fit.ts";
import { CARDS_PER_SHEET, cardSize } from "#domain/print/layout.ts";

const sizes = [30, 20, 10];

describe("a text in a box", () => {
  it("is as large as it can be, and gets smaller in steps", () => {
    const box = { width: 80, height: 40 };
    const at = (length: number) => fitText(["woord ".repeat(length).trim()], box, sizes);
    expect([1, 8, 60].map(at)).toEqual([30, 20, 10]);
  });

  it("never gets larger when words are added", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(30), (all, extra) => {
        const box = { width: 80, height: 60 };
        const text = all.join(" ");
        const longer = `${text} ${"meer ".repeat(extra)}`;
        expect(fitText([longer], box, sizes)).toBeLessThanOrEqual(fitText([text], box, sizes));
      }),
    );
  });

  it("keeps a long word whole where it can", () => {
    const word = "verantwoordelijkheidsgevoel";
    const size = fitText([word], { width: 80, height: 200 }, [22, 18, 16, 14, 12, 10]);
    expect(textWidth(word) * size * 0.3528).toBeLessThanOrEqual(80);
  });

  it("does not make a whole text tiny for one endless word", () => {
    const word = "verantwoordelijkheidsgevoel".repeat(3);
    const steps = [22, 18, 16, 14, 12, 10, 8, 5];
    const box = { width: 80, height: 200 };
    expect(fitText([`Wat is ${word}?`], box, steps)).toBe(16);
    // With no room to spare, a broken word is small too.
    expect(fitText([`Wat is ${word}?`], { width: 80, height: 10 }, steps)).toBeLessThan(10);
  });
});

describe.each(CARDS_PER_SHEET)("a card of %i on a sheet", (perSheet) => {
  const { width, height } = cardSize(perSheet);
  const inner = width - 2 * CARD_PADDING[perSheet];
  const line = fc.string({ minLength: 1, maxLength: 240 });

  it("holds its words, whatever their length", () => {
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 12 }), (text, followUps) => {
        const fit = fitCard({ text, followUps, options: [] }, perSheet);
        const small = followUps
          .slice(0, fit.followUps)
          .reduce((sum, one) => sum + textHeight(one, fit.small, inner), 0);
        const whole = textHeight(text, fit.size, inner) + small + 2 * CARD_PADDING[perSheet];
        expect(whole).toBeLessThanOrEqual(height);
        expect(fit.small).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  it("leaves out no follow-up of the kit", () => {
    for (const { text, followUps } of pack.exercises.flatMap(({ prompts }) => prompts)) {
      const fit = fitCard({ text, followUps, options: [] }, perSheet);
      expect(fit.followUps).toBe(followUps.length);
      expect(fit.size).toBeGreaterThanOrEqual(11);
    }
  });
});
