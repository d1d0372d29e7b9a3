import type { OwnPicture } from "#content/ownSteps.ts";

/** A picture where it is looked at. */
export interface PlacedPicture {
  picture: OwnPicture;
  /** By its place among the pictures: a number would be read as that of a step. */
  letter: string;
  /** The 1-based number of the step that it belongs to; none for one that belongs to them all. */
  step?: number;
}

/** The name of the picture at this 0-based place. */
export const pictureLetter = (place: number) => String.fromCharCode("a".charCodeAt(0) + place);

/**
 * Pictures in the order in which they are looked at: those of a step by their steps, then the others.
 * One tied to a step that is no longer there is one of the others.
 */
export function placePictures(
  steps: readonly string[],
  pictures: readonly OwnPicture[],
): PlacedPicture[] {
  const placed = pictures.map((picture, place) => {
    const at = picture.step === undefined ? -1 : steps.indexOf(picture.step);
    return { picture, letter: pictureLetter(place), ...(at >= 0 && { step: at + 1 }) };
  });
  // Of two without a step the difference is no number.
  return placed.toSorted((one, other) => (one.step ?? Infinity) - (other.step ?? Infinity) || 0);
}

/** The same pictures after the steps were edited: a tie follows a step that was reworded, and ends with one that is gone. */
export function followSteps(
  pictures: readonly OwnPicture[],
  from: readonly string[],
  to: readonly string[],
): OwnPicture[] {
  const changed = from.length === to.length ? to.filter((line, at) => line !== from[at]) : [];
  const was = from.filter((line, at) => line !== to[at])[0];
  // Of several that changed at once nobody knows which is which; nor of two with the same words.
  const now = changed.length === 1 ? changed.find((line) => !from.includes(line)) : undefined;
  return pictures.map((picture) => {
    const { step, ...free } = picture;
    if (step === undefined) return picture;
    if (from.includes(step) && to.includes(step)) return picture;
    return step === was && now !== undefined ? { ...free, step: now } : free;
  });
}
