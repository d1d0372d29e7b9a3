import { isTooDeep, parseForeign } from "#domain/files/foreign.ts";

import { charOf, decode62, encode62, valueOf } from "./base62.ts";
import { PACKINGS, squeeze, unsqueeze, type Packing } from "./squeeze.ts";
import { textOf } from "./utf8.ts";
import { knownOf, VERSION } from "./versions.ts";

/** For a participant, the whole plan for a co-facilitator, answers that are handed over. */
export type LinkKind = "mee" | "plan" | "geef";

/** What can be wrong with a link. */
export type LinkProblem =
  /** There is nothing. */
  | "empty"
  /** Characters have gone, or others were glued to it. */
  | "cut"
  /** It has its length, but it is not what was sent; or it holds nothing that this app writes. */
  | "altered"
  /** A later version of the app made it. */
  | "newer"
  /** Whole, but for something else. */
  | "kind"
  /** Longer than any link of ours. */
  | "tooLong"
  /** Characters that no link of ours has. */
  | "noise";

export type Opened<T> = { ok: true; value: T } | { ok: false; problem: LinkProblem };

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** No messenger carries more than this in one message: a longer payload is made, but does not open. */
export const MOST_CHARS = 60_000;

/** In the order of their number in a link, which never changes. */
const KINDS: readonly LinkKind[] = ["mee", "plan", "geef"];

const CHECK_CHARS = 5;
const LEAST_CHARS = 2 + CHECK_CHARS;
/** A row of letters and digits of this length is no word of a sentence. */
export const LEAST_ALONE = 9;
/** The largest prime below 62^5, and a primitive root of it. */
const PRIME = 916_132_829;
const ROOT = 1_000_003;

/** The sum of a text that is one character longer. Below 2^53 at every moment: ROOT times PRIME is. */
const added = (sum: number, char: string) => (sum * ROOT + (valueOf(char) ?? 0) + 1) % PRIME;

/**
 * The check of a text as five characters: the text as a polynomial at ROOT, modulo PRIME (a
 * Reed-Solomon check of one symbol). One changed character, or two that changed places, always
 * gives another one; anything else does but for once in 900 million times.
 */
function checkOf(text: string): string {
  let sum = 0;
  for (const char of text) sum = added(sum, char);
  return written(sum);
}

function written(sum: number): string {
  let check = "";
  for (let rest = sum; check.length < CHECK_CHARS; rest = Math.floor(rest / 62)) {
    check = charOf(rest % 62) + check;
  }
  return check;
}

/**
 * The frame, for ever: one character for version, kind and packing of the rest; one for the number
 * of characters modulo 62; the bytes in base 62; five for the check.
 */
function framed(kind: LinkKind, packing: Packing, bytes: Uint8Array): string {
  const head = ((VERSION - 1) * 4 + KINDS.indexOf(kind)) * 3 + PACKINGS.indexOf(packing);
  const body = encode62(bytes);
  const text = charOf(head) + charOf((body.length + LEAST_CHARS) % 62) + body;
  return text + checkOf(text);
}

/** What the first character says. Kinds are up to four, versions up to five. */
function readHead(char: string) {
  const head = valueOf(char) ?? 0;
  return {
    version: Math.floor(head / 12) + 1,
    kind: KINDS[Math.floor((head % 12) / 3)],
    packing: PACKINGS[head % 3] ?? "plain",
  };
}

const refused = (problem: LinkProblem) => ({ ok: false, problem }) as const;

/** What percents and entities make of a sign; never a part of a payload, though it has letters. */
const ENCODED = /%(?:25)*[0-9a-f]{2}|&#?[0-9a-z]+;/giu;
const SIGNS = /[^0-9A-Za-z]+/gu;

/**
 * The whole payload that a text begins with. Signs before it and in it fall away, and what chat and
 * mail glue behind it too: a payload tells itself where it ends. Undefined where none is whole.
 */
export function wholePayload(text: string): string | undefined {
  const start = (row: string) => wholeStart(row.replaceAll(SIGNS, ""));
  return start(text) ?? start(text.replaceAll(ENCODED, ""));
}

/**
 * The payload in what stands in an address: the whole one that it begins with; else, so that the
 * page can say what is wrong with it, what is left without the signs around it.
 */
