import { encode } from "uqr";

/** The largest version (ISO/IEC 18004) that a phone reads from the back row, 8 metres away. */
export const STAGE_VERSION = 9;
/** The largest one for print, and for a phone held near. */
export const PRINT_VERSION = 13;
/** Of more characters than this no code is made. @internal */
export const MOST_FOR_CODE = 800;

/** The version of the code of a text at level M; undefined where no code is made of it. */
export function codeVersion(text: string): number | undefined {
  if (text.length > MOST_FOR_CODE) return undefined;
  try {
    return encode(text, { ecc: "M", boostEcc: false }).version;
  } catch {
    return undefined;
  }
}
