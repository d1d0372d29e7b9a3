/** The first bytes of a PNG. */
export function pngHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(new TextEncoder().encode("IHDR"), 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** The first bytes of a GIF. */
export function gifHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(16);
  bytes.set(new TextEncoder().encode("GIF89a"));
  const view = new DataView(bytes.buffer);
  view.setUint16(6, width, true);
  view.setUint16(8, height, true);
  return bytes;
}

/** A JPEG without anything to see: metadata, then a frame of that size. */
export function jpegOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const metadata = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1];
  return new Uint8Array([0xff, 0xd8, ...metadata, ...frame, 1, 0x11, 0, 0xff, 0xd9]);
}

/** The head of a WebP of one of its three layouts. */
export function webpOf(
  chunk: "VP8 " | "VP8L" | "VP8X",
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(36);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("RIFF"));
  bytes.set(new TextEncoder().encode(`WEBP${chunk}`), 8);
  if (chunk === "VP8 ") {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  } else if (chunk === "VP8L") {
    view.setUint8(20, 0x2f);
    view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  } else {
    view.setUint16(24, width - 1, true);
    view.setUint16(27, height - 1, true);
  }
  return bytes;
}

/** A picture as a plan holds it: right by its head, with nothing to see, of about so many bytes. */
export function pictureUrl(bytes = 60): string {
  const filled = new Uint8Array(Math.max(36, bytes)).fill(7);
  filled.set(webpOf("VP8 ", 800, 600));
  return `data:image/webp;base64,${Buffer.from(filled).toString("base64")}`;
}