export function payloadIn(text: string): string {
  if (text.length > 2 * MOST_CHARS) return text;
  const whole = wholePayload(text);
  if (whole !== undefined) return whole;
  const [first = "", second] = text.split(SIGNS).filter((row) => row !== "");
  // A long row is a link that was cut, with a sentence behind it; words with signs are no link.
  return first !== "" && (second === undefined || first.length >= LEAST_ALONE) ? first : text;
}

/** The first sign that is no letter or digit ends the payload; what chat glues behind is longer or shorter. */
const MARKED = /^[0-9A-Za-z]+\.([0-9A-Za-z]{3})(?![0-9A-Za-z])/u;

/** A payload with the mark of a session behind it, as it stands in an address; without one as it is. */
export function markedPayload(payload: string, mark: string): string {
  return mark === "" ? payload : `${payload}.${mark}`;
}

/** The mark behind the payload in an address; empty for the link of a plan, which belongs to no session. */
export function markIn(text: string): string {
  return MARKED.exec(text)?.[1] ?? "";
}

/** The bytes of a payload of any origin, inflated and with everything checked but their meaning. */
export function unsealBytes(
  kind: LinkKind,
  payload: string,
): Opened<{ bytes: Uint8Array; version: number }> {
  const text = payloadIn(payload.length > 2 * MOST_CHARS ? payload : payload.trim());
  if (text === "") return refused("empty");
  if (text.length > MOST_CHARS) return refused("tooLong");
  if (!/^[0-9A-Za-z]+$/u.test(text)) return refused("noise");
  if (text.length < LEAST_CHARS) return refused("cut");
  const { version, kind: found, packing } = readHead(text.charAt(0));
  // The sixth version is kept for a frame that is not yet thought of.
  if (version > 5) return refused("newer");
  if (valueOf(text.charAt(1)) !== text.length % 62) return refused("cut");
  const inside = text.slice(0, -CHECK_CHARS);
  if (checkOf(inside) !== text.slice(-CHECK_CHARS)) return refused("altered");
  const known = knownOf(version);
  if (!known) return refused("newer");
  if (found !== kind) return refused(found ? "kind" : "newer");
  const bytes = decode62(inside.slice(2));
  const content = bytes && unsqueeze(packing, bytes, known.dictionary);
  return content ? { ok: true, value: { bytes: content, version } } : refused("altered");
}

/** Which kind of link a payload says that it is, when it is whole; undefined for anything else. */
export function payloadKind(payload: string): LinkKind | undefined {
  if (payload.length > MOST_CHARS || !/^[0-9A-Za-z]+$/u.test(payload)) return undefined;
  return wholeStart(payload) === payload ? readHead(payload.charAt(0)).kind : undefined;
}

/** The whole payload that a row of letters and digits begins with, if there is one. */
function wholeStart(row: string): string | undefined {
  const size = valueOf(row.charAt(1));
  const most = Math.min(row.length, MOST_CHARS) - CHECK_CHARS;
  let sum = 0;
  for (let at = 0; at < most; at += 1) {
    sum = added(sum, row.charAt(at));
    const end = at + 1 + CHECK_CHARS;
    const maybe = end >= LEAST_CHARS && end % 62 === size;
    if (maybe && row.slice(at + 1, end) === written(sum)) return row.slice(0, end);
  }
  return undefined;
}

/** Bytes as the payload of a link, in letters and digits, as they are. */
export function sealBytes(kind: LinkKind, bytes: Uint8Array): string {
  return framed(kind, "plain", bytes);
}

/** Bytes as the payload of a link, in the packing that is shortest. @internal */
export function sealSqueezed(kind: LinkKind, bytes: Uint8Array): string {
  const small = squeeze(bytes, knownOf(VERSION)?.dictionary ?? new Uint8Array());
  return framed(kind, small.packing, small.bytes);
}

/** A value as the payload of a link: short, in letters and digits, with version and check. */
export function seal(kind: LinkKind, value: Json): string {
  return sealSqueezed(kind, new TextEncoder().encode(JSON.stringify(value)));
}

/**
 * Opens a payload of any origin. It never throws and never takes long, whatever it is given; the
 * value is plain JSON without keys that reach a prototype, and is still to be held against a schema.
 */
export function unseal(kind: LinkKind, payload: string): Opened<unknown> {
  const opened = unsealBytes(kind, payload);
  if (!opened.ok) return opened;
  const text = textOf(opened.value.bytes);
  const parsed = text === undefined || isTooDeep(text) ? undefined : parseForeign(text);
  return parsed ? { ok: true, value: parsed.value } : refused("altered");
}
