/** How a pasted list of names was read. */
export const names = {
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
