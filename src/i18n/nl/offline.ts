/** Use without a network, and newer versions. */
export const offline = {
  ready: "Werkt nu ook zonder internet: valt je verbinding weg, dan kan je gewoon verder.",
  take: "Vernieuw nu",
  again: "Kijk opnieuw",
  renew: "Vernieuw dit venster",
  reload: "Herlaad",
  link: "Deze link is gemaakt met een nieuwere versie van Al doende. Je ziet hier alleen wat deze versie kent. Vernieuw om alles te zien. Blijft dit staan, dan is deze site zelf nog niet vernieuwd: vraag het aan wie de link gaf.",
  newer: "Er is een nieuwere versie",
  // By `UpdateState`.
  is: {
    waiting: "Er is een nieuwe versie van Al doende. Wat je bewaarde, blijft staan.",
    taking: "De nieuwe versie komt eraan…",
    reloading: "De nieuwe versie komt eraan…",
    busy: "Er is een nieuwe versie van Al doende. Er staat nog een sessie open in een ander venster: sluit dat eerst.",
    stuck:
      "De nieuwe versie is niet gestart. Wat je bewaarde, blijft staan. Sluit alle vensters van Al doende en open de app opnieuw.",
    cut: "Je hebt geen internet, en zonder kan dit venster niet opnieuw geladen worden. Laat het open, kijk je verbinding na en probeer opnieuw. Wat je bewaarde, blijft staan.",
    swapped:
      "Al doende is vernieuwd in een ander venster. Dit venster is nog de oude versie. Wat je typte, is bewaard.",
    outdated: "Er staat een nieuwere versie klaar: herlaad. Wat je typte, is bewaard.",
  },
  // A part of the page that could not be fetched, or that broke.
  part: {
    lost: "Dit deel van de app kon niet geladen worden. Wat je typte, is bewaard. Kijk je verbinding na en probeer opnieuw.",
    old: "Dit deel van de app is er alleen nog in de nieuwere versie. Wat je typte, is bewaard.",
  },
};
