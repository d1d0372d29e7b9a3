import { deflateSync, Inflate } from "fflate";

import { decodeModelled, encodeModelled, MOST_MODELLED } from "./coder.ts";

/** Several times what words can fill in the longest link; a hostile one is stopped here. */
const MOST_BYTES = 1_000_000;

/** So much is unpacked between two looks at the size: at most some half megabyte comes out of it. */
const CHUNK = 512;

/** How bytes stand in a link: as they are, deflated, or by the model of `model.ts`. */
export const PACKINGS = ["plain", "deflated", "modelled"] as const;
export type Packing = (typeof PACKINGS)[number];

/**
 * Bytes in the packing that is shortest, with a dictionary that both sides know. A short text takes
 * a third less by the model than deflated (RFC 1951); a long one would keep people waiting.
 */
export function squeeze(
  bytes: Uint8Array,
  dictionary: Uint8Array,
): { packing: Packing; bytes: Uint8Array } {
  const packings = [
    { packing: "plain" as const, bytes },
    {
      packing: "deflated" as const,
      bytes: deflateSync(bytes, { level: 9, mem: 12, dictionary }),
    },
    ...(bytes.length <= MOST_MODELLED
      ? [{ packing: "modelled" as const, bytes: encodeModelled(bytes, dictionary) }]
      : []),
  ];
  return packings.reduce((best, one) => (one.bytes.length < best.bytes.length ? one : best));
}

/** The bytes again; undefined for what is damaged or larger than `MOST_BYTES`. */
export function unsqueeze(
  packing: Packing,
  bytes: Uint8Array,
  dictionary: Uint8Array,
): Uint8Array | undefined {
  switch (packing) {
    case "plain":
      return bytes;
    case "deflated":
      return inflate(bytes, dictionary);
    case "modelled":
      return decodeModelled(bytes, dictionary);
  }
}

/**
 * Inflates bytes of any origin, in small pieces and never to more than `most` bytes; undefined for
 * what is damaged, cut or larger.
 * @internal
 */
export function inflate(
  bytes: Uint8Array,
  dictionary: Uint8Array,
  most = MOST_BYTES,
): Uint8Array | undefined {
  const found = { pieces: [] as Uint8Array[], size: 0 };
  const stream = new Inflate({ dictionary }, (piece) => {
    found.pieces.push(piece);
    found.size += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      if (found.size > most) return undefined;
    }
  } catch {
    return undefined;
  }
  return found.size === 0 ? undefined : joined(found.pieces, found.size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
