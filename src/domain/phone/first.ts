import type { Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { askedOf } from "./asked.ts";
import { phoneSteps } from "./pages.ts";

/** What can be read of a page before the app itself is there. */
export interface FirstText {
  /** The hue of its exercise. */
  hue: string | undefined;
  /** What it belongs to. */
  over: string;
  title: string;
  lines: readonly string[];
}

/** Words of the first page that are not in the plan. */
export interface FirstWords {
  kicker: string;
  stays: string;
  quote: (text: string) => string;
}

/**
 * The words of a page on a participant's phone: of the one that the address names, else of the
 * first. Nothing for the pages at the end, which show what somebody wrote.
 */
export function firstText(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
  at: string,
  words: FirstWords,
): FirstText | undefined {
  if (at === "") {
    const lines = [plan.summary.trim(), words.stays].filter((line) => line !== "");
    return { hue: undefined, over: words.kicker, title: plan.title, lines };
  }
  const steps = phoneSteps(expandScenes(plan, kit));
  const step = steps.find(({ pages }) => pages.some(({ id }) => id === at));
  const page = step?.pages.find(({ id }) => id === at);
  // The small task begins with a choice.
  if (!step || !page || page.kind === "trial") return undefined;
  const { text, lines, quote } = askedOf(page);
  return { hue: step.hue, over: step.title, title: quote ? words.quote(text) : text, lines };
}
