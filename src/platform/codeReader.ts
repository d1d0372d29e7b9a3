import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

let ready: Promise<void> | undefined;

/**
 * Gets what reads codes ready, once. It comes from this site alone: by itself the library would fetch
 * it from elsewhere. What failed can be asked for again.
 */
export async function readyCodeReader(): Promise<void> {
  ready ??= load();
  try {
    await ready;
  } catch (error) {
    ready = undefined;
    throw error;
  }
}

async function load(): Promise<void> {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`The reader of codes answered ${response.status}.`);
  const wasmBinary = await response.arrayBuffer();
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** The texts of the QR codes in a picture. */
export async function readCodes(image: ImageData): Promise<string[]> {
  const found = await readBarcodes(image, { formats: ["QRCode"], maxNumberOfSymbols: 4 });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}
