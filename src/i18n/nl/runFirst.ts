/** What the run screen says as soon as it stands. */
export const runFirst = {
  bar: "Bediening",
  next: "Volgende: {{what}}",
  nextPage: "Verder lezen",
  previous: "Vorige",
  pause: "Pauze",
  resume: "Verder",
  minusMinute: "Een minuut minder",
  plusMinute: "Een minuut meer",
  note: "Noteer",
  count: "Tel",
  cues: "Spiekbriefje",
  groups: "Groepen",
  showResults: "Toon uitslag",
  redraw: "Verdeel opnieuw",
  redrawShort: "Verdeel",
  people: "Deelnemers",
  overview: "Overzicht",
  more: "Meer",
  practice: "Oefenen: niets wordt bewaard",
  readAlong: {
    text: "Deze sessie staat ook open in een ander venster. Hier kijk je mee.",
  },
  behind: {
    text: "Het volgende scherm is nog onderweg. De zaal ziet zolang het vorige. Je kunt ook verdergaan: wat je noteerde is bewaard.",
    practice: "Komt het niet? Kijk je verbinding na.",
    reload: "Laad opnieuw",
  },
  panelBroken:
    "Dit paneel kan niet geopend worden, misschien door de verbinding. Wat je noteerde is bewaard. Sluit het met Esc en probeer het straks opnieuw.",
  sceneBroken:
    "Dit scherm kan niet getoond worden. Je notities zijn bewaard: ga verder naar het volgende scherm.",
} as const;
