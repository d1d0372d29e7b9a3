import type { PhonePage, PhoneStep } from "./types.ts";

/** The first page with a code, as somebody types it who reads it off the stage. */
export function pageOfCode(steps: readonly PhoneStep[], typed: string): PhonePage | undefined {
  const code = typed.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return steps.flatMap(({ pages }) => pages).find(({ prompt }) => prompt?.code === code);
}
