/** A picture as the browser unpacked it, upright. */
export interface Unpacked {
  /** Pixels. */
  width: number;
  height: number;
  /**
   * The picture at another size, as WebP, or as JPEG where the browser writes no WebP; without
   * metadata, so without the place where it was taken. As JPEG alone for who reads no WebP.
   * Undefined where the browser cannot draw.
   */
  encode: (
    width: number,
    height: number,
    quality: number,
    only?: "image/jpeg",
  ) => Promise<Blob | undefined>;
  /** Gives its memory back. */
  close: () => void;
}

/**
 * Unpacks a picture; undefined for what this browser does not know. By way of an `img`, because all
 * browsers turn that upright by its EXIF, and not all do so for `createImageBitmap`.
 */
export async function unpackPicture(file: Blob): Promise<Unpacked | undefined> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  const close = () => URL.revokeObjectURL(url);
  try {
    await image.decode();
  } catch {
    close();
    return undefined;
  }
  const encode: Unpacked["encode"] = async (width, height, quality, only) => {
    const canvas = makeCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    // What is seen through becomes paper, on a dark stage as well.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    if (only) return encodeAs(canvas, only, quality);
    const webp = await encodeAs(canvas, "image/webp", quality);
    // A browser that does not write the type that was asked for writes PNG instead.
    return webp?.type === "image/webp" ? webp : encodeAs(canvas, "image/jpeg", quality);
  };
  return { width: image.naturalWidth, height: image.naturalHeight, encode, close };
}

type Canvas = OffscreenCanvas | HTMLCanvasElement;

function makeCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas === "function") return new OffscreenCanvas(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

async function encodeAs(canvas: Canvas, type: string, quality: number): Promise<Blob | undefined> {
  if ("convertToBlob" in canvas) return canvas.convertToBlob({ type, quality });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  return blob ?? undefined;
}

/** The bytes of a picture as a data URL. */
export async function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => {
      if (typeof reader.result === "string") resolve(reader.result);
      else reject(new Error("The picture could not be read."));
    });
    reader.readAsDataURL(blob);
  });
}
