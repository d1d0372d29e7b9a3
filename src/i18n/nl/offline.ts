/** Use without a network, and newer versions. */
export const offline = {
  ready: "Werkt nu ook zonder internet.",
  waiting: "Er is een nieuwe versie van Al doende. Wat je bewaarde, blijft staan.",
  take: "Vernieuw nu",
  busy: "Er is een nieuwe versie van Al doende. Er staat nog een sessie open in een ander venster: sluit dat eerst.",
  again: "Kijk opnieuw",
};
