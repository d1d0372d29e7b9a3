import type { Scene } from "#domain/scenes/types.ts";
import { classes } from "#ui/classes.ts";

import styles from "./stage.module.css";

/** The words of somebody else stand between quotation marks. */
function quoted(text: string, quote: boolean): string {
  return quote ? `“${text}”` : text;
}

/** The one thought of a scene: its prompt, or its headline. */
export function Thought({ scene, small }: { scene: Scene; small?: boolean }) {
  const text = scene.prompt ? quoted(scene.prompt.text, scene.prompt.quote) : scene.headline;
  return (
    <h1 dir="auto" className={classes(small ? styles["title"] : styles["big"])}>
      {text}
    </h1>
  );
}

/** Short lines under it; each may go to a next page. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <li key={line} data-item="" dir="auto" className={styles["line"]}>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
