import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * How far down each page of a PDF has ink, as a part of its height, footers left out; by poppler.
 *
 * @param file the PDF; pictures of its pages are put beside it.
 */
export function pageFills(file: string): number[] {
  const base = path.join(path.dirname(file), "page");
  execFileSync("pdftoppm", ["-r", "20", "-gray", file, base]);
  const names = execFileSync("ls", [path.dirname(file)], { encoding: "utf8" })
    .split("\n")
    .filter((name) => /^page-\d+\.pgm$/u.test(name))
    .toSorted();
  return names.map((name) => {
    const bytes = readFileSync(path.join(path.dirname(file), name));
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString("latin1"));
    const [width, height] = [Number(head?.[1]), Number(head?.[2])];
    const start = head?.[0].length ?? 0;
    // What stands in the margin at the foot is a number of the page.
    for (let row = Math.floor(height * 0.93); row >= 0; row -= 1) {
      const from = start + row * width;
      if (bytes.subarray(from, from + width).some((grey) => grey < 160)) return (row + 1) / height;
    }
    return 0;
  });
}
