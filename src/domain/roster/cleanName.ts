// Marks that turn the direction of what follows, and marks that take no room at all.
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const control = /[\p{Cc}\p{Cs}]/gu;
const numbering = /^(?:[([]?\d{1,3}[.)\]:]+|\d{1,3}(?=\s+\p{L})|[-–—•*·▪◦‣☐☑✓]+(?=\s))\s*/u;
const mailAddress = /<[^<>]*@[^<>]*>/gu;
const quotes = /^"(.*)"$/u;

/** One line of foreign text made safe to show: no control signs, no hidden marks, single spaces. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(control, "")
    .replaceAll(hidden, "")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}

/** A name without what a list puts around it: numbers, bullets, quotes, a mail address. */
export function cleanName(raw: string): string {
  let name = cleanText(raw.replaceAll(mailAddress, " "));
  for (let before = ""; before !== name;) {
    before = name;
    name = cleanText(name.replace(numbering, "").replace(quotes, "$1"));
  }
  return /[\p{L}\p{N}\p{S}]/u.test(name) ? name : "";
}
