/** A text without the signs that XML may not hold: with one of them in it no office program opens a file. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|[\p{Cs}\p{NChar}]/gu, "");
}
