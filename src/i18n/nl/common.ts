/** What more than one page says in the same sense. Every page has these. */
export const common = {
  close: "Sluit",
  again: "Probeer opnieuw",
  done: "Klaar",
  home: "Naar het begin",
  take: "Neem over",
  saveFile: "Bewaar als bestand",
  add: "Voeg toe",
  remove: "Verwijder",
  undo: "Zet terug",
  change: "Wijzig",
  fullscreen: "Volledig scherm",
  finish: "Afronden",
  start: "Start",
} as const;
