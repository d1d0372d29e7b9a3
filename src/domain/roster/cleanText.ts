import { LONGEST_CELL } from "./limits.ts";

// Marks that turn the direction of what follows, and marks that take no room at all.
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const control = /[\p{Cc}\p{Cs}]/gu;
/** A mail address, a telephone number or a national number beside a name. */
export const contact =
  /(?<![^\s,;(|])\(?(?:[^\s@<>()]{1,64}@[^\s@<>()]{1,190}|\+?\(?\d[\d ./()-]{6,30}\d)\)?(?![^\s,;)|])/gu;

/** One line of foreign text made safe to show: no control signs, no hidden marks, single spaces. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(control, "")
    .replaceAll(hidden, "")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}

/** The same without the ways to reach somebody, and without a national number. */
export function cleanShown(raw: string): string {
  return cleanText(cleanText(raw.slice(0, LONGEST_CELL)).replaceAll(contact, " "));
}
