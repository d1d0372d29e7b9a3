import type { Plan } from "#content/schema.ts";
import type { WordPhoto } from "#domain/planFiles/word.ts";
import { unpackPicture } from "#platform/picture.ts";

/** Much finer than any printer of an office. */
const QUALITY = 0.9;

/** The photos of a plan's own tasks, as JPEG: Word knows no WebP. One that cannot be read is left out. */
export async function wordPhotos(plan: Plan): Promise<Map<string, WordPhoto>> {
  const photos = new Map<string, WordPhoto>();
  for (const { id, data } of (plan.ownTasks ?? []).flatMap(({ pictures = [] }) => pictures)) {
    const picture = await unpackPicture(blobOf(data));
    if (!picture) continue;
    const { width, height } = picture;
    const jpeg = await picture.encode(width, height, QUALITY, "image/jpeg");
    picture.close();
    if (jpeg) photos.set(id, { bytes: new Uint8Array(await jpeg.arrayBuffer()), width, height });
  }
  return photos;
}

/** By hand: a policy that lets nothing out of its origin lets no `fetch` of a data URL either. */
function blobOf(data: string): Blob {
  const [head = "", letters = ""] = data.split(",");
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/u.exec(head)?.[1] ?? "" });
}
