/** What a cell says nothing with about who somebody is, or to which group they belong. */
import { searchKey } from "#domain/search/searchFor.ts";
import { isListMark } from "./listMarks.ts";

/** Cells beyond this are words. */
const LONG = 80;

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const months =
  "jan januari january feb februari february mrt mar maart march apr april mei may jun juni june jul juli july aug augustus august sep sept september okt oct oktober october nov november dec december";
const days =
  "ma di wo do vr za zo mon tue wed thu fri sat sun maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday";
const units =
  "am pm m u h s t z uur uren hour hours hr hrs min mins minuut minuten minute minutes sec secs seconden seconds gmt utc cet cest om at eur euro km jaar years";
const monthWords = new Set(months.split(" "));
const timeWords = new Set(`${months} ${days} ${units}`.split(" "));

const told = new RegExp(
  `^(?:${[
    "ja|nee|neen|yes|no|y|n|true|false|waar|onwaar|oui|non|ok|x|v",
    "(?:meeting |co-?)?(?:organi[sz]er|organisator|host|hostess|presenter|presentator|panelist|panellid)(?: van (?:de )?vergadering)?",
    "(?:(?:required|optional|vereiste|optionele) )?(?:attendee|participant|deelnemer|aanwezige)",
    "guest|gast|internal|external|intern|extern|anonymous|anoniem",
    "accepted|geaccepteerd|declined|geweigerd|afgewezen|tentative|voorlopig|none|geen|none required",
    "joined|left|joined before|joined lobby|aanwezig|afwezig|present|absent|attending|not attending|checked in|voltooid|completed|general admission",
  ].join("|")})$`,
  "u",
);

export function isMail(cell: string): boolean {
  return cell.length < 255 && mail.test(cell.trim());
}

/** Who did not say who they are, as forms put it. */
export function isNobody(cell: string): boolean {
  return /^\s*(?:anonymous|anoniem|onbekend|unknown)?\s*$/iu.test(cell);
}

/** What a meeting or a form says of everybody: yes, organizer, accepted. */
export function isRole(cell: string): boolean {
  return cell.length < LONG && told.test(searchKey(cell).trim());
}

/**
 * A number, a date, a time, a duration, a telephone number, a national number, a mail address, a
 * code: different for everybody, and nothing to show in a room.
 */
export function isValue(cell: string): boolean {
  if (cell.length > LONG) return isMail(cell);
  const text = searchKey(cell).trim();
  if (mail.test(text) || /^(?:https?:|www\.)/u.test(text)) return true;
  const digits = text.match(/\d/gu)?.length ?? 0;
  if (digits === 0) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = words.join("").length;
  if (letters === 0 || (digits >= 6 && letters * 2 <= digits)) return true;
  if (words.every((word) => timeWords.has(word))) {
    // "Jan 2" is somebody and "S1" a room; "5 jan 2027" and "2m 30s" are none.
    const numbers = text.match(/\d+/gu)?.length ?? 0;
    return numbers > 1 || (/^\d/u.test(text) && !words.some((word) => monthWords.has(word)));
  }
  return digits >= 3 && letters < digits && /^\S+$/u.test(text);
}

/** Whether a cell holds words. */
export function isText(cell: string): boolean {
  return cell.trim() !== "" && /\p{L}/u.test(cell) && !isListMark(cell) && !isValue(cell);
}

/** Whether a cell is filled in with nothing that somebody could be called, or is empty. */
export function isMarkOrValue(cell: string): boolean {
  return cell.trim() === "" || isListMark(cell) || isValue(cell);
}
