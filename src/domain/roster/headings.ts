import type { ListLine } from "./listMarks.ts";
import { isNamesHead } from "./headers.ts";

const GROUP = /^(?:groep|team|tafel|ploeg|afdeling|dienst|klas|lijst|deelnemers|aanwezig)/iu;

/**
 * The lines that hold names, and the headings above parts of a list: those that end in a colon, and
 * those right above a bulleted line that carry no bullet and say what they are. A first line without
 * its bullet could be somebody: copying out of a list often loses it.
 */
export function withoutHeadings(lines: readonly ListLine[]): {
  lines: string[];
  headings: string[];
} {
  const above = (line: ListLine, at: number) => !line.marked && lines[at + 1]?.marked === true;
  const loose = lines.filter((line) => !line.marked);
  const parts = loose.length > 1 && lines.every((line, at) => line.marked || above(line, at));
  const kept: string[] = [];
  const headings: string[] = [];
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    const ends = /:\s*$/u.test(text.slice(-40)) && at + 1 < lines.length;
    const says = parts || /\d/u.test(text.slice(0, 200)) || GROUP.test(text) || isNamesHead(text);
    if (ends || (above(line, at) && says)) headings.push(text.trim());
    else kept.push(text);
  }
  return { lines: kept, headings };
}
