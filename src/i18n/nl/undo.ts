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
  ended: "De sessie is afgerond.",
  clockRestarted: "De klok begint opnieuw.",
  looseRemoved: "De tweede klok is weg.",
  wentFirst: "Je sprong naar het eerste scherm. Terug kan ook met Home.",
  wentLast: "Je sprong naar het laatste scherm. Terug kan ook met End.",
  silent:
    "De tijd is om, maar de gong kon niet klinken. Druk op een toets: dan mag de browser weer geluid maken.",
  past: "Zet terug: {{what}}",
} as const;
