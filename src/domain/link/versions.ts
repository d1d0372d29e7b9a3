import { DICTIONARY_1 } from "./dictionary1.ts";
import type { Frozen } from "./frozen.ts";
import { FROZEN_1 } from "./frozen1.ts";

/** What both sides of a link of one version know. */
export interface Known {
  frozen: Frozen;
  dictionary: Uint8Array;
}

/**
 * The version that links are made in. The frame of a link is for ever; what is inside follows the
 * version. A field or a kind that is added last needs no other one (see `schemaCodec.ts`); another
 * word in the dictionary or a plan that the kit has more asks for version 2, beside version 1.
 */
export const VERSION = 1;

const VERSIONS: readonly Known[] = [
  { frozen: FROZEN_1, dictionary: new TextEncoder().encode(DICTIONARY_1) },
];

/** What a version knows; undefined for one that is still to come. */
export function knownOf(version: number): Known | undefined {
  return VERSIONS[version - 1];
}
