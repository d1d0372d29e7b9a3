/** What is said when something breaks or a page is not there. */
export const errors = {
  brokenTitle: "Dit scherm is vastgelopen",
  broken:
    "De fout ligt bij de app, niet bij jou. Wat je typte is bewaard op dit toestel. Probeer het scherm opnieuw; helpt dat niet, ga dan naar het begin.",
  loading: "Even geduld…",
  emptyTitle: "Dit draaiboek heeft geen stappen",
  empty: "Er is niets om te tonen. Kies een ander draaiboek; je sessie blijft bewaard.",
} as const;
