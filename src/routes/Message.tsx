import type { ReactNode } from "react";

import { useTitle } from "./useTitle.ts";
import styles from "./Message.module.css";

interface MessageProps {
  title: string;
  text: string;
  /** Read aloud at once. */
  alert?: boolean;
  children?: ReactNode;
}

/** A page with nothing but a message and a way on. */
export function Message({ title, text, alert, children }: MessageProps) {
  useTitle(title);
  return (
    <main className={styles["page"]} role={alert ? "alert" : undefined}>
      <h1 className={styles["title"]}>{title}</h1>
      <p className="type-6">{text}</p>
      <div className="wrap gap-3">{children}</div>
    </main>
  );
}
