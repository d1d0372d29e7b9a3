/** What the heads of columns say, in the words of spreadsheets, forms and meetings. */
import { searchKey } from "#domain/search/searchFor.ts";

export type HeadKind =
  | "given"
  | "infix"
  | "family"
  /** Only "naam": the surname where a column of first names stands beside it. */
  | "name"
  /** A full name that starts with the surname, such as "naam en voornaam". */
  | "familyFirst"
  /** Those who are there: "medewerker". */
  | "people"
  | "group"
  | "other";

const YOU = "(?:(?:je|jouw|uw|your|de|het|the|votre) )?";
const NAME =
  "(?:(?:volledige|full|voor|achter|familie|sur|fore|first|last|given|family)?[- ]?(?:na(?:am|men)|names?|noms?)|prenoms?)";
const PART = `(?:${NAME}|voor|achter|familie|first|last)`;
const AND = "(?: (?:en|and|et|&|\\+|/) | ?[&+/,] ?| )";
const PEOPLE =
  "(?:medewerk(?:er|ster)|werknem(?:er|ster)|deelnem(?:er|ster)|collega|cursist|lerende|personeelslid|teamlid|genodigde|aanwezige|participant|attendee|employee|invitee|registrant|persoon|person)";

const kinds: [kind: HeadKind, words: RegExp][] = [
  [
    "given",
    whole(
      `${YOU}(?:voorna(?:am|men)|roepna(?:am|men)|(?:first|given|fore) ?names?|prenoms?|vornamen?)`,
    ),
  ],
  ["infix", whole("tussenvoegsels?|voorvoegsels?|infix|name prefix")],
  [
    "family",
    whole(
      `${YOU}(?:(?:achter|familie|ge(?:slachts|boorte)?)na(?:am|men)|(?:last|family|sur) ?names?|noms? de famille|nachnamen?)`,
    ),
  ],
  [
    "familyFirst",
    whole(
      `${YOU}(?:achter|familie)?(?:naam|nom|last name|surname|family name)${AND}(?:voornaam|first name|given name|prenom)`,
    ),
  ],
  ["name", whole(`${YOU}(?:${NAME}|${PART}${AND}${PART})`)],
  [
    "name",
    whole(
      `(?:wat is|what is|whats|quel est) ${YOU}(?:${NAME}|${PART}${AND}${PART})|hoe heet (?:je|u|jij)|wie ben je`,
    ),
  ],
  [
    "name",
    whole(
      `${YOU}(?:(?:volledige|full|display|complete|hele|${PEOPLE}) ?s?-?(?:naam|name)|weergavenaam)`,
    ),
  ],
  ["name", whole(`na(?:am|men)(?: van)?(?: (?:de|het|een|je|elke))? ${PEOPLE}(?:s|en)?`)],
  ["people", whole(`${PEOPLE}(?:s|en|n)?|(?:team|groeps)?leden|wie`)],
  [
    "other",
    /\b(?:nr|nummer|number|no|id|upn|e?-?mail\w*|tel|telefoon\w*|gsm\w*|mobiel\w*|phone|opmerking\w*|notes?|notities?|remarks?|comments?|commentaar|dieet\w*|allergie\w*|adres|address|straat|postcode|gemeente|woonplaats|city|country|land|geboorte\w*|birth\w*|leeftijd|age|rijksregister\w*|bsn|insz|niss|tijd\w*|begintijd|starttijd|eindtijd|time|timestamp|datum|date|start|einde|end|join\w*|leave|left|duration|duur|guest|gast|consent|order|ticket\w*|quantity|price|prijs|total|totaal|paid|status|response|reactie|antwoord|attendance|action|engagement|handtekening|paraaf|signature|geslacht|gender|score|punten|points|url|link|ip|platform|device|manager|leidinggevende|fees?|eerste|laatste|first|last|taal|language|host|topic|username|gebruikersnaam|aangemaakt|gewijzigd|created|aanwezig|present|participants|begin|rijksregisternummer|loonnummer|stamnummer)\b|^(?:|#|\*|m\/v|nummer)$/u,
  ],
  [
    "group",
    /afdeling|dienst|departe?ment|functi(?:e|on)|\bteam\b|groep|\bgroup\b|ploeg|vestiging|locatie|\bsite\b|bedrijf|organisati|compan|organi[sz]ation|\bklas\b|sector|directi|\bunit\b|\bcel\b|divisi|entiteit|service|\bjob\b|\brol\b|\brole\b|werkplek|regio|school|niveau/u,
  ],
];

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, "u");
}

/** Longer than this no head of a column is. */
const LONG = 80;

/** What a column holds, by its head; undefined where nothing is known of it. */
export function headKind(cell: string): HeadKind | undefined {
  if (cell.length > LONG) return undefined;
  const text = searchKey(cell)
    .replaceAll(/\([^()]*\)|["*:?]|-(?= |en )/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return kinds.find(([, words]) => words.test(text))?.[0];
}

const nameKinds: readonly (HeadKind | undefined)[] = [
  "given",
  "family",
  "name",
  "familyFirst",
  "people",
];

/** Whether names stand under such a head. */
export function headsNames(kind: HeadKind | undefined): boolean {
  return nameKinds.includes(kind);
}

/** A line that says that names follow, alone or before a colon. */
export function isNamesHead(cell: string): boolean {
  return (
    headsNames(headKind(cell)) ||
    /^\s*"?(?:aanwezig|deelnemers?|participants)"?\s*:?\s*$/iu.test(cell)
  );
}

const before = /^([^:\n,;\t]{1,40}):[^\S\n]*/u;

/** A text without the words before a colon at its start that say that names follow. */
export function withoutHeadBefore(text: string): string {
  const words = before.exec(text.trimStart())?.[1];
  if (words === undefined) return text;
  const says = isNamesHead(words) || /^(?:aan|to|cc|bcc|à)$/iu.test(words.trim());
  return says ? text.trimStart().replace(before, "") : text;
}
