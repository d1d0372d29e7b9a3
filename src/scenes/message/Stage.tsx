import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

/** A welcome, an explanation, a closing, a break: one line in big type and a few under it. */
export function Stage({ scene, page, onPages }: StageProps) {
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} />
      <Lines lines={scene.lines} />
    </FitBox>
  );
}
