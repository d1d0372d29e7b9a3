/** A name as it stands in pasted text, and what stands beside it. */
export interface Piece {
  name: string;
  attribute?: string;
}

/** A column by its place, counted from 0, and by its head where it has one. */
export interface Column {
  place: number;
  head?: string;
}

/** How a text was read that could also be read otherwise. */
export type Taken =
  | { kind: "columns"; names: Column[]; attribute?: Column; turned: boolean }
  /** Each line as "surname, first name". */
  | { kind: "surnameFirst" };

/** A text taken apart. */
export interface Split {
  pieces: Piece[];
  /** Lines with words that were taken for no name. */
  skipped?: string[];
  /** Who stood in a table of visits more than once. */
  merged?: string[];
  taken?: Taken;
}
