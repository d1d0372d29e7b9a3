import { isMail } from "./cellKinds.ts";
import { withoutMark } from "./listMarks.ts";
import { LONGEST_CELL } from "./limits.ts";

// Marks that turn the direction of what follows, and marks that take no room at all.
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const control = /[\p{Cc}\p{Cs}]/gu;
const mailAddress = /<[^<>@]*@[^<>]*>/gu;
/** A mail address, a telephone number or a national number beside a name. */
const contact =
  /(?<![^\s,;(|])\(?(?:[^\s@<>()]{1,64}@[^\s@<>()]{1,190}|\+?\(?\d[\d ./()-]{6,30}\d)\)?(?![^\s,;)|])/gu;
const quotes = /^(?:"([^"]*)"|"(.*)"|'([^']+)'|“(.*)”|‘(.*)’|„(.*)[”“]|«(.*)»)$/u;

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

/** A name without what a list puts around it: numbers, bullets, quotes, a mail address. */
export function cleanName(raw: string): string {
  const cut = raw.slice(0, LONGEST_CELL);
  if (isMail(cleanText(cut))) return nameOfMail(cleanText(cut));
  let name = cleanText(cut.replaceAll(mailAddress, " ").replaceAll(contact, " "));
  for (let turn = 0; turn < 4; turn += 1) {
    const next = cleanText(
      withoutMark(name).replace(quotes, (whole, ...inner: unknown[]) => {
        const found = inner.slice(0, 7).find((part) => typeof part === "string");
        return typeof found === "string" ? found : whole;
      }),
    );
    if (next === name) break;
    name = next;
  }
  name = name.replace(/[\s,;:|]+$/u, "");
  return /[\p{L}\p{N}\p{S}]/u.test(name) ? name : "";
}

/** Of jan.peeters@x.be only "Jan Peeters" is shown in a room. */
function nameOfMail(address: string): string {
  const words = (address.split("@")[0] ?? "").split(/[^\p{L}]+/u).filter((word) => word !== "");
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
}
