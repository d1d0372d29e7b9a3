/** What a device asks on which somebody wrote before. */
export const phoneWhose = {
  title: "Op dit toestel schreef al iemand",
  ask_one: "Was jij dat? Dan ga je verder waar je was.",
  ask_other: "Was jij een van hen? Kies wanneer je het laatst schreef.",
  me: "Ja, dat was ik ({{moment}})",
  empty: "Nee, begin leeg",
  stays: "Begin je leeg, dan blijft bewaard wat er al staat. Jij krijgt het niet te zien.",
};
