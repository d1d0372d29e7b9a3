import type { ComponentType } from "react";

import type { SceneKind } from "#domain/scenes/types.ts";

import "#parts/words/captureWords.ts";
import { Capture as MessageCapture } from "./message/Capture.tsx";
import type { SceneProps } from "#parts/stage/types.ts";

const captures = import.meta.glob<ComponentType<SceneProps>>("./*/Capture.tsx", {
  eager: true,
  import: "Capture",
});

/** How the facilitator writes down what happens, by kind of scene: as notes, unless its folder says how. */
export const captureFor = (kind: SceneKind): ComponentType<SceneProps> =>
  captures[`./${kind}/Capture.tsx`] ?? MessageCapture;
