/** What somebody reads whose link or address leads nowhere; who is led there needs none of it. */
export const phoneTrouble = {
  empty: "De link is leeg: er staat geen sessie in.",
  cut: "De link is niet volledig: er ontbreekt een stuk.",
  altered: "De link is onderweg veranderd.",
  newer: "Deze link is gemaakt met een nieuwere versie van Al doende.",
  kind: "Deze link is voor iets anders bedoeld.",
  tooLong: "Deze link is te lang om te openen.",
  noise: "Dit is geen link van Al doende.",
  kept: "Er is niets gewist: wat je eerder schreef, staat er nog.",
  newerDo: "Laad de pagina opnieuw. Helpt dat niet, vraag je begeleider om een nieuwe link.",
  do: "Scan de code opnieuw, of plak de hele link hieronder. Werkt het niet, vraag je begeleider om een nieuwe.",
  lost: "Het adres klopt niet helemaal. Er is niets verloren: je sessies staan op het begin.",
  lostDo: "Kwam je hier met een link? Plak hem hieronder.",
  field: "Plak hier de hele link",
  open: "Open",
  notFound: "Hier staat geen link van Al doende in. Kopieer het hele bericht en plak het opnieuw.",
};
