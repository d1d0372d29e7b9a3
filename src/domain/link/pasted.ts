import { LINK_PATHS } from "./address.ts";
import { payloadKind, LEAST_ALONE, MOST_CHARS, wholePayload, type LinkKind } from "./seal.ts";

/** What was found in a text. The payload may be cut or altered: opening it tells. */
export interface Pasted {
  kind: LinkKind;
  payload: string;
}

/** A mail with a link and everything that was written before it. */
const MOST_PASTED = 4 * MOST_CHARS;
/** A mail with more links than this is no mail. */
const MOST_LINKS = 40;

/** What mail, chat and redirects make of the characters around a payload. */
const REPAIRS: readonly [RegExp, string][] = [
  [/=(?:20)?\r?\n/gu, ""],
  [/%25/gu, "%"],
  [/%25/gu, "%"],
  [/%(?:20|0a|0d|09)/giu, " "],
  [/%23|&#35;|&#x23;|&num;/giu, "#"],
  [/%2f|&#47;|&#x2f;|&sol;/giu, "/"],
  [/%26|&amp;/giu, "&"],
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, ""],
];

const lettersOf = (text: string) => text.replaceAll(/[^0-9A-Za-z]/gu, "");

const KINDS = ["mee", "plan", "geef"] as const satisfies readonly LinkKind[];
/** What a mail puts into an address where a line ends. */
const FOLD = String.raw`[\s>|]*`;
/** A slash, which some programs double. */
const SLASH = `(?:/${FOLD}){1,3}`;
/** The path of each kind, also where a line ends in it, or without the number sign before it. */
const PATHS = KINDS.map((kind) => ({
  kind,
  form: new RegExp(
    `(#${FOLD})?${SLASH}${LINK_PATHS[kind].split("").join(FOLD)}${FOLD}${SLASH}`,
    "giu",
  ),
}));

const repair = (text: string) =>
  REPAIRS.reduce((now, [form, by]) => now.replaceAll(form, by), text);

/**
 * Where links begin in a text, in their order: at `at`, with their payload at `from`. Without a number
 * sign the path may be that of another site: such a start counts only with a whole payload.
 */
function startsIn(text: string): { kind: LinkKind; at: number; from: number; sure: boolean }[] {
  return PATHS.flatMap(({ kind, form }) =>
    [...text.matchAll(form)].map(({ index, 0: path, 1: sign }) => ({
      kind,
      at: index,
      from: index + path.length,
      sure: sign !== undefined,
    })),
  ).toSorted((a, b) => a.at - b.at);
}

/**
 * The payloads of all links of one kind in a whole conversation, in their order. Each one is read up
 * to where the next link begins: one that is cut or altered takes no other one along.
 */
export function pastedPayloads(text: string, kind: LinkKind): string[] {
  if (text.length > MOST_PASTED) return [];
  const repaired = repair(text);
  const found = startsIn(repaired).flatMap((start, index, all) => {
    if (start.kind !== kind) return [];
    const rest = repaired.slice(
      start.from,
      Math.min(all[index + 1]?.at ?? Infinity, start.from + MOST_CHARS * 2),
    );
    return wholePayload(rest) ?? (start.sure ? (/^[0-9A-Za-z]*/u.exec(rest)?.[0] ?? "") : []);
  });
  if (found.length > 0) return found;
  const single = alone(repaired);
  return single?.kind === kind ? [single.payload] : [];
}

/**
 * Finds the link in what somebody pasted: with line ends, brackets or quotes in or around it, in a
 * sentence or a whole mail, behind a redirect that tracks, or only its last part. A payload tells
 * itself where it ends, so that what was glued to it falls off. Undefined where there is none.
 */
export function readPasted(text: string): Pasted | undefined {
  if (text.length > MOST_PASTED) return undefined;
  const repaired = repair(text);
  const found = startsIn(repaired).map(({ kind, from, sure }) => ({
    kind,
    sure,
    rest: repaired.slice(from, from + MOST_CHARS * 2),
  }));
  for (const { kind, rest } of found.slice(0, MOST_LINKS)) {
    const payload = wholePayload(rest);
    if (payload !== undefined) return { kind, payload };
  }
  const first = found.find(({ sure }) => sure);
  if (first) return { kind: first.kind, payload: /^[0-9A-Za-z]*/u.exec(first.rest)?.[0] ?? "" };
  return alone(repaired);
}

/** A payload without an address: all of the text, or one word of it. */
function alone(text: string): Pasted | undefined {
  for (const part of [lettersOf(text), ...text.split(/[^0-9A-Za-z]+/u)]) {
    const kind = part.length < LEAST_ALONE ? undefined : payloadKind(part);
    if (kind) return { kind, payload: part };
  }
  return undefined;
}
