import face from "#scenes/shared/notes/Face.module.css";
import { Notes } from "#scenes/shared/notes/Notes.tsx";
import type { SceneProps } from "#scenes/shared/types.ts";

import { GroupPanel } from "./GroupPanel.tsx";

/** Who sits with whom, a new draw, and notes that can be put under a group. */
export function Capture(props: SceneProps) {
  return (
    <div className={face["face"]}>
      <GroupPanel {...props} />
      <Notes {...props} pinned />
    </div>
  );
}
