import { Notes } from "#parts/notes/Notes.tsx";
import { Sides } from "#parts/notes/Sides.tsx";
import face from "#parts/notes/Face.module.css";
import type { SceneProps } from "#parts/stage/types.ts";

/** Notes while people answer; for a statement also what can be said for each side. */
export function Capture(props: SceneProps) {
  const sides = props.scene.prompt?.sides;
  return (
    <div className={face["face"]}>
      {sides && <Sides sides={sides} />}
      <Notes {...props} pinned />
    </div>
  );
}
