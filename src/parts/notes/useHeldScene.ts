import { useEffect } from "react";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import { letNoteGo, useTyping } from "#stores/typing.ts";

/** Which scene's notes stand beside the stage. */
export interface HeldScene {
  shown: Scene;
  /** It is not the facilitator's own scene any more: a note of it is still being typed. */
  still: boolean;
}

/** The scene whose notes show: that of a note that is still being typed, or else the facilitator's. */
export function useHeldScene(session: Session, scene: Scene): HeldScene {
  const held = useTyping((state) => state.held);
  const found = session.head.scenes.find(({ id }) => id === held);
  // Back where it was typed there is nothing to hold; scenes of one prompt share their notes.
  const still = found !== undefined && found.captureKey !== scene.captureKey;
  useEffect(() => {
    if (held !== undefined && !still) letNoteGo();
  }, [held, still]);
  return still ? { shown: found, still } : { shown: scene, still };
}
