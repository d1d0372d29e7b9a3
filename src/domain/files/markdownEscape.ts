/** Takes their meaning from the signs that Markdown reads as marks; HTML never gets through. */
function escapeMarks(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]#|~$]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Marks that only count at the start of a line: lists, numbers, rules. */
function escapeStart(line: string): string {
  return line.replace(/^[-+=]/u, String.raw`\$&`).replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

/** A text on one line, for a heading, a cell or a name. */
export function escapeLine(text: string): string {
  return escapeStart(escapeMarks(text.trim().replaceAll(/\s+/gu, " ")));
}

/**
 * A text that keeps its lines. Markdown reads spaces at the start of a line as code, so they go; a
 * backslash at the end keeps the next line on a line of its own.
 */
export function escapeBlock(text: string): string {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines
    .map((line) => escapeStart(escapeMarks(line.trim())))
    .filter((line) => line !== "")
    .join("\\\n");
}
