const givenWord = "voornaam|first\\sname|given\\sname";
const familyWord = "achternaam|familienaam|last\\sname|surname";
const headerWord =
  `(?:voor-?\\s?en\\s(?:achter|familie)naam|volledige\\snaam|${givenWord}|${familyWord}|naam|namen|` +
  "deelnemers?|aanwezig(?:en)?|full\\sname|names?|participants?)";

const cellOf = (words: string) => new RegExp(`^\\s*"?(?:${words})"?\\s*:?\\s*$`, "iu");

/** A cell that says that names stand under it. */
export const headerCell = cellOf(headerWord);
export const givenCell = cellOf(givenWord);
export const familyCell = cellOf(familyWord);
/** A cell over something that says nothing about a group of people. */
export const otherCell = cellOf(
  "|nr\\.?|nummer|#|id|e-?mail(?:adres)?|mail|tel(?:efoon)?\\.?|gsm|opmerking(?:en)?",
);
/** The same words before a colon, at the start of a list. */
export const headerBefore = new RegExp(`^\\s*${headerWord}\\s*:\\s*`, "iu");
