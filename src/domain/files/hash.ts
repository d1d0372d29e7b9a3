/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991), of bytes or of a text in UTF-8: an unsigned integer. */
export function hashOf(what: Uint8Array | string): number {
  const bytes = typeof what === "string" ? new TextEncoder().encode(what) : what;
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
