import type { HueName } from "#ui/hue.ts";
import styles from "./PlanBar.module.css";

interface PlanBarPart {
  id: string;
  hue: HueName;
  minutes: number;
}

interface PlanBarProps {
  parts: readonly PlanBarPart[];
  /** The same in words, such as "welkom 5 minuten, bewust worden 25 minuten". */
  label: string;
}

/** How the time of a plan is divided, one coloured part per step. */
export function PlanBar({ parts, label }: PlanBarProps) {
  return (
    <div role="img" aria-label={label} className={styles["bar"]}>
      {parts.map((part) => (
        <span
          key={part.id}
          data-hue={part.hue}
          className={styles["part"]}
          style={{ flexGrow: part.minutes }}
        />
      ))}
    </div>
  );
}
