const headerWord =
  "(?:voor-?\\s?en\\s(?:achter|familie)naam|volledige\\snaam|voornaam|achternaam|familienaam|naam|namen|" +
  "deelnemers?|aanwezig(?:en)?|full\\sname|first\\sname|last\\sname|names?|participants?)";
const headerCell = new RegExp(`^\\s*"?${headerWord}"?\\s*:?\\s*$`, "iu");
const headerBefore = new RegExp(`^\\s*${headerWord}\\s*:\\s*`, "iu");
const onlyNumber = /^\s*\d{1,4}[.)]?\s*$/u;

/**
 * Pasted text as loose pieces, one per person. A tab means a spreadsheet (its first column that is
 * no numbering), a semicolon stands between people, and so does a comma, unless every line
 * holds exactly one ("Peeters, Jan").
 */
export function splitNames(text: string): string[] {
  const lines = text
    .replace(headerBefore, "")
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .filter((line) => line.trim() !== "");
  return withoutHeader(cut(lines).filter((piece) => piece.trim() !== ""));
}

function cut(lines: string[]): string[] {
  if (lines.some((line) => line.trim().includes("\t"))) return firstColumn(lines);
  if (lines.some((line) => line.includes(";"))) return lines.flatMap((line) => line.split(";"));
  if (lines.length > 1 && lines.every(isSurnameFirst)) return lines;
  return lines.flatMap((line) => line.split(","));
}

function firstColumn(lines: string[]): string[] {
  const rows = lines.map((line) => line.split("\t"));
  // One row that was copied across holds a person in each cell.
  if (rows.length === 1) return rows[0] ?? [];
  const body = headerCell.test(rows[0]?.[0] ?? "") ? rows.slice(1) : rows;
  const numbered =
    body.slice(1).every((row) => isNumbering(row[0])) && isNumbering(body.at(-1)?.[0]);
  return rows.map((row) => (numbered ? row[1] : row[0]) ?? "");
}

function isNumbering(cell: string | undefined): boolean {
  return cell !== undefined && (cell.trim() === "" || onlyNumber.test(cell));
}

function isSurnameFirst(line: string): boolean {
  const [before, after, ...more] = line.split(",");
  return more.length === 0 && before?.trim() !== "" && after !== undefined && after.trim() !== "";
}

function withoutHeader(pieces: string[]): string[] {
  return pieces.length > 1 && headerCell.test(pieces[0] ?? "") ? pieces.slice(1) : pieces;
}
