import { codeModules } from "./codeModules.ts";
import styles from "./Qr.module.css";

interface QrProps {
  text: string;
  /** What the picture is, for who cannot see it. */
  label: string;
}

/** A QR code (ISO/IEC 18004, level M), black on white, as large as the place that it gets. */
export function Qr({ text, label }: QrProps) {
  const modules = codeModules(text);
  const dark = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      className={styles["qr"]}
    >
      {/* Drawn, and not a background: what darkens a page by force leaves drawings alone. */}
      <path fill="#fff" d={`M0 0h${modules.length}v${modules.length}H0z`} />
      <path d={dark.join("")} />
    </svg>
  );
}
