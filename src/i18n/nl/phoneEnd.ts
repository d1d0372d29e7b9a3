/** What a participant reads at the end, where things are taken along. */
export const phoneEnd = {
  pledge: "Wat ga je proberen?",
  day: "Tegen wanneer?",
  calendar: "Zet in mijn agenda",
  calendarWhat: "Proberen: {{text}}",
  calendarMissing: "Schrijf eerst op wat je wilt proberen, en kies een dag.",
  calendarSaved:
    "Open het bestand dat je krijgt: dan staat het in je agenda. Kwam er geen bestand? Open deze pagina in je gewone browser, of kopieer de tekst hieronder.",
  calendarFailed:
    "Een bestand maken lukt hier niet. Open deze pagina in je gewone browser, of kopieer de tekst hieronder en zet hem zelf in je agenda.",
  calendarText: "Voor in je agenda",
  mine: "Wat je opschreef",
  mineEmpty: "Je schreef nog niets op. Dat mag.",
  voted: "Jouw keuze: {{vote}}",
  pro: "Voordeel",
  con: "Nadeel",
  short: "korte termijn",
  long: "langere termijn",
  take: "Neem het mee",
  copy: "Kopieer als tekst",
  copied: "Gekopieerd.",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de tekst hieronder en kopieer hem zelf.",
  share: "Deel met mezelf",
  shared: "Koos je een app? Dan staat je tekst daar.",
  shareFailed: "Delen lukt hier niet. Kopieer de tekst hieronder.",
  print: "Druk af",
  printed:
    "Kwam er geen afdrukvenster? Open deze pagina in je gewone browser, of kopieer de tekst hieronder.",
  printFailed:
    "Afdrukken lukt hier niet. Open deze pagina in je gewone browser, of kopieer de tekst hieronder.",
  text: "Jouw tekst",
  give: "Geef iets door aan je begeleider",
  giveHint: "Alleen wat jij kiest. Je ziet vooraf precies wat er vertrekt.",
  file: "mijn-voornemen",
  wipe: "Is dit niet jouw telefoon?",
  wipeHint: "Neem eerst mee wat je wilt houden. Wis dan wat je schreef.",
};

/** What a participant reads where answers are handed over. */
export const phoneGive = {
  intro: "Kies welke zinnen je begeleider mag zien. Er vertrekt niets tot jij het toont of stuurt.",
  choose: "Wat wil je doorgeven?",
  nothing: "Je schreef nog niets op om door te geven.",
  name: "Je naam erbij?",
  nameHint: "Hoeft niet. Laat leeg om zonder naam door te geven.",
  preview: "Precies dit vertrekt",
  previewName: "Van: {{name}}",
  previewNone: "Zonder naam",
  pick: "Kies hierboven minstens één zin.",
  how: "Hoe geef je het door?",
  code: "Toon als code",
  codeHint: "Je begeleider leest de code met de camera.",
  codeOf: "Code {{index}} van {{of}}",
  codeLabel: "QR-code {{index}} van {{of}} met je antwoorden",
  codeNext: "Volgende code",
  codeBack: "Vorige code",
  codeClose: "Klaar",
  tooLong_one: "Eén zin is te lang voor een code. Geef die door met een bericht.",
  tooLong_other: "{{count}} zinnen zijn te lang voor een code. Geef die door met een bericht.",
  copy: "Kopieer als bericht",
  send: "Stuur als bericht",
  sent: "Koos je een app? Dan staat je bericht daar. Druk daar op versturen.",
  codeShown: "Las je begeleider de code? Dan is het doorgegeven. Anders toon je ze nog eens.",
  sendFailed: "Versturen lukt hier niet. Kopieer de tekst hieronder in een bericht.",
  message: "Mijn antwoorden uit “{{title}}”:",
  open: "Voor de begeleider: {{link}}",
  copied: "Gekopieerd. Plak het in een bericht aan je begeleider.",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de tekst hieronder en kopieer hem zelf.",
  text: "Het bericht",
  pro: "voordeel: {{text}}",
  con: "nadeel: {{text}}",
};

/** What a participant reads where all pages are listed. */
export const phoneOverview = {
  code: "Code op het scherm, bijvoorbeeld U4",
  go: "Ga",
  missing: "Code {{code}} staat niet in deze sessie. Kies hieronder.",
  here: "hier was je",
  filled: "ingevuld",
  about: "Over deze sessie",
};

/** What a participant reads who wipes what was written. */
export const phoneWipe = {
  handOn: "Iemand anders is aan de beurt",
  handOnHint: "Wat jij schreef, blijft bewaard. Wie begint, krijgt het niet te zien.",
  session: "Wis alles wat ik in deze sessie schreef",
  all: "Wis alle sessies op deze telefoon",
  allHint_one: "Deze sessie en nog één andere, ook wat iemand anders hier schreef.",
  allHint_other: "Deze sessie en nog {{count}} andere, ook wat iemand anders hier schreef.",
  wiped: "Gewist: alles wat je in deze sessie schreef. Het staat nergens meer op deze telefoon.",
  wipedAll: "Gewist: alles wat in sessies op deze telefoon geschreven is. Het staat nergens meer.",
};
