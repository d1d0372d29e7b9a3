/** What is said when something breaks or a page is not there. */
export const errors = {
  brokenTitle: "Dit scherm is vastgelopen",
  broken:
    "De fout ligt bij de app, niet bij jou. Wat je typte is bewaard op dit toestel. Probeer het scherm opnieuw; helpt dat niet, ga dan naar het begin.",
  again: "Probeer opnieuw",
  home: "Naar het begin",
  loading: "Even geduld…",
  session: {
    missingTitle: "Deze sessie staat niet op dit toestel",
    missing:
      "Deze sessie staat niet op dit toestel. Misschien is ze gewist, of is ze op een ander toestel of in een andere browser gemaakt. Heb je een reservekopie, open die dan.",
    newerTitle: "Deze sessie komt uit een nieuwere versie",
    newer:
      "Deze sessie is gemaakt met een nieuwere versie van Al doende. Er is niets aan gewijzigd. Laad de pagina opnieuw om de nieuwste versie te krijgen.",
    invalidTitle: "Deze sessie kan niet geopend worden",
    invalid:
      "Deze sessie is beschadigd en kan niet geopend worden. Ze is apart gehouden zoals ze was, en je andere sessies zijn in orde. Download de tekst, of open een reservekopie.",
  },
  emptyTitle: "Dit draaiboek heeft geen stappen",
  empty: "Er is niets om te tonen. Kies een ander draaiboek; je sessie blijft bewaard.",
} as const;
