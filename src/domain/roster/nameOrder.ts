/** Surname or first name first: a mail address next to a name often tells. */
import { searchKey } from "#domain/search/searchFor.ts";
import { isMail } from "./cellKinds.ts";

/** How many words of a name come before the first name by this address; undefined where it does not say. */
function familyWords(name: string, address: string): number | undefined {
  if (!isMail(address) || name.length > 120) return undefined;
  const local = searchKey(address.split("@")[0] ?? "").replaceAll(/[^\p{L}]/gu, "");
  const words = wordsOf(name).map((word) => searchKey(word).replaceAll(/[^\p{L}]/gu, ""));
  if (words.length < 2) return undefined;
  if (words.join("") === local) return 0;
  for (let at = 1; at < words.length; at += 1) {
    if ([...words.slice(at), ...words.slice(0, at)].join("") === local) return at;
  }
  return undefined;
}

/** A name that comes out of a meeting tells of guests that they are: "Peeters Jan (Extern)". */
const GUEST = /\s*\((?:extern(?:al|e)?|gast|guest|unverified|niet geverifieerd)\)\s*$/iu;

export function withoutGuest(name: string): string {
  return name.length > 400 ? name : name.replace(GUEST, "");
}

function wordsOf(name: string): string[] {
  return withoutGuest(name).trim().split(/\s+/u);
}

export interface Ordered {
  names: string[];
  /** Whether first names were put first. */
  turned: boolean;
}

/**
 * The names with the first name first, where something says that the surname came first: the head of
 * the column, or the mail addresses. Without evidence nothing is turned, and one address that says
 * otherwise is enough to leave alone who has none.
 */
export function givenFirst(names: string[], addresses: string[], headSays: boolean): Ordered {
  const places = names.map((name, at) =>
    name.includes(",") ? undefined : familyWords(name, addresses[at] ?? ""),
  );
  const contrary = places.includes(0);
  const support = places.filter((place) => place !== undefined && place > 0).length;
  const others = !contrary && (headSays || support > 1);
  if (!others && support === 0) return { names, turned: false };
  let turned = false;
  const ordered = names.map((name, at) => {
    const words = wordsOf(name);
    const place = places[at] ?? (others ? words.length - 1 : 0);
    if (place < 1 || name.includes(",")) return name;
    turned = true;
    return [...words.slice(place), ...words.slice(0, place)].join(" ");
  });
  return { names: ordered, turned };
}
