/** Pixels of one module: a picture that prints sharp on A4. */
const MODULE = 16;

/**
 * A code as a PNG picture, black on white; `modules` row by row, with its margin. Undefined where
 * the browser cannot draw.
 */
export async function codePicture(
  modules: readonly (readonly boolean[])[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modules.length * MODULE;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
    }),
  );
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
