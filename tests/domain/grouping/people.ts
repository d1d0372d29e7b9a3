/** Ids p0, p1, …, of so many people. */
export const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p${index}`);

/** The same sizes for so many rounds. */
export const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
