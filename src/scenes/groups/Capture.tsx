import face from "#parts/notes/Face.module.css";
import { Notes } from "#parts/notes/Notes.tsx";
import type { SceneProps } from "#parts/stage/types.ts";

import { GroupPanel } from "#parts/groupPanel/GroupPanel.tsx";

/** Who sits with whom, a new draw, and notes that can be put under a group. */
export function Capture(props: SceneProps) {
  return (
    <div className={face["face"]}>
      <GroupPanel {...props} />
      <Notes {...props} pinned />
    </div>
  );
}
