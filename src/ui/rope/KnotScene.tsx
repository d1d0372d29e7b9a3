import { RopePieces } from "./RopePieces.tsx";
import { layPiece } from "./strand.ts";
import type { Point } from "./strand.ts";

const THICK = 26;

/** A rope from the left edge, an overhand knot that is still loose, and on to the right. */
const points: Point[] = [
  [-60, 152],
  [60, 128],
  [180, 158],
  [290, 178],
  [366, 142],
  [430, 86],
  [486, 40],
  [548, 32],
  [590, 72],
  [572, 126],
  [510, 152],
  [430, 160],
  [350, 152],
  [288, 126],
  [270, 72],
  [312, 32],
  [374, 40],
  [430, 86],
  [494, 142],
  [570, 178],
  [690, 172],
  // On to the right in slow waves, as far as the widest screen.
  ...Array.from({ length: 32 }, (_, i): Point => [820 + i * 140, i % 2 === 0 ? 146 : 174]),
];

const pieces = [
  layPiece(points, THICK),
  layPiece(points, THICK, 3.3, 4.4),
  layPiece(points, THICK, 9.5, 10.7),
  layPiece(points, THICK, 16.5, 17.5),
];

/**
 * The rope with a knot at the foot of the home screen. As tall as its box; let what overflows show,
 * and it goes on to the right edge. Decoration: said to nobody.
 */
export function KnotScene({ className }: { className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 860 200"
      preserveAspectRatio="xMinYMax meet"
      aria-hidden="true"
      className={className}
    >
      <RopePieces pieces={pieces} thick={THICK} />
    </svg>
  );
}
