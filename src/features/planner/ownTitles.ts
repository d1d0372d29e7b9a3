import { OWN_KINDS } from "#domain/kinds/kinds.ts";
import type { OwnTitles } from "#domain/plan/edit.ts";
import { addWords } from "#i18n/setup.ts";
import { ownSteps } from "#words/ownSteps.ts";

addWords({ ownSteps });

const titles = OWN_KINDS.map((kind) => {
  const words: { name: string; headline?: string } = ownSteps[kind];
  return [kind, { title: words.name, headline: words.headline ?? "" }];
});

/** What new steps of one's own are called, and what they propose to show large. */
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- each kind is there once
export const ownTitles = Object.fromEntries(titles) as OwnTitles;
