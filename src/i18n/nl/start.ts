/** The dialog that starts a session. */
export const start = {
  untitled: "Draaiboek zonder titel",
  /** The name of a session of a plan without one. */
  session: "Sessie",
  minutes_one: "{{count}} minuut",
  minutes_other: "{{count}} minuten",
  leavesOut: "Niet in dit draaiboek:",
  who: "Wie doet mee?",
  names: "Plak de namen",
  namesLabel: "Namen, onder elkaar of met komma’s ertussen",
  namesPlaceholder: "Amira\nBram\nGülşen",
  namesMissing: "Hier staan nog geen namen. Plak ze, of kies “Begin zonder namen”.",
  count: "Alleen een aantal",
  countHint: "Iedereen krijgt een nummer.",
  countLabel: "Aantal deelnemers",
  countWrong: "Vul een getal in van 1 tot {{most}}.",
  none: "Begin zonder namen",
  noneHint: "Verdelen in groepen doe je dan op zicht.",
  title: "Naam van de sessie (hoeft niet)",
  titleHint: "Op het beginscherm, in het verslag en in de naam van de bestanden.",
  private: "Namen blijven op dit toestel en staan niet in het verslag, tenzij je erom vraagt.",
  practice: "Oefenen: niets wordt bewaard",
} as const;
