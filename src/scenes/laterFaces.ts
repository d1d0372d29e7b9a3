import type { ComponentType } from "react";

import { addWords } from "#i18n/setup.ts";
import { stageLate } from "#words/stageLate.ts";

import type { StageProps } from "#parts/stage/types.ts";

addWords({ stage: stageLate });

/** What the room sees, by the file that draws it: `./case/Stage.tsx`. One chunk: see registry.ts. */
export const laterFaces = import.meta.glob<ComponentType<StageProps>>("./*/Stage.tsx", {
  eager: true,
  import: "Stage",
});
