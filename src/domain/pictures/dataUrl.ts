import { sniff } from "./sniff.ts";

/** Longest side, in pixels, that a picture of a plan may have: far more than it is ever shrunk to. */
const MOST_SIDE = 4096;

/** How many bytes a picture takes once it is no text any more; `data` is a data URL in base64. */
export function bytesIn(data: string): number {
  const letters = data.length - data.indexOf(",") - 1;
  const filling = /=*$/u.exec(data.slice(-2))?.[0].length ?? 0;
  return Math.floor((letters * 3) / 4) - filling;
}

/**
 * Whether a data URL of any origin really is the WebP or JPEG that it says, of a size that a browser
 * can unpack.
 */
export function isSafePicture(data: string): boolean {
  const [, said, text] =
    /^data:image\/(webp|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/u.exec(data) ?? [];
  if (text === undefined || text.length % 4 !== 0) return false;
  const { kind, width = 0, height = 0 } = sniff(Uint8Array.from(atob(text), charCode));
  return kind === said && [width, height].every((side) => side > 0 && side <= MOST_SIDE);
}

const charCode = (char: string) => char.charCodeAt(0);
