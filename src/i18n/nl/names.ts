/** How a pasted list of names was read. */
export const names = {
  count_zero: "nog geen namen",
  count_one: "{{count}} naam",
  count_other: "{{count}} namen",
  duplicates:
    "Meer dan één keer: {{names}}. Ze tellen allemaal mee en krijgen elk een eigen naam op het scherm.",
  tooMany: "Er passen {{kept}} mensen in een sessie. De eerste {{kept}} tellen mee, de rest niet.",
  shortened: "Ingekort tot 120 letters: {{names}}",
  table:
    "Tabel: de naam komt uit {{names}}, de afdeling uit {{attribute}}. De eerste is {{first}}.",
  tableNames: "Tabel: de naam komt uit {{names}}, zonder afdeling. De eerste is {{first}}.",
  turned: "De achternaam stond voorop en staat nu achteraan.",
  surnameFirst:
    "Elke regel gelezen als “achternaam, voornaam”. De eerste heet op het scherm {{first}}.",
  column: "kolom {{number}}",
  head: "kolom “{{head}}”",
  skipped: "Niet als naam gelezen: {{names}}",
  merged: "Stond er meer dan één keer en telt één keer: {{names}}",
  andMore: "{{names}} en nog {{count}}",
} as const;
