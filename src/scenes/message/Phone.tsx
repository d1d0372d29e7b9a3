import { Asked } from "#scenes/shared/phone/Asked.tsx";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

/** Words of welcome, or of goodbye. */
export function MessagePhone({ page: { scene } }: PhoneProps) {
  return <Asked text={scene.headline} lines={scene.lines} />;
}
