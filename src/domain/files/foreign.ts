/** Far deeper than anything that the app writes: a session is eight deep. */
const MAX_DEPTH = 40;

/** Whether it is an object with keys: no list, and not nothing. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How deep the brackets go, without parsing: a parser may run out of stack on a hostile file. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted && char === "\\") at += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "{" || char === "[")) depth += 1;
    else if (!quoted && (char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Keys that could reach the prototype of an object are dropped, wherever they stand. */
function withoutTraps(key: string, value: unknown): unknown {
  return key === "__proto__" || key === "constructor" || key === "prototype" ? undefined : value;
}

/** A trap must be spelled somewhere, plainly or with an escape. */
const maybeTrap = /__proto__|constructor|prototype|\\u/;

/** Parses what may come from anyone; undefined for what is no JSON. Look first how deep it goes. */
export function parseForeign(text: string): { value: unknown } | undefined {
  try {
    // Looking at every key makes a large file seconds slower, so only where it can matter.
    return { value: JSON.parse(text, maybeTrap.test(text) ? withoutTraps : undefined) };
  } catch {
    return undefined;
  }
}
