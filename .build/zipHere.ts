import { zipSync, type FlateCallback, type Zippable } from "fflate";

/**
 * What writes an Excel file zips large parts in workers that it makes out of text, which the page's
 * policy forbids: the file would never come. A report is small enough to be zipped where it is made.
 */
export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
