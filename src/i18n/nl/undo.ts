/** What was just done, with a way back. */
export const undo = {
  noteDeleted: "De notitie is verwijderd.",
  groupsMoved: "De groepen zijn veranderd.",
  groupsRedrawn: "De groepen zijn opnieuw verdeeld.",
  personRemoved: "Die naam is van de lijst gehaald.",
  planDeleted: "Het draaiboek is verwijderd.",
  sessionDeleted: "De sessie is verwijderd.",
  steered: "De rest van de sessie is bijgestuurd.",
  unsteered: "Alles duurt weer zo lang als gepland.",
  back: "Zet terug",
  close: "Sluit",
} as const;
