import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "@playwright/test";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });

/** How a camera sees a screenshot: how much of its width is left, tilted by degrees, out of focus. */
export interface Seen {
  scale: number;
  degrees: number;
  /** Standard deviation of the blur, in pixels of the camera. */
  blur: number;
}

/** What a decoder that is not ours reads in what stands on the page, as a camera sees it. */
export async function readCodes(page: Page, seen: Seen): Promise<string[]> {
  const shot = await page.screenshot();
  const image = await page.evaluate(
    async ({ base64, scale, degrees, blur }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const [width, height] = [bitmap.width * scale * 1.2, bitmap.height * scale * 1.3];
      const canvas = new OffscreenCanvas(Math.round(width), Math.round(height));
      const context = canvas.getContext("2d")!;
      context.fillStyle = "#777";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.filter = `blur(${blur}px)`;
      context.translate(width / 2, height / 2);
      // Seen from the side, a screen is narrower and its lines are not level.
      context.transform(0.92, 0.06, 0, 1, 0, 0);
      context.rotate((degrees * Math.PI) / 180);
      context.scale(scale, scale);
      context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { data: [...data], width: canvas.width, height: canvas.height };
    },
    { base64: shot.toString("base64"), ...seen },
  );
  const found = await readBarcodes(
    {
      data: Uint8ClampedArray.from(image.data),
      width: image.width,
      height: image.height,
      colorSpace: "srgb",
    },
    { formats: ["QRCode"] },
  );
  return found.map(({ text }) => text);
}
