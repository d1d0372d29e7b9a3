import type { PhoneNotes, PhonePage, PhoneStep } from "#domain/phone/types.ts";

/** What a kind of scene gets on a participant's phone. */
export interface PhoneProps {
  page: PhonePage;
  step: PhoneStep;
  notes: PhoneNotes;
  change: (change: (notes: PhoneNotes) => PhoneNotes) => void;
  /** What is written stays on the device; otherwise it is gone when the window closes. */
  kept: boolean;
}
