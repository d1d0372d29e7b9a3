import face from "#scenes/shared/notes/Face.module.css";
import { Notes } from "#scenes/shared/notes/Notes.tsx";
import type { SceneProps } from "#scenes/shared/types.ts";

/** Notes at a welcome, a closing, or a talk without a prompt. */
export function Capture(props: SceneProps) {
  return (
    <div className={face["face"]}>
      <Notes {...props} pinned />
    </div>
  );
}
