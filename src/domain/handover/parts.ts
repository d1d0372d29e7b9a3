import { hashOf } from "#domain/files/hash.ts";
import { sealBytes, unsealBytes, type Opened } from "#domain/link/seal.ts";
import { PACKINGS, squeeze, unsqueeze } from "#domain/link/squeeze.ts";
import { textOf } from "#domain/link/utf8.ts";
import { knownOf, VERSION } from "#domain/link/versions.ts";

/** One of several codes that together hold a text. */
export interface HandoverPart {
  /** The same for all parts of one text: FNV-1a (32 bits) over the bytes that they hold together. */
  whole: number;
  /** From 0. */
  index: number;
  of: number;
  bytes: Uint8Array;
}

/** So many codes are held up one after the other, and no more. @internal */
export const MOST_PARTS = 12;

/** What a part begins with: no JSON does. */
const MARK = 1;
const HEAD = 7;

const payloadOf = ({ whole, index, of, bytes }: HandoverPart) =>
  sealBytes(
    "geef",
    Uint8Array.of(
      MARK,
      whole >>> 24,
      (whole >>> 16) & 255,
      (whole >>> 8) & 255,
      whole & 255,
      index,
      of,
      ...bytes,
    ),
  );

/**
 * A text as the payloads of several links, each of at most `room` characters; undefined where it
 * takes more than `MOST_PARTS`. They are of about the same size, so that no code is finer than needed.
 */
export function partsOf(text: string, room: number): string[] | undefined {
  const small = squeeze(
    new TextEncoder().encode(text),
    knownOf(VERSION)?.dictionary ?? new Uint8Array(),
  );
  const bytes = Uint8Array.of(VERSION, PACKINGS.indexOf(small.packing), ...small.bytes);
  const whole = hashOf(bytes);
  for (let of = 1; of <= MOST_PARTS; of += 1) {
    const size = Math.ceil(bytes.length / of);
    const payloads = Array.from({ length: of }, (_, index) =>
      payloadOf({ whole, index, of, bytes: bytes.slice(index * size, (index + 1) * size) }),
    );
    if (payloads.every(({ length: characters }) => characters <= room)) return payloads;
  }
  return undefined;
}

/** Reads a part, of any origin; undefined for what is whole, or something else. */
export function openPart(payload: string): Opened<HandoverPart | undefined> {
  const opened = unsealBytes("geef", payload);
  if (!opened.ok) return opened;
  const { bytes } = opened.value;
  const [mark, a = 0, b = 0, c = 0, d = 0, index = 0, of = 0] = bytes;
  if (mark !== MARK) return { ok: true, value: undefined };
  if (bytes.length <= HEAD || index >= of || of > MOST_PARTS) {
    return { ok: false, problem: "altered" };
  }
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return { ok: true, value: { whole, index, of, bytes: bytes.slice(HEAD) } };
}

/** What parts give together. */
export interface Joined {
  texts: string[];
  /** Texts whose parts are not all there. */
  waiting: { whole: number; have: number; of: number }[];
}

/**
 * Puts parts together, in any order and with doubles. A set that holds another text than the one
 * that was sent never becomes a text: it goes on waiting.
 */
export function joinParts(parts: readonly HandoverPart[]): Joined {
  const sets = new Map<string, HandoverPart[]>();
  for (const part of parts) {
    const key = `${part.whole}/${part.of}`;
    const set = sets.get(key) ?? [];
    if (set.every(({ index }) => index !== part.index)) sets.set(key, [...set, part]);
  }
  const texts: Joined["texts"] = [];
  const waiting: Joined["waiting"] = [];
  for (const set of sets.values()) {
    const { whole = 0, of = 0 } = set[0] ?? {};
    const text = set.length === of ? textIn(set, whole) : undefined;
    if (text === undefined) waiting.push({ whole, have: set.length, of });
    else texts.push(text);
  }
  return { texts, waiting };
}

function textIn(set: readonly HandoverPart[], whole: number): string | undefined {
  const bytes = Uint8Array.from(
    set.toSorted((a, b) => a.index - b.index).flatMap((part) => [...part.bytes]),
  );
  const [version = 0, number = 0] = bytes;
  const packing = PACKINGS[number];
  const known = knownOf(version);
  if (hashOf(bytes) !== whole || !packing || !known) return undefined;
  const words = unsqueeze(packing, bytes.slice(2), known.dictionary);
  return words && textOf(words);
}
