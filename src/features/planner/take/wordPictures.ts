import { drawChart } from "#domain/chart/drawing.ts";
import type { TrainerPlan } from "#domain/document/trainerPlan.ts";
import type { WordPicture } from "#domain/planFiles/wordBlocks.ts";
import type { PlanWords } from "#domain/planFiles/words.ts";
import { unpackPicture } from "#platform/picture.ts";

/** Much finer than any printer of an office. */
const QUALITY = 0.9;

/**
 * The photos and charts of a plan as JPEG, by their blocks' own objects: Word knows no WebP, and no
 * charts of ours. One that cannot be drawn here is left out.
 */
export async function wordPictures(
  { sections }: TrainerPlan,
  words: PlanWords,
): Promise<Map<object, WordPicture>> {
  const made = new Map<object, WordPicture>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "pictures") {
      for (const { picture } of block.pictures) await draw(made, picture, blobOf(picture.data));
    }
    if (block.kind === "chart") {
      const drawing = drawChart(block.chart, words.chart.series);
      if (drawing) {
        await draw(made, block.chart, new Blob([drawing.svg], { type: "image/svg+xml" }));
      }
    }
  }
  return made;
}

/** A logo as JPEG; undefined without one, and for one that cannot be drawn here. */
export async function wordLogo(logo: string | undefined): Promise<WordPicture | undefined> {
  return logo === undefined ? undefined : jpegOf(blobOf(logo));
}

async function draw(made: Map<object, WordPicture>, of: object, blob: Blob): Promise<void> {
  const picture = await jpegOf(blob);
  if (picture) made.set(of, picture);
}

async function jpegOf(blob: Blob): Promise<WordPicture | undefined> {
  const picture = await unpackPicture(blob);
  if (!picture) return undefined;
  const { width, height } = picture;
  const jpeg = await picture.encode(width, height, QUALITY, "image/jpeg");
  picture.close();
  return jpeg && { bytes: new Uint8Array(await jpeg.arrayBuffer()), width, height };
}

/** By hand: a policy that lets nothing out of its origin lets no `fetch` of a data URL either. */
function blobOf(data: string): Blob {
  const [head = "", letters = ""] = data.split(",");
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/u.exec(head)?.[1] ?? "" });
}
