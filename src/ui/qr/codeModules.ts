import { encode } from "uqr";

/** Empty modules around a code, as the standard asks. */
const QUIET = 4;

/** The modules of a QR code (ISO/IEC 18004, level M) row by row, true for dark, with its margin. */
export function codeModules(text: string): boolean[][] {
  return encode(text, { ecc: "M", border: QUIET, boostEcc: false }).data;
}
