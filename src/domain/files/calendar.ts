/** A moment (milliseconds, as if UTC) as a calendar writes it: "20270305T130000". */
export function calendarTime(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/gu, "");
}

/** Takes the meaning from commas, semicolons and line ends; other control signs may not be in a file. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replaceAll(/[\\,;]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** How many octets a line may have, without its end. */
const WIDEST = 75;

/** The lines of a calendar file (iCalendar, RFC 5545, 3.1): none too long, each with its own end. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Breaks a line that is too long; what goes on starts with a space. No character is cut in two. */
function fold(line: string): string {
  let folded = "";
  let width = 0;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (width + octets > WIDEST) {
      folded += "\r\n ";
      width = 1;
    }
    folded += char;
    width += octets;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
