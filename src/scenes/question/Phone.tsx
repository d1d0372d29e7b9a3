import { askedOf } from "#domain/phone/asked.ts";
import { Asked } from "#scenes/shared/phone/Asked.tsx";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

/** Whatever the room is asked in words: a question, words of welcome or of goodbye. */
export function Phone({ page }: PhoneProps) {
  return <Asked {...askedOf(page)} />;
}
