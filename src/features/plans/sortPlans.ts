import { searchFor } from "#domain/search/searchFor.ts";
import { compareText } from "#i18n/format.ts";
import type { SavedPlan } from "#stores/persist/plans.ts";

export const SORTS = ["sortTouched", "sortDate", "sortTitle"] as const;
export type Sort = (typeof SORTS)[number];

/** The plans in which every word that was typed occurs, in the order that was asked for. */
export function sortPlans(list: readonly SavedPlan[], query: string, sort: Sort): SavedPlan[] {
  const matches = searchFor(query);
  const found = list.filter(({ plan }) =>
    matches(
      [
        plan.title,
        plan.room ?? "",
        plan.date ?? "",
        ...plan.activities,
        ...plan.tasks,
        ...plan.steps.map((step) => (step.kind === "exercise" ? step.exercise : step.title)),
      ].join(" "),
    ),
  );
  return found.toSorted((a, b) => {
    if (sort === "sortTitle") return compareText(a.plan.title, b.plan.title);
    if (sort === "sortTouched") return b.touchedAt - a.touchedAt;
    // Without a date last; the next one first.
    return compareText(a.plan.date ?? "9999", b.plan.date ?? "9999");
  });
}
