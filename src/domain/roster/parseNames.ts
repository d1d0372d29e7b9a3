import { cleanName } from "./cleanName.ts";
import { cleanShown, cleanText } from "./cleanText.ts";
import { cutGraphemes, sameKey } from "./graphemes.ts";
import {
  LONGEST_ATTRIBUTE,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_LINES,
  MOST_PEOPLE,
} from "./limits.ts";
import type { Taken } from "./split.ts";
import { splitNames } from "./splitNames.ts";

/** What the one who pasted the names should know. */
export type NamesNotice =
  | { kind: "duplicates"; names: string[] }
  | { kind: "too-many"; kept: number }
  | { kind: "shortened"; names: string[] }
  /** Lines that were taken for a title, not for somebody. */
  | { kind: "skipped"; names: string[] }
  /** Who came into a meeting more than once, and counts once. */
  | { kind: "merged"; names: string[] };

/** Somebody with the one thing that stood beside the name, such as a department. */
export interface ParsedPerson {
  name: string;
  attribute?: string;
}

export interface ParsedNames {
  people: ParsedPerson[];
  notices: NamesNotice[];
  /** How the text was read, where it could also be read otherwise. */
  taken?: Taken;
}

/**
 * The people in pasted text of any shape. Nobody is left out for being called like another. In a
 * field with somebody on each line, `oneEach` makes what stands behind a semicolon a department.
 */
export function parseNames(text: string, oneEach = false): ParsedNames {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, "\n")
    .split("\n", MOST_LINES + 1);
  const split = splitNames(lines.slice(0, MOST_LINES).join("\n"), oneEach);
  const found: { name: string; attribute: string }[] = [];
  for (const { name, attribute = "" } of split.pieces) {
    const clean = cleanName(name);
    if (clean !== "") found.push({ name: clean, attribute: cleanShown(attribute) });
    if (found.length > MOST_PEOPLE) break;
  }
  const kept = found.slice(0, MOST_PEOPLE);
  const people = kept.map(({ name, attribute }): ParsedPerson => {
    const short = cutGraphemes(attribute, LONGEST_ATTRIBUTE).trimEnd();
    return {
      name: cutGraphemes(name, LONGEST_NAME).trimEnd(),
      ...(short === "" ? {} : { attribute: short }),
    };
  });
  const names = people.map(({ name }) => name);
  const notices: NamesNotice[] = [];
  if (found.length > kept.length || text.length > LONGEST_TEXT || lines.length > MOST_LINES) {
    notices.push({ kind: "too-many", kept: kept.length });
  }
  const tell = (kind: Exclude<NamesNotice["kind"], "too-many">, told: string[]) => {
    if (told.length > 0) notices.push({ kind, names: told });
  };
  tell(
    "shortened",
    names.filter((name, index) => name !== kept[index]?.name),
  );
  tell("duplicates", repeated(names));
  tell(
    "skipped",
    (split.skipped ?? []).map((line) => cleanText(line.slice(0, 200))).filter(Boolean),
  );
  tell("merged", (split.merged ?? []).map(cleanName));
  return { people, notices, ...(split.taken && people.length > 0 ? { taken: split.taken } : {}) };
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
