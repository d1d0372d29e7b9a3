/** What a cell turned out to hold. */
export type Cell =
  | { kind: "empty" }
  | { kind: "number"; value: number; percent: boolean }
  | { kind: "formula" }
  | { kind: "text" };

/** Which sign stands before the decimals where a cell by itself could mean both. */
export type Style = "dutch" | "english";

const EMPTY: Cell = { kind: "empty" };
const TEXT: Cell = { kind: "text" };
/** Statistics write a dash where nothing was counted. */
const DASH = /^[-–—]+$/u;
const MONEY = /[€$£¥]|\b(?:eur|usd|gbp)\b/giu;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/u;
const PLAIN = /^\d+$/u;
const DOTTED_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/u;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/u;
const DUTCH = /^(?:\d+|\d{1,3}(?:\.\d{3})+)?,\d+$/u;
const ENGLISH = /^(?:\d+|\d{1,3}(?:,\d{3})+)?\.\d+$/u;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+-]?\d+$/iu;

interface Body {
  digits: string;
  sign: 1 | -1;
  percent: boolean;
}

/** The digits and their separators, without what stands around them. */
function undress(text: string): Body {
  let rest = text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[−–]/gu, "-");
  const percent = rest.includes("%");
  rest = rest
    .replace(/^%\s*|\s*%$/u, "")
    .replaceAll(MONEY, "")
    .trim();
  const inBrackets = /^\((.*)\)$/u.exec(rest)?.[1];
  let sign: 1 | -1 = inBrackets === undefined ? 1 : -1;
  rest = inBrackets ?? rest;
  if (rest.startsWith("-")) sign = -1;
  return { digits: rest.replace(/^[-+]\s*/u, "").trim(), sign, percent };
}

/** The digits as JavaScript writes them; null when they are no number. */
function plainDigits(digits: string, style: Style): string | null {
  if (PLAIN.test(digits)) return digits;
  if (SCIENTIFIC.test(digits)) return digits.replace(",", ".");
  if (SPACED.test(digits)) return digits.replaceAll(/[ '’]/gu, "").replace(",", ".");
  const dotted = DOTTED_THOUSANDS.test(digits);
  const commas = COMMA_THOUSANDS.test(digits);
  // One separator with three digits behind it can mean both; more than one cannot.
  if (dotted && (style === "dutch" || digits.split(".").length > 2)) {
    return digits.replaceAll(".", "");
  }
  if (commas && (style === "english" || digits.split(",").length > 2)) {
    return digits.replaceAll(",", "");
  }
  if (DUTCH.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (ENGLISH.test(digits)) return digits.replaceAll(",", "");
  return null;
}

/** Reads one cell as people and spreadsheets write numbers. */
export function readCell(text: string, style: Style = "dutch"): Cell {
  const trimmed = text.trim();
  if (trimmed === "" || DASH.test(trimmed)) return EMPTY;
  if (trimmed.startsWith("=")) return { kind: "formula" };
  const { digits, sign, percent } = undress(trimmed);
  const plain = plainDigits(digits, style);
  if (plain === null) return TEXT;
  const value = Number(plain) * sign;
  if (!Number.isFinite(value)) return TEXT;
  // There is no minus zero on a chart.
  return { kind: "number", value: value === 0 ? 0 : value, percent };
}

/** Whether a table writes its decimals with a point: only cells that can mean one thing tell. */
export function styleOf(cells: Iterable<string>): Style {
  let english = false;
  for (const cell of cells) {
    const { digits } = undress(cell);
    if (DUTCH.test(digits) && !COMMA_THOUSANDS.test(digits)) return "dutch";
    if (ENGLISH.test(digits) && !DOTTED_THOUSANDS.test(digits)) english = true;
  }
  return english ? "english" : "dutch";
}
