// What two keys say in the same sense is one key: whoever translates or mends it does so once.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

/** Texts that more than one key says all the same, by the reason why. */
const ALLOWED = {
  /** A heading, a button and a label, a thing and a deed: each may change by itself, or in another language. */
  otherSense: [
    "Aantal deelnemers",
    "Aanwezigheidslijst",
    "Afdeling of functie",
    "Afdrukken",
    "Afronden",
    "Al doende",
    "Antwoorden van deelnemers",
    "Begin",
    "Begrepen",
    "Bron",
    "Cijfer",
    "De link",
    "De nieuwe versie komt eraan…",
    "Deelnemers",
    "Deelnemers en regels",
    "Doel",
    "Doen",
    "Draaiboek",
    "Draaiboeken",
    "Even geduld…",
    "Grafiek",
    "Groepen",
    "Kijken mee",
    "Kopiëren lukt hier niet. Selecteer de tekst hieronder en kopieer hem zelf.",
    "Lezen",
    "Meebrengen",
    "Meer",
    "Naam",
    "Notitie",
    "Notities",
    "Op tijd eindigen",
    "Open",
    "Organisatie",
    "Overzicht",
    "Pauze",
    "Programma",
    "Sessie",
    "Spiekbriefje",
    "Stap",
    "Terug",
    "Tijd",
    "Titel",
    "Toon op het scherm",
    "Verdeel",
    "Verdeel opnieuw",
    "Verder",
    "Verder waar je was",
    "Verloop",
    "Verslag",
    "Volgorde",
    "Volledig scherm",
    "Voorbeeld",
    "Vorige",
    "Wanneer",
    "Wat neem je mee?",
    "Welkom",
    "Zaaltest",
    "bijna",
    "draaiboek",
    "gelukt",
    "groep",
    "minuten",
    "minuut",
    "niet",
    "sessie",
    "twee groepen",
    "vervalt",
    "{{name}} zit nu bij {{group}}.",
  ],
  /** On pages that bring no words of each other: in `common` every first page would fetch them. */
  otherPage: [
    "Druk af",
    "Privacy",
    "Toegankelijkheid",
    "Bestand openen",
    "Bron: {{source}}",
    "Deelnemer {{number}}",
    "Doe",
    "Draaiboek zonder titel",
    "Foto {{letter}}",
    "Gekopieerd.",
    "Gelukt als: {{check}}",
    "Groep {{number}}",
    "Kopieer de link",
    "Laat los om dit bestand te openen",
    "Oefenen: niets wordt bewaard",
    "QR-code van {{address}}",
    "Stap {{number}}",
    "Start: {{title}}",
    "Tekst groter",
    "Tekst kleiner",
    "Terug naar de sessie",
    "Toon groot",
    "Verwijder: {{title}}",
    "Wat ga je proberen?",
    "Zeg",
    "alleen",
    "alleen de handleiding",
    "handleiding én {{tool}}",
    "in groepjes",
    "korte termijn",
    "langere termijn",
    "per twee",
    "samen",
    "tijd om",
    "was {{votes}}",
    "{{count}} bladzijde",
    "{{count}} bladzijden",
    "{{count}} deelnemer",
    "{{count}} deelnemers",
    "{{count}} meer",
    "{{count}} minder",
    "{{count}} minuten",
    "{{count}} minuut",
    "{{count}} {{name}} en {{spare}} reserve",
    "{{title}} {{count}} minuten",
    "{{title}} {{count}} minuut",
    "{{word}} {{index}} van {{of}}",
  ],
  /** Signs around a figure or a name. */
  noWord: ["{{before}} → {{after}} min", "{{count}} min", "{{from}} – {{to}}", "–", "“{{text}}”"],
};

const folder = "src/i18n/nl/";
/** Made of other tables, or no table. */
const COMPOSED = new Set(["language.ts", "words.ts", "run.ts"]);

/** Each text with the keys that say it; the forms for one and for more count as one key. */
async function keysByText(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const tables = new Map<unknown, string>();
  const walk = (words: unknown, key: string): void => {
    if (typeof words === "string") {
      const base = key.replace(/_(?:one|other)$/u, "");
      found.set(words, (found.get(words) ?? new Set()).add(base));
    } else if (typeof words === "object" && words !== null && !tables.has(words)) {
      // The table of the planner holds those of its step and its side too.
      tables.set(words, key);
      for (const [name, inner] of Object.entries(words)) walk(inner, `${key}.${name}`);
    }
  };
  for (const file of readdirSync(folder).filter((name) => !COMPOSED.has(name))) {
    walk(await import(`../../${folder}${file}`), file);
  }
  return found;
}

test("no two keys say the same, but for the reasons in the list", async () => {
  const found = await keysByText();
  expect(found.size).toBeGreaterThan(1000);
  const twice = [...found].flatMap(([text, keys]) => (keys.size > 1 ? [text] : []));
  expect(twice.toSorted()).toEqual(Object.values(ALLOWED).flat().toSorted());
});
