import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "#ui/classes.ts";
import styles from "./Notice.module.css";

interface NoticeProps {
  tone: "error" | "warning" | "info";
  /** What happened, what was kept, what to do now. */
  children: ReactNode;
  /** A button, or more. */
  action?: ReactNode;
  className?: string | undefined;
}

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info };

/** A box with a message in the flow of the page; an error is read aloud at once. */
export function Notice({ tone, children, action, className }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={classes(styles["notice"], styles[tone], className)}
    >
      {/* The sign stands at the first line, however high the button beside them is. */}
      <div className={styles["said"]}>
        <Icon aria-hidden="true" size="1.375rem" className={styles["icon"]} />
        <div className={styles["text"]}>{children}</div>
      </div>
      {action !== undefined && <div className={styles["action"]}>{action}</div>}
    </div>
  );
}
