import { encode } from "uqr";

import styles from "./Qr.module.css";

interface QrProps {
  text: string;
  /** What the picture is, for who cannot see it. */
  label: string;
}

/** Empty modules around the code, as the standard asks. */
const QUIET = 4;

/** A QR code (ISO/IEC 18004, level M), black on white, as large as the place that it gets. */
export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: "M", border: 0, boostEcc: false });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const all = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${all} ${all}`}
      shapeRendering="crispEdges"
      className={styles["qr"]}
    >
      <path d={dark.join("")} />
    </svg>
  );
}
