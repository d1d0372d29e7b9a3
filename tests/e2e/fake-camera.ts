import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { encode } from "uqr";

const WIDTH = 640;
const HEIGHT = 480;

/** One picture of a camera that sees a code on a grey desk, as planes of brightness and colour. */
function frame(text: string): Buffer {
  const { data, size } = encode(text, { ecc: "M", boostEcc: false, border: 4 });
  const pixels = Math.floor(440 / size);
  const [left, top] = [(WIDTH - size * pixels) >> 1, (HEIGHT - size * pixels) >> 1];
  const bright = Buffer.alloc(WIDTH * HEIGHT, 120);
  for (let y = 0; y < size * pixels; y += 1) {
    for (let x = 0; x < size * pixels; x += 1) {
      const dark = data[Math.floor(y / pixels)]?.[Math.floor(x / pixels)] ?? false;
      bright[(top + y) * WIDTH + left + x] = dark ? 24 : 230;
    }
  }
  return Buffer.concat([bright, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}

/**
 * A film for a browser's fake camera (YUV4MPEG2): each code for a second and a half, with a moment of
 * nothing between them. The answer is the path of the file, and how long it takes.
 */
export function filmOf(texts: readonly string[]): { file: string; seconds: number } {
  const nothing = Buffer.concat([
    Buffer.alloc(WIDTH * HEIGHT, 120),
    Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
  ]);
  const frames = texts.flatMap((text) => {
    const seen = frame(text);
    return [...Array.from({ length: 15 }, () => seen), nothing, nothing];
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "camera-")), "film.y4m");
  const mark = Buffer.from("FRAME\n");
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
      ...frames.flatMap((one) => [mark, one]),
    ]),
  );
  return { file, seconds: frames.length / 10 };
}
