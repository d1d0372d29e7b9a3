import { RopePieces } from "./RopePieces.tsx";
import { layPiece } from "./strand.ts";
import type { Point } from "./strand.ts";

const THICK = 24;

const points: Point[] = [
  [20, 160],
  [60, 150],
  [92, 112],
  [128, 68],
  [166, 32],
  [206, 40],
  [208, 84],
  [170, 104],
  [126, 106],
  [84, 80],
  [70, 38],
  [102, 20],
  [136, 58],
  [172, 94],
  [236, 122],
];

const pieces = [
  layPiece(points, THICK),
  layPiece(points, THICK, 1.6, 2.5),
  layPiece(points, THICK, 6.6, 7.5),
  layPiece(points, THICK, 11.5, 12.5),
];

/** A knotted rope: what group B has in hand. Decoration, next to words that say it. */
export function RopeIcon({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 256 180" aria-hidden="true" className={className}>
      <RopePieces pieces={pieces} thick={THICK} ends="round" />
    </svg>
  );
}
