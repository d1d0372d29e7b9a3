import type { Pack, Plan } from "#content/schema.ts";

import { askedOf } from "#domain/kinds/asked.ts";
import { knownSteps } from "./known.ts";

/** What can be read of a page before the app itself is there. */
export interface FirstText {
  /** The hue of its exercise. */
  hue: string | undefined;
  /** What it belongs to. */
  over: string;
  title: string;
  lines: readonly string[];
  /** On the cover: the page that Begin leads to. */
  begin?: string;
}

/** Words of the first page that are not in the plan. */
export interface FirstWords {
  kicker: string;
  stays: string;
  /** Where a field or a choice will stand. */
  soon: string;
  /** What the small task asks first. */
  group: string;
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
  const { steps } = knownSteps(plan, kit);
  if (at === "") {
    const lines = [plan.summary.trim(), words.stays].filter((line) => line !== "");
    const begin = steps[0]?.pages[0]?.id;
    const cover = { hue: undefined, over: words.kicker, title: plan.title, lines };
    return begin === undefined ? cover : { ...cover, begin };
  }
  const step = steps.find(({ pages }) => pages.some(({ id }) => id === at));
  const page = step?.pages.find(({ id }) => id === at);
  if (!step || !page) return undefined;
  const of = { hue: step.hue, over: step.title };
  // The small task begins with a choice.
  if (page.kind === "trial") return { ...of, title: words.group, lines: [words.soon] };
  const { text, lines, quote } = askedOf(page);
  const told = page.kind === "read" ? lines : [...lines, words.soon];
  return { ...of, title: quote ? words.quote(text) : text, lines: told };
}
