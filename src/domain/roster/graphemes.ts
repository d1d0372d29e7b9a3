import { graphemes } from "#i18n/format.ts";

/** The letters as a reader counts them: an emoji or a letter with its accents is one. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes(text), ({ segment }) => segment);
}

/** The text with at most so many letters; never half of one. */
export function cutGraphemes(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  let count = 0;
  for (const { segment } of graphemes(text)) {
    // A letter under a tower of accents would otherwise be of any length.
    if (count === most || kept.length + segment.length > most * 8) break;
    kept += segment;
    count += 1;
  }
  return kept === "" ? Array.from(text).slice(0, most).join("") : kept;
}

/** Equal for names that a reader takes for the same. */
export function sameKey(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
