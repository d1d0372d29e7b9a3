import type { TFunction } from "i18next";

import type { Step } from "#content/schema.ts";
import { OWN_KINDS } from "#domain/kinds/kinds.ts";
import type { PlanWords } from "#domain/planFiles/words.ts";
import { dayText, numberText } from "#i18n/format.ts";
import { ownSteps } from "#words/ownSteps.ts";
import { planFiles } from "#words/planFiles.ts";

const decimals = { maximumFractionDigits: 6 };

const own = OWN_KINDS.map((kind) => [kind, ownSteps[kind].untitled]);

/** What stands in for the title of a step that has none yet. */
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- each kind is there once
export const kindNames = Object.fromEntries([["exercise", planFiles.exercise], ...own]) as Record<
  Step["kind"],
  string
>;

/** The words that the files of a plan need, in the language of the interface. */
export function planWords(t: TFunction): PlanWords {
  return {
    untitled: t("planFiles.untitled"),
    day: (date) => dayText(date) ?? date,
    number: (value) => numberText(value, decimals),
    people: (count) => t("planFiles.people", { count }),
    times: (start, end) => t("planFiles.times", { start, end }),
    sum: (count, waiting) =>
      waiting > 0
        ? t("planFiles.sumWaiting", { minutes: t("planFiles.minutes", { count }), waiting })
        : t("planFiles.minutes", { count }),
    guessed: (sum, start) => t("planFiles.timesGuessed", { minutes: sum, start }),
    agreed: (end) => t("planFiles.timesAgreed", { end }),
    labelled: (label, text) => t("planFiles.labelled", { label, text }),
    facts: planFiles.fact,
    audience: planFiles.audience,
    overview: planFiles.overview,
    step: planFiles.step,
    kind: kindNames,
    form: (form, size) =>
      form === "groups" && size !== undefined
        ? t("planFiles.form.groupsOf", { size })
        : t(`planFiles.form.${form}`),
    cue: ({ kind, when }) => {
      const what = t(`planFiles.cue.${kind}`);
      return when === "start" ? what : t(`planFiles.cue.${when}`, { what });
    },
    quote: (text) => t("planFiles.quote", { text }),
    each: (word) => t("planFiles.each", { word }),
    prime: (minutes) => t("planFiles.prime", { minutes }),
    picture: ({ letter, step }) =>
      step === undefined
        ? t("planFiles.picture", { letter })
        : t("planFiles.stepPicture", { number: step }),
    logo: t("planFiles.logo"),
    gone: t("planFiles.gone"),
    materials: t("planFiles.materials"),
    material: ({ name, count, spare }) => {
      if (count === undefined) return name;
      return spare > 0
        ? t("planFiles.materialSpare", { name, amount: count, spare })
        : t("planFiles.material", { name, amount: count });
    },
    chart: {
      row: t("planFiles.chartRow"),
      series: (place) => t("planFiles.chartSeries", { number: place }),
      empty: t("planFiles.chartEmpty"),
    },
    table: planFiles.table,
    page: { before: t("planFiles.pageBefore"), between: t("planFiles.pageBetween") },
  };
}
