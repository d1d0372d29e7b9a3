import { deflateSync, Inflate } from "fflate";

/** More than the longest plan that can be typed; what a hostile link unpacks to stops here. */
export const MOST_BYTES = 2_000_000;

/** So much is unpacked between two looks at the size: at most some half megabyte comes out of it. */
const CHUNK = 512;

/** Deflates bytes (RFC 1951) with words that both sides know. */
export function deflate(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, mem: 12, dictionary });
}

/**
 * Inflates bytes of any origin, in small pieces and never to more than `most` bytes; undefined for
 * what is damaged, cut or larger.
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
