import { askedOf } from "#domain/phone/asked.ts";
import { Asked } from "#scenes/shared/phone/Asked.tsx";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

/** Words of welcome, or of goodbye. */
export function MessagePhone({ page }: PhoneProps) {
  return <Asked {...askedOf(page)} />;
}
