/** What a list puts before its items: bullets, ticks, boxes, numbers and letters. */

/** Bullets, arrows, ticks and the letters of symbol fonts: no name starts with one. */
const SIGNS =
  "[-–—―‐‑•·∙⋅‣⁃◦◘◙○●◉◌■□▪▫▬▶►▷▸▹➢➣➤➔➙➜➡→⇒⇨»›>❖◆◇♦★☆✦✧✪☐☑☒✓✔✅✕✖✗✘❌❑❒❏⬜⬛⚫⚪🔹🔸🔵🔴*+~§\\u{F000}-\\u{F0FF}]";

const sure = [
  `(?:${SIGNS}\\uFE0F?)+`,
  // Boxes as people type them.
  "\\[[ xXvV✓✔]?\\]",
  "\\([ xXvV✓✔]?\\)",
  // 1. 1) (1) [1] 1: 1/ 1° and 1.1.
  "[([]?\\d{1,4}(?:\\.\\d{1,4}){0,3}[.)\\]:/°º]+(?!\\d)",
  // #1, nr 1, n° 1
  "(?:#|[nN][rR°º]\\.?|№)\\s?\\d{1,4}[.:)]?(?=\\s)",
  // 1- and 1 –
  "\\d{1,4}(?:\\.\\d{1,4}){0,3}\\s?[-–—](?=[\\s\\p{L}])",
  // Only a number, before a name.
  "\\d{1,9}(?:\\.\\d{1,4}){0,3}(?=\\s+[\\p{L}\"'“‘])",
  // a) (a) iv)
  "[([]?(?:[a-zA-Z]|[ivxIVX]{2,5})[)\\]]",
  // With a tab behind it a letter is a mark too: the hollow bullet and the tick of symbol fonts.
  "(?:[oüØxv]|[a-z]\\.|[ivx]{1,5}\\.)(?=\\t)",
];

const sureMark = new RegExp(`^\\s*(?:${sure.join("|")})\\s*`, "u");
const markAlone = new RegExp(
  `^\\s*(?:${sure.join("|")}|[oüØxvXV]|[a-z]\\.|[ivx]{1,5}\\.)\\s*$`,
  "u",
);
const hollow = /^\s*([oüØ])[\s\u00A0]+(?=\S)/u;
const lettered = /^\s*([a-zA-Z]|[ivx]{2,5})\.\s*(?=\S)/u;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** A line of a list, without what stood before it. */
export interface ListLine {
  text: string;
  marked: boolean;
}

/** Whether a cell holds nothing but a mark. */
export function isListMark(cell: string): boolean {
  return cell.length < 16 && markAlone.test(cell);
}

/** A text without the marks before it; one may stand before another, as in "- [ ] Jan". */
export function withoutMark(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = rest.replace(sureMark, "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/**
 * The lines without list marks. A letter is only a mark where more lines say so: "o Jan, o Els", or
 * "a. Jan, b. Els"; an "O Jan" above an "U Thant" keeps its first word. Lines that are `whole` keep all they have.
 */
export function cutMarks(
  lines: readonly string[],
  isWhole: (line: string) => boolean = () => false,
): ListLine[] {
  const cut = lines.map((line): ListLine => {
    const text = isWhole(line) ? line : withoutMark(line);
    return text === line ? { text: line, marked: false } : { text, marked: true };
  });
  cutHollow(cut);
  cutSequence(cut);
  return cut;
}

function cutHollow(lines: ListLine[]): void {
  const found = lines.filter(({ text }) => hollow.test(text));
  const all = lines.filter((line) => !line.marked && !hollow.test(line.text)).length === 0;
  for (const sign of ["o", "ü", "Ø"]) {
    const same = found.filter(({ text }) => hollow.exec(text)?.[1] === sign);
    if (same.length > 1 || (all && sign !== "Ø")) for (const line of same) unmark(line, hollow);
  }
}

/** a. b. c. or i. ii. iii. in their order; capitals could be initials, and need one more. */
function cutSequence(lines: ListLine[]): void {
  const found = lines.flatMap((line) => {
    const letter = lettered.exec(line.text)?.[1];
    return letter === undefined ? [] : [{ line, letter }];
  });
  const [first] = found;
  if (!first) return;
  const roman = first.letter === "i";
  const small = first.letter === first.letter.toLowerCase();
  let place = 0;
  const inOrder = found.every(({ letter }) => {
    const starts = letter === (roman ? romans[0] : small ? "a" : "A");
    place = starts ? 0 : place + 1;
    return letter === (roman ? romans[place] : nth(place, small));
  });
  if (!inOrder || found.length < (small ? 2 : 3)) return;
  for (const { line } of found) unmark(line, lettered);
}

function nth(place: number, small: boolean): string {
  return String.fromCodePoint((small ? 97 : 65) + place);
}

function unmark(line: ListLine, mark: RegExp): void {
  Object.assign(line, { text: line.text.replace(mark, ""), marked: true });
}
