/** Answers that participants hand over, at the facilitator's side. */
export const handover = {
  title: "Antwoorden van deelnemers",
  intro:
    "Deelnemers kiezen zelf wat ze doorgeven. Wat binnenkomt, staat hier apart tot jij het overneemt als notitie.",
  mirrored: "Met één scherm leest de zaal hier mee.",
  paste: "Plak links of berichten",
  pasteHint: "Eén link of een heel gesprek tegelijk.",
  take: "Haal binnen",
  camera: "Lees met de camera",
  cameraStop: "Stop de camera",
  cameraView: "Beeld van de camera",
  cameraWaiting: "De camera start…",
  cameraHint: "Houd de code op de telefoon voor de camera, de een na de ander.",
  unsupported:
    "De camera werkt hier niet: daarvoor moet Al doende op een adres met https staan. Vraag om de link en plak die.",
  refused:
    "De browser mag de camera niet gebruiken. Sta het toe bij het slotje in de adresbalk, of vraag om de link en plak die.",
  none: "Er is geen camera gevonden, of een ander programma gebruikt hem. Vraag om de link en plak die.",
  reader:
    "Wat codes leest, kon niet geladen worden. Probeer opnieuw met een netwerk, of vraag om de link en plak die.",
  added_one: "{{count}} antwoord binnen.",
  added_other: "{{count}} antwoorden binnen.",
  known_one: "{{count}} link was al binnen.",
  known_other: "{{count}} links waren al binnen.",
  broken_one:
    "In {{count}} stuk staat geen link die werkt. Vraag die deelnemer om opnieuw te sturen.",
  broken_other:
    "In {{count}} stukken staat geen link die werkt. Vraag die deelnemers om opnieuw te sturen.",
  partly: "Lang antwoord: {{have}} van {{of}} codes gelezen. Toon ook de andere.",
  readsAlong:
    "Er is niets binnengehaald: een ander venster heeft deze sessie in de hand. Neem daar over, of haal ze daar binnen.",
  cameraGone: "De camera is weggevallen. Kijk of hij nog aangesloten is en start hem opnieuw.",
  waiting: "Wacht op jou",
  waitingNone: "Er wacht niets. Wat deelnemers doorgeven, verschijnt hier.",
  done: "Afgehandeld",
  acceptAll: "Neem alles over",
  acceptNamed: "Neem over: {{text}}",
  refuse: "Niet nodig",
  refuseNamed: "Niet nodig: {{text}}",
  backNamed: "Zet terug: {{text}}",
  stateAccepted: "overgenomen",
  stateRefused: "niet overgenomen",
  elsewhere: "Hoort bij een andere sessie",
  elsewhereAt: "Neem over bij",
  anonymous: "zonder naam",
  pledge: "Wat ga je proberen?",
  came: {
    title: "Antwoorden om door te geven",
    asking: "We zoeken de sessie op dit toestel…",
    taken: "Binnengehaald. Je vindt ze in de sessie onder “Antwoorden van deelnemers”.",
    takenPart: "Gelezen. Het antwoord is er pas als ook de andere codes gelezen zijn.",
    takenKnown: "Deze antwoorden waren al binnen in de sessie.",
    nobody:
      "Op dit toestel antwoordt geen open sessie. Ben jij de begeleider, en staat ze hier wel open? Breng haar venster naar voren en zoek opnieuw. Of kopieer de link en plak die in de sessie, onder “Antwoorden van deelnemers”.",
    participant:
      "Ben jij deelnemer? Deze link is voor je begeleider. Stuur het bericht door: hier moet je niets doen.",
    again: "Zoek opnieuw",
    copy: "Kopieer de link",
    copied: "Gekopieerd.",
    link: "De link",
    part: "Een deel van een lang antwoord",
    count_one: "{{count}} antwoord",
    count_other: "{{count}} antwoorden",
  },
};
