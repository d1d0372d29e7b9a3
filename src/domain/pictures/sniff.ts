/** What a file is by its first bytes; the browser believes its name, which may be wrong. */
export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "other";

export interface Sniffed {
  kind: PictureKind;
  /** In pixels, as stored; undefined where the head of the file does not say. */
  width?: number;
  height?: number;
}

/** How many bytes of a file tell enough: of a photo its metadata come before its size. */
export const HEAD_BYTES = 512_000;

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Says what a picture is and how large, without unpacking it: a small file can hold a picture that
 * no device has memory for. Layouts after RFC 2083 (PNG), ITU-T T.81 (JPEG), RFC 9649 (WebP) and
 * ISO 14496-12 (the boxes of HEIC and AVIF).
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && ascii(bytes, 1, 4) === "PNG" && bytes[0] === 0x89) {
    return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { kind: "jpeg", ...jpegSize(view) };
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") {
    return { kind: "webp", ...webpSize(bytes, view) };
  }
  if (ascii(bytes, 0, 4) === "GIF8" && bytes.length >= 10) {
    return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (ascii(bytes, 4, 8) === "ftyp") return { kind: boxKind(ascii(bytes, 8, 12)) };
  return { kind: looksLikeSvg(bytes) ? "svg" : "other" };
}

function boxKind(brand: string): PictureKind {
  if (/^avi[fs]$/u.test(brand)) return "avif";
  return /^(?:hei|hev|mif1|msf1)/u.test(brand) ? "heic" : "other";
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  return /^\W*<(?:\?xml|!doctype svg|!--|svg)/iu.test(ascii(bytes, 0, 200));
}

/** Walks over the segments up to the one that begins a frame. */
function jpegSize(view: DataView): { width?: number; height?: number } {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // Between C0 and CF, but for tables (C4, CC) and an extension (C8).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // A filling byte stands before a marker, and says nothing.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return {};
}

function webpSize(bytes: Uint8Array, view: DataView): { width?: number; height?: number } {
  if (bytes.length < 30) return {};
  const chunk = ascii(bytes, 12, 16);
  if (chunk === "VP8 ") {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  }
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== "VP8X") return {};
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return { width: three(24), height: three(27) };
}
