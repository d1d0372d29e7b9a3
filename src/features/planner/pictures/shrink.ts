import { ladder } from "#domain/pictures/ladder.ts";
import { HEAD_BYTES, sniff } from "#domain/pictures/sniff.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { dataUrlOf, unpackPicture } from "#platform/picture.ts";

/** Why a file did not become a picture; each has its own way out. */
export type PictureFault = "svg" | "heic" | "other" | "huge" | "broken" | "dense";

/** A file of more bytes is no photo, and one of more pixels takes more memory than a tablet has. */
const MOST_BYTES = 50_000_000;
const MOST_PIXELS = 120_000_000;

const isHuge = (width = 0, height = 0) => width * height > MOST_PIXELS;

/**
 * Makes a file of any kind into a picture that a plan can hold: smaller, then coarser, until it is
 * at most `LIMITS.pictureBytes`.
 */
export async function shrink(
  file: Blob,
  unpack: typeof unpackPicture = unpackPicture,
): Promise<{ data: string } | { error: PictureFault }> {
  if (file.size > MOST_BYTES) return { error: "huge" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.slice(0, HEAD_BYTES).arrayBuffer();
  } catch {
    return { error: "broken" };
  }
  const { kind, width, height } = sniff(new Uint8Array(bytes));
  if (kind === "svg" || kind === "other") return { error: kind };
  if (isHuge(width, height)) return { error: "huge" };
  const picture = await unpack(file);
  // Some browsers can open a photo of an iPhone.
  if (!picture) return { error: kind === "heic" ? "heic" : "broken" };
  try {
    if (isHuge(picture.width, picture.height)) return { error: "huge" };
    for (const rung of ladder(picture.width, picture.height)) {
      // The next try is only made where this one is too large.
      const blob = await picture.encode(rung.width, rung.height, rung.quality);
      if (!blob) return { error: "broken" };
      if (blob.size <= LIMITS.pictureBytes) return { data: await dataUrlOf(blob) };
    }
    return { error: "dense" };
  } catch {
    return { error: "broken" };
  } finally {
    picture.close();
  }
}
