import { askedOf } from "#domain/kinds/asked.ts";
import { Asked } from "#parts/phone/Asked.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

/** Whatever the room is asked in words: a question, words of welcome or of goodbye. */
export function Phone({ page }: PhoneProps) {
  return <Asked {...askedOf(page)} />;
}
