/** Each says what happened, what was kept, and what to do. */
export const storage = {
  // By `StorageStatus.state`.
  full: "De opslag van je browser is vol. Wat je nu noteert, staat alleen in de tweede kopie op dit toestel. Bewaar een reservekopie als bestand en wis daarna een oude sessie.",
  forbidden:
    "Je browser weigert de gewone opslag, wellicht omdat cookies geblokkeerd zijn. Wat je noteert, staat alleen in de tweede kopie op dit toestel. Sta cookies toe voor deze site, of bewaar op het einde een reservekopie als bestand.",
  memory:
    "Je browser bewaart op dit moment niets. Je kunt gewoon verder werken, maar wat je noteert verdwijnt als je dit venster sluit. Bewaar daarom een reservekopie als bestand voor je afsluit.",
  noSecondCopy:
    "De tweede kopie werkt in deze browser niet. Alles wordt bewaard, maar als de browser plots stopt, kun je de laatste minuut kwijt zijn.",
  awaited:
    "De tweede kopie op dit toestel geeft nog geen antwoord. Wat alleen daar staat, verschijnt vanzelf zodra ze antwoordt. Wat je nu doet, wordt gewoon bewaard.",

  // By `Quarantined.reason`.
  corrupt:
    "Een stuk van wat bewaard was, is beschadigd en kan niet gelezen worden. De rest is er nog. De beschadigde tekst is apart gehouden: download die voor je ze wist.",
  invalid:
    "Een stuk van wat bewaard was, klopt niet en kan niet geopend worden. De rest is er nog. Het is apart gehouden zoals het was: download het voor je het wist.",
  newer:
    "Een stuk van wat bewaard was, komt uit een nieuwere versie van Al doende. Het blijft staan zoals het is. Laad de pagina opnieuw om de nieuwste versie te krijgen.",
  refused:
    "Een laatste wijziging kon niet bewaard worden, omdat de app er een fout in vond. De vorige toestand is behouden en je wijziging is apart gehouden: download die als je ze nodig hebt.",
  late: "De tweede kopie kwam te laat binnen en bevatte een recentere versie van een stuk dat hier intussen gewijzigd is. Er is niets overschreven: die versie is apart gehouden en je kunt ze downloaden.",
  download: "Download",
  dismiss: "Wis dit",
  dismissSure: "Wat je hier wist, is weg van dit toestel. Heb je het gedownload?",

  // By `BackupReading.error`, and by what `openFile` answers.
  "not-json":
    "Dit bestand is geen reservekopie, of het is beschadigd. Er is niets gewijzigd op dit toestel. Kies het bestand dat Al doende zelf bewaarde; de naam eindigt op .json.",
  "not-ours":
    "Dit bestand komt niet van Al doende. Er is niets gewijzigd op dit toestel. Kies een reservekopie die je met Al doende bewaarde.",
  backupNewer:
    "Deze reservekopie komt uit een nieuwere versie van Al doende. Er is niets gewijzigd op dit toestel. Laad de pagina opnieuw om de nieuwste versie te krijgen en open het bestand dan nog eens.",
  "too-large":
    "Dit bestand is te groot voor een reservekopie (meer dan 20 MB) en is niet geopend. Er is niets gewijzigd op dit toestel. Kies een ander bestand.",
  empty:
    "In dit bestand staat geen enkele sessie. Er is niets gewijzigd op dit toestel. Kies een andere reservekopie.",
  unreadable:
    "Je browser kon dit bestand niet lezen. Er is niets gewijzigd op dit toestel. Controleer of het nog bestaat en of het een tekstbestand is, en kies het opnieuw.",

  // What a backup brought.
  added_one: "{{count}} sessie is toegevoegd.",
  added_other: "{{count}} sessies zijn toegevoegd.",
  same_one: "{{count}} sessie stond hier al precies zo en is overgeslagen.",
  same_other: "{{count}} sessies stonden hier al precies zo en zijn overgeslagen.",
  copies_one:
    "{{count}} sessie staat hier al in een andere versie. Jouw versie is behouden; die uit het bestand staat ernaast.",
  copies_other:
    "{{count}} sessies staan hier al in een andere versie. Jouw versies zijn behouden; die uit het bestand staan ernaast.",
  untitled: "sessie {{index}} in het bestand",
  // By `BackupProblem.lost`.
  lostSession:
    "“{{title}}” is beschadigd en is niet geopend. De rest van het bestand wel. Bewaar het bestand: daar staat ze nog in.",
  lostLive:
    "Van “{{title}}” zijn de namen, de groepen en de plaats in het verloop niet leesbaar. De notities zijn er wel; de sessie begint vooraan. Bewaar het bestand: daar staat alles nog in.",
  lostCapture:
    "Van “{{title}}” is één onderdeel met notities niet leesbaar. De rest is er wel. Bewaar het bestand: daar staat alles nog in.",

  // Wiping.
  wiped: "Alles is gewist van dit toestel.",
  wipeUnsure:
    "Er is gewist wat de browser toeliet, maar het is niet zeker dat alles weg is. Wis ook de gegevens van deze site in de instellingen van je browser.",
} as const;
