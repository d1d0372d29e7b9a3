import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

/** A question in big type with its follow-ups. */
export function Stage({ scene, page, onPages }: StageProps) {
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} />
      <Lines lines={scene.prompt?.followUps ?? scene.lines} />
    </FitBox>
  );
}
