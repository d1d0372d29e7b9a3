import type { Scene } from "#domain/scenes/types.ts";

import type { PhonePage } from "#domain/phone/types.ts";

/** The words at the head of a page. */
export interface AskedWords {
  text: string;
  lines: readonly string[];
  /** Somebody's words, between quotation marks. */
  quote: boolean;
}

/** What a page asks: its prompt with the questions that follow it, or else the words of its scene. */
export function askedOf({ scene, prompt }: PhonePage): AskedWords {
  return prompt
    ? { text: prompt.text, lines: prompt.followUps, quote: prompt.quote }
    : { text: scene.headline, lines: scene.lines, quote: false };
}

/** Whether the words of a scene ask something. */
export function asksAloud({ headline, lines }: Pick<Scene, "headline" | "lines">): boolean {
  return [headline, ...lines].some((words) => /[?？؟]/u.test(words));
}

/** Whether a page has a field to write in. */
export function hasField({ kind }: Pick<PhonePage, "kind">): boolean {
  return kind !== "read" && kind !== "trial";
}
