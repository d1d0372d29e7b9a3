/** As much as stands on one page of the stage at its smallest size, with room for a title. */
const MOST = 220;

/**
 * A long text in pieces that can each stand on a page of the stage: paragraphs, and sentences where
 * a paragraph is too long. What is between two pieces is a break of lines; no word is lost.
 */
export function pieces(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => (paragraph.length <= MOST ? [paragraph] : grouped(paragraph)));
}

/** Sentences put together as long as they fit; one that is too long by itself is cut at a space. */
function grouped(paragraph: string): string[] {
  const found: string[] = [];
  for (const sentence of paragraph.split(/(?<=[.!?…][”’)]?)\s+/u).flatMap(cut)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= MOST) {
      found[found.length - 1] = `${last} ${sentence}`;
    } else found.push(sentence);
  }
  return found;
}

function cut(sentence: string): string[] {
  if (sentence.length <= MOST) return [sentence];
  const space = sentence.lastIndexOf(" ", MOST);
  const at = space > MOST / 2 ? space : MOST;
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
