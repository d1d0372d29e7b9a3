import { cutsOf, type CardsPerSheet } from "#domain/print/layout.ts";

import styles from "./CutLines.module.css";

/** Where a sheet of cards is cut. */
export function CutLines({ perSheet }: { perSheet: CardsPerSheet }) {
  const { upright, level } = cutsOf(perSheet);
  return (
    <div aria-hidden="true">
      {upright.map((at) => (
        <i key={at} className={styles["upright"]} style={{ "--at": at }} />
      ))}
      {level.map((at) => (
        <i key={at} className={styles["level"]} style={{ "--at": at }} />
      ))}
    </div>
  );
}
