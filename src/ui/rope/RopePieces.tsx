import type { Piece } from "./strand.ts";
import styles from "./RopePieces.module.css";

interface RopePiecesProps {
  /** From the bottom to the top. */
  pieces: readonly Piece[];
  thick: number;
  /** How the ends of the first piece look; the others are cut straight. */
  ends?: "round" | "butt";
}

/** Draws pieces of rope over each other, inside an svg. */
export function RopePieces({ pieces, thick, ends = "butt" }: RopePiecesProps) {
  return pieces.map((piece, index) => {
    const cap = index === 0 ? ends : "butt";
    return (
      <g key={piece.line} fill="none" strokeLinejoin="round">
        <path className={styles["edge"]} d={piece.line} strokeWidth={thick} strokeLinecap={cap} />
        <path
          className={styles["fibre"]}
          d={piece.line}
          strokeWidth={thick * 0.76}
          strokeLinecap={cap}
        />
        <path className={styles["turns"]} d={piece.turns} strokeWidth={thick * 0.1} />
      </g>
    );
  });
}
