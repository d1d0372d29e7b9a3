import type { Person } from "#domain/session/types.ts";
import { cleanText } from "./cleanText.ts";
import { cutGraphemes, graphemesOf, sameKey } from "./graphemes.ts";

/** Letters that a name may take on the stage. */
const LONGEST = 28;

interface Parts {
  id: string;
  given: string;
  /** What comes after it, letter by letter. */
  rest: string[];
  /** The same, as it is compared. */
  restKeys: string[];
}

/**
 * What to call people in the room, by id: the first name, and as much of the next as tells two
 * people apart ("Jan P.", "Jan Pe."). Who is called exactly the same gets a number, and who has no
 * name is called by their place in the list.
 */
export function displayNames(people: readonly Person[]): Map<string, string> {
  const parts = people.map((person, index) => partsOf(person, index));
  const labels = new Map<string, string>();
  for (const namesakes of groupBy(parts, (part) => sameKey(part.given))) {
    for (const [id, label] of tellApart(namesakes)) labels.set(id, label);
  }
  return numberEquals(new Map(people.map(({ id }) => [id, labels.get(id) ?? ""])));
}

function partsOf(person: Person, index: number): Parts {
  const name = cleanText(person.name);
  if (name === "") return { id: person.id, given: String(index + 1), rest: [], restKeys: [] };
  const words = givenFirst(name).split(" ");
  const rest = graphemesOf(words.slice(1).join(" "));
  return { id: person.id, given: words[0] ?? name, rest, restKeys: rest.map(sameKey) };
}

/** "Peeters, Jan" is Jan Peeters. */
function givenFirst(name: string): string {
  const [surname = "", given = "", ...more] = name.split(",").map((part) => part.trim());
  if (given === "") return surname === "" ? name : surname;
  return more.length === 0 && surname !== "" ? `${given} ${surname}` : name;
}

/** For people with one first name: neighbours in the alphabet are the most alike. */
function tellApart(namesakes: Parts[]): [string, string][] {
  const spelled = groupBy(namesakes, (part) => part.restKeys.join("\u0000")).toSorted((a, b) =>
    compare(a[0]?.restKeys ?? [], b[0]?.restKeys ?? []),
  );
  return spelled.flatMap((equals, index) =>
    equals.map((part): [string, string] => {
      const neighbours = [spelled[index - 1]?.[0], spelled[index + 1]?.[0]];
      const shared = neighbours.map((other) => (other ? alike(part.restKeys, other.restKeys) : -1));
      return [part.id, labelOf(part, Math.max(...shared) + 1)];
    }),
  );
}

function labelOf(part: Parts, letters: number): string {
  const all = letters >= part.rest.length;
  const more = part.rest.slice(0, letters).join("").trim();
  const full = `${part.given}${more === "" ? "" : ` ${more}`}${all || more === "" ? "" : "."}`;
  const short = cutGraphemes(full, LONGEST);
  return short === full ? full : `${cutGraphemes(full, LONGEST - 1).trimEnd()}…`;
}

/** How many letters two have in common from the start. */
function alike(a: string[], b: string[]): number {
  const differs = a.findIndex((letter, index) => letter !== b[index]);
  return differs === -1 ? a.length : differs;
}

function compare(a: string[], b: string[]): number {
  const place = alike(a, b);
  const [x = "", y = ""] = [a[place], b[place]];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function numberEquals(labels: Map<string, string>): Map<string, string> {
  const taken = new Set([...labels.values()].map(sameKey));
  const result = new Map(labels);
  for (const equals of groupBy([...labels], ([, text]) => sameKey(text))) {
    if (equals.length === 1) continue;
    let number = 0;
    for (const [id, text] of equals) {
      do number += 1;
      while (taken.has(sameKey(`${text} ${number}`)));
      result.set(id, `${text} ${number}`);
    }
  }
  return result;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
