import type { PhonePage } from "./types.ts";

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
