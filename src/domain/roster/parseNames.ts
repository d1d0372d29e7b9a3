import { cleanName, cleanText } from "./cleanName.ts";
import { cutGraphemes, sameKey } from "./graphemes.ts";
import { splitNames } from "./splitNames.ts";

/** More people than this do not fit a session. */
export const MOST_PEOPLE = 500;
/** Letters of a name that are kept. */
export const LONGEST_NAME = 120;
/** Letters of a department or a function that are kept. */
export const LONGEST_ATTRIBUTE = 60;
/** Text beyond this is not looked at: what five hundred long names take, a few times over. */
const LONGEST_TEXT = 300_000;

/** What the one who pasted the names should know. */
export type NamesNotice =
  | { kind: "duplicates"; names: string[] }
  | { kind: "too-many"; kept: number }
  | { kind: "shortened"; names: string[] };

/** Somebody with the one thing that stood beside the name, such as a department. */
export interface ParsedPerson {
  name: string;
  attribute?: string;
}

export interface ParsedNames {
  people: ParsedPerson[];
  notices: NamesNotice[];
}

/** The people in pasted text of any shape. Nobody is left out for being called like another. */
export function parseNames(text: string): ParsedNames {
  const found = splitNames(text.slice(0, LONGEST_TEXT))
    .map(({ name, attribute = "" }) => ({ name: cleanName(name), attribute: cleanText(attribute) }))
    .filter(({ name }) => name !== "");
  const kept = found.slice(0, MOST_PEOPLE);
  const people = kept.map(({ name, attribute }): ParsedPerson => {
    const short = cutGraphemes(attribute, LONGEST_ATTRIBUTE).trimEnd();
    return {
      name: cutGraphemes(name, LONGEST_NAME).trimEnd(),
      ...(short === "" ? {} : { attribute: short }),
    };
  });
  const names = people.map(({ name }) => name);
  const shortened = names.filter((name, index) => name !== kept[index]?.name);
  const duplicates = repeated(names);

  const notices: NamesNotice[] = [];
  if (found.length > kept.length || text.length > LONGEST_TEXT) {
    notices.push({ kind: "too-many", kept: kept.length });
  }
  if (shortened.length > 0) notices.push({ kind: "shortened", names: shortened });
  if (duplicates.length > 0) notices.push({ kind: "duplicates", names: duplicates });
  return { people, notices };
}

/** Each name that stands there more than once, as it was written first. */
function repeated(names: string[]): string[] {
  const seen = new Map<string, { first: string; times: number }>();
  for (const name of names) {
    const entry = seen.get(sameKey(name));
    if (entry) entry.times += 1;
    else seen.set(sameKey(name), { first: name, times: 1 });
  }
  return [...seen.values()].filter((entry) => entry.times > 1).map((entry) => entry.first);
}
