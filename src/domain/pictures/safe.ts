import type { OwnPicture } from "#content/ownSteps.ts";
import type { SceneTask } from "#domain/scenes/types.ts";

import { sniff } from "./sniff.ts";

/** Longest side, in pixels, that a picture of a plan may have: far more than it is ever shrunk to. */
const MOST_SIDE = 4096;

/**
 * Whether a data URL of any origin really is the WebP or JPEG that it says, of a size that a browser
 * can unpack.
 */
export function isSafePicture(data: string): boolean {
  const [, said, text] =
    /^data:image\/(webp|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/u.exec(data) ?? [];
  if (text === undefined || text.length % 4 !== 0) return false;
  const { kind, width = 0, height = 0 } = sniff(Uint8Array.from(atob(text), charCode));
  return kind === said && [width, height].every((side) => side > 0 && side <= MOST_SIDE);
}

const charCode = (char: string) => char.charCodeAt(0);

const MOST = 4;

const known = new WeakMap<SceneTask, readonly OwnPicture[]>();

/** The pictures of a task that can be shown: a session can come from a file of anyone. */
export function shownPictures(task: SceneTask): readonly OwnPicture[] {
  const before = known.get(task);
  if (before) return before;
  const shown = (task.pictures ?? [])
    .filter((one: Partial<OwnPicture> | null) => {
      const { id, data, alt } = one ?? {};
      return typeof id === "string" && typeof alt === "string" && isSafePicture(String(data));
    })
    .slice(0, MOST);
  known.set(task, shown);
  return shown;
}
