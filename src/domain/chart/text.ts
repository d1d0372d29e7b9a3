/** How numbers and labels are written on a chart, and how much place they take. */
import { numberText } from "#i18n/format.ts";

/** The size of all words on a chart, in units: one unit is one percent of the stage's height. */
export const FONT = 4.2;
/** From one line of a label to the next. */
export const LEADING = FONT * 1.15;

const whole = { maximumFractionDigits: 2 };
const exact = { maximumFractionDigits: 20 };
const small = { maximumSignificantDigits: 3 };
const compact = { notation: "compact", maximumFractionDigits: 2 } as const;
const scientific = { notation: "scientific", maximumFractionDigits: 2 } as const;

/** Units of so few letters stand behind each number; longer ones are said once. */
const SHORT_UNIT = 2;

/** Whether a unit stands with each number. */
export function isShortUnit(unit: string): boolean {
  return unit.length <= SHORT_UNIT;
}

/** A number as it stands on a chart: short, with a unit of a sign or two. */
export function formatNumber(value: number, unit = ""): string {
  const size = Math.abs(value);
  const form =
    size >= 1e15 || (size !== 0 && size < 1e-6)
      ? scientific
      : size >= 1e6
        ? compact
        : size !== 0 && size < 0.1
          ? small
          : whole;
  return withUnit(numberText(value, form), unit);
}

/** A number with all its decimals, for who reads the table. */
export function formatExact(value: number, unit = ""): string {
  return withUnit(numberText(value, exact), unit);
}

function withUnit(number: string, unit: string): string {
  if (unit === "" || !isShortUnit(unit)) return number;
  if (unit === "%") return `${number}%`;
  return /^[€$£¥]$/u.test(unit) ? `${unit}\u00A0${number}` : `${number}\u00A0${unit}`;
}

/** A word in units; rather too wide than too narrow, as nothing may be cut off. */
export function chartTextWidth(text: string): number {
  let ems = 0;
  for (const letter of text) {
    if ((letter.codePointAt(0) ?? 0) > 0x2e_7f) ems += 1.1;
    else if (/[il.,:;'’|!()[\]jtfr \u00A0]/u.test(letter)) ems += 0.36;
    else if (/[mwMW%@&—…]/u.test(letter)) ems += 1;
    else if (/\d/u.test(letter)) ems += 0.66;
    else if (/\p{Lu}/u.test(letter)) ems += 0.7;
    else ems += 0.6;
  }
  return ems * FONT;
}

/** Cuts a word that is wider than a line. */
function breakWord(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && chartTextWidth(part + letter) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

/** A label on lines of at most this width; null when a word is too wide and may not be cut. */
export function wrapText(text: string, width: number, mayBreak = false): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const tooWide = chartTextWidth(word) > width;
    if (tooWide && !mayBreak) return null;
    for (const part of tooWide ? breakWord(word, width) : [word]) {
      const longer = line === "" ? part : `${line} ${part}`;
      if (chartTextWidth(longer) <= width) {
        line = longer;
      } else {
        lines.push(line);
        line = part;
      }
    }
  }
  return [...lines, line];
}
