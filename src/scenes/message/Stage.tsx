import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import { Lines, Thought } from "#scenes/shared/StageText.tsx";
import type { StageProps } from "#scenes/shared/types.ts";

/** A welcome, an explanation, a closing, a break: one line in big type and a few under it. */
export function Stage({ scene, page, onPages }: StageProps) {
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} />
      <Lines lines={scene.lines} />
    </FitBox>
  );
}
