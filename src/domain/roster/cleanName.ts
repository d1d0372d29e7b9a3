import { isMail } from "./cellKinds.ts";
import { cleanText, contact } from "./cleanText.ts";
import { withoutMark } from "./listMarks.ts";
import { LONGEST_CELL } from "./limits.ts";

const mailAddress = /<[^<>@]*@[^<>]*>/gu;
const quotes = /^(?:"([^"]*)"|"(.*)"|'([^']+)'|“(.*)”|‘(.*)’|„(.*)[”“]|«(.*)»)$/u;

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
