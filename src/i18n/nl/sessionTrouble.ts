/** What is said where a session cannot be shown, by `RunState.status`; few ever see it, so it comes late. */
export const sessionTrouble = {
  awaitedTitle: "Deze sessie wordt nog gezocht",
  awaited:
    "De tweede kopie op dit toestel geeft nog geen antwoord, en misschien staat de sessie daar. Laat dit venster open: zodra ze gevonden is, verschijnt ze hier vanzelf. Duurt het lang, sluit dan andere vensters van Al doende en laad deze pagina opnieuw.",
  missingTitle: "Deze sessie staat niet op dit toestel",
  missing:
    "Deze sessie staat niet op dit toestel. Misschien is ze gewist, of is ze op een ander toestel of in een andere browser gemaakt. Heb je een reservekopie, open die dan.",
  newerTitle: "Deze sessie komt uit een nieuwere versie",
  newer:
    "Deze sessie is gemaakt met een nieuwere versie van Al doende. Er is niets aan gewijzigd. Laad de pagina opnieuw om de nieuwste versie te krijgen.",
  invalidTitle: "Deze sessie kan niet geopend worden",
  invalid:
    "Deze sessie is beschadigd en kan niet geopend worden. Ze is apart gehouden zoals ze was, en je andere sessies zijn in orde. Download de tekst, of open een reservekopie.",
} as const;
