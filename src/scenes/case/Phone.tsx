import { Asked } from "#parts/phone/Asked.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

import styles from "./Phone.module.css";

/** A case: the story, and the questions about it. */
export function Phone({ page: { scene } }: PhoneProps) {
  const story = scene.text?.split("\n").filter((piece) => piece !== "") ?? [];
  return (
    <>
      <Asked text={scene.headline} more={[...story, ...scene.lines]} />
      {story.map((piece) => (
        <p key={piece} dir="auto" className={styles["piece"]}>
          {piece}
        </p>
      ))}
      {scene.link !== undefined && <p className={styles["link"]}>{scene.link}</p>}
      {scene.lines.length > 0 && (
        <ol className={styles["questions"]}>
          {scene.lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
