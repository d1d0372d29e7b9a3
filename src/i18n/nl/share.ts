/** Handing a session out: to the participants, or whole to somebody who guides it too. */
export const share = {
  title: "Delen",
  who: "Met wie deel je?",
  participants: "Deelnemers",
  colleague: "Collega-begeleider",
  participantsHint:
    "Ze krijgen de vragen en opdrachten op hun telefoon. Niet: je Doe en Zeg, je notities en de namen.",
  colleagueHint:
    "Je collega krijgt het hele draaiboek, ook je Doe en Zeg en je eigen notities. Geen namen, geen antwoorden.",
  code: "QR-code van {{address}}",
  copy: "Kopieer de link",
  copied: "Gekopieerd. Plak de link in een bericht.",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.",
  send: "Deel…",
  large: "Toon groot",
  picture: "Bewaar als afbeelding",
  pictureName: "qr-code",
  link: "De link",
  stage: "Toon op het scherm",
  near: "Deze code is te fijn om van ver te lezen, want er staan eigen woorden in. Hang hem aan de deur, of stuur de link.",
  tooLong:
    "Er staan te veel eigen woorden in voor een QR-code. Stuur de link, of het draaiboek als bestand.",
  long: "De link is lang ({{count}} tekens). Breekt hij in je bericht, stuur dan het draaiboek als bestand.",
  noPictures:
    "De foto’s bij je eigen taak gaan niet mee in de link. Stuur het draaiboek als bestand (Meenemen) om ze mee te geven.",
  failed:
    "De link kon niet gemaakt worden. Herlaad de pagina en probeer opnieuw; je draaiboek is bewaard.",
  local:
    "Dit adres werkt alleen op dit toestel: telefoons kunnen het niet openen. Zet hieronder het adres waar Al doende voor iedereen staat.",
  address: "Adres in de link",
  addressHint: "Waar deelnemers Al doende openen. Nu: {{site}}",
  addressWrong: "Dat is geen webadres. Schrijf bijvoorbeeld https://leren.voorbeeld.be",
  addressUse: "Gebruik dit adres",
  addressBack: "Gebruik weer dit toestel",
  came: {
    title: "Een draaiboek voor jou",
    intro: "Iemand deelt dit draaiboek met je, met alles wat erin staat.",
    steps_one: "{{count}} stap",
    steps_other: "{{count}} stappen",
    minutes: "{{count}} minuten",
    keep: "Bewaar bij mijn draaiboeken",
    hint: "Het komt naast wat je al hebt. Er wordt niets vervangen.",
    no: "Nee, naar het begin",
    untitled: "Draaiboek zonder titel",
  },
};
