/** Words that are read as one are never longer than this. */
const ONE = 16;

const GLUE = "\u00a0";

/** A short phrase, such as “hangt ervan af”, that no line ever breaks. */
export function unbroken(text: string): string {
  return text.length <= ONE ? text.replaceAll(" ", GLUE) : text;
}
