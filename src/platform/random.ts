import { nanoid } from "nanoid";

/** A whole number of 32 bits, for the pure functions that draw. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A short id: letters, digits, "-" and "_"; never a slash. */
export function newId(): string {
  return nanoid(12);
}

/** What only this device knows: 16 characters, 96 bits. */
export function newSecret(): string {
  return nanoid(16);
}
