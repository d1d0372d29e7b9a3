/** How much comes out of the printer. */
export interface Paper {
  /** Pages with something on them. */
  pages: number;
  /** Backs that stay empty, so that what follows begins on a fresh sheet. */
  blanks: number;
  /** Sheets of paper. */
  sheets: number;
}

/**
 * Counts the paper of pieces that are printed one after the other. On two sides each piece begins on
 * a sheet of its own: no two people, and no two documents, share one. After the last piece nothing
 * has to be left empty.
 *
 * @param pieces how many pages each piece has.
 */
export function paperOf(pieces: readonly number[], duplex: boolean): Paper {
  const pages = pieces.reduce((sum, piece) => sum + piece, 0);
  if (!duplex) return { pages, blanks: 0, sheets: pages };
  return {
    pages,
    blanks: pieces.slice(0, -1).filter((piece) => piece % 2 === 1).length,
    sheets: pieces.reduce((sum, piece) => sum + Math.ceil(piece / 2), 0),
  };
}
