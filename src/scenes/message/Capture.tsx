import face from "#parts/notes/Face.module.css";
import { Notes } from "#parts/notes/Notes.tsx";
import type { SceneProps } from "#parts/stage/types.ts";

/** Notes at a welcome, a closing, or a talk without a prompt. */
export function Capture(props: SceneProps) {
  return (
    <div className={face["face"]}>
      <Notes {...props} pinned />
    </div>
  );
}
