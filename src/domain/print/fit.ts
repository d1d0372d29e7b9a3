/** A rectangle for text, in millimetres. */
export interface Box {
  width: number;
  height: number;
}

const MM_PER_POINT = 0.3528;
/** Leading of the display face on paper, with room for the odd line that breaks early. */
const LEADING = 1.16;
const RAGGED = 1.12;
/** Down to this part of the size that a box allows, a text gets smaller to keep its words whole. */
const LEAST_WHOLE = 0.5;
/** The part of that size at which a text with a broken word is set. */
const BROKEN = 0.75;

/** About how wide a sign of the bold display face is, as a part of its size; rather too much than too little. */
function signWidth(sign: string): number {
  if (/[\s]/u.test(sign)) return 0.28;
  if (/[iljtfrI.,:;'’!|()“”"]/u.test(sign)) return 0.4;
  if (/[mwMW@%—…]/u.test(sign)) return 0.98;
  if (/\p{Lu}/u.test(sign)) return 0.74;
  if (/[\p{Ll}\p{Nd}?/&-]/u.test(sign)) return 0.6;
  // Whole-width writing, pictures.
  return 1.1;
}

/** Width of a text on one endless line, as a multiple of its size. @internal */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** About how high a text gets in a column, in millimetres: an estimate that is rather too high. */
export function textHeight(text: string, points: number, width: number): number {
  const size = points * MM_PER_POINT;
  const lines = Math.max(1, Math.ceil((textWidth(text) * size * RAGGED) / width));
  return lines * size * LEADING;
}

/** Whether the longest word stands on one line. */
function wordsFit(text: string, points: number, width: number): boolean {
  const size = points * MM_PER_POINT;
  return text.split(/[\s-]+/u).every((word) => textWidth(word) * size <= width);
}

/**
 * The largest of some sizes at which texts stand in a box, one under the other, with their words
 * whole. A word that would make all of it much smaller may break instead; whatever does not fit at
 * the smallest size gets that size too.
 *
 * @param sizes in points, from large to small.
 * @param gap after each text, as a part of its size.
 */
export function fitText(texts: readonly string[], box: Box, sizes: readonly number[], gap = 0) {
  const least = sizes.at(-1) ?? 0;
  const height = (points: number) =>
    texts.reduce((sum, text) => sum + textHeight(text, points, box.width), 0) +
    texts.length * gap * points * MM_PER_POINT;
  const roomy = sizes.filter((points) => height(points) <= box.height);
  const whole = roomy.find((points) => texts.every((text) => wordsFit(text, points, box.width)));
  const broken = roomy[0] ?? least;
  if (whole !== undefined && whole >= broken * LEAST_WHOLE) return whole;
  return roomy.find((points) => points <= broken * BROKEN) ?? least;
}
