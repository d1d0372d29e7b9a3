export const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

/** The lines in which something stands, as they are. */
export const filled = (lines: readonly string[]): string[] =>
  lines.filter((line) => !isBlank(line));
