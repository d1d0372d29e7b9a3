/** What was just done, with a way back. */
export const undo = {
  noteDeleted: "De notitie is verwijderd.",
  groupsRedrawn: "De groepen zijn opnieuw verdeeld.",
  sessionDeleted: "De sessie is verwijderd.",
  back: "Zet terug",
  close: "Sluit",
} as const;
