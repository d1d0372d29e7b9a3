import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import { Lines, Thought } from "#scenes/shared/StageText.tsx";
import type { StageProps } from "#scenes/shared/types.ts";

/** A chart with its title and its source. */
export function ChartStage({ scene, page, onPages }: StageProps) {
  const lines = scene.chart?.table.rows.map(
    ({ label, values }) => `${label}: ${values.join(", ")}`,
  );
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      <Lines lines={lines ?? []} />
    </FitBox>
  );
}
