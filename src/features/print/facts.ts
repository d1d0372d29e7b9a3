import type { TFunction } from "i18next";

import type { Plan } from "#content/schema.ts";
import { clockOf } from "#domain/plan/clock.ts";
import type { MaterialLine } from "#domain/plan/materials.ts";

/** The title of a plan on paper. */
export function titleOf(plan: Plan, t: TFunction): string {
  return plan.title.trim() === "" ? t("print.untitled") : plan.title;
}

/** Day, times and place, as far as they are known. `start` and `end` in minutes since midnight. */
export function factsOf(
  plan: Plan,
  { start, end }: { start: number; end: number },
  t: TFunction,
  locale: string,
): string[] {
  const date = plan.date?.split("-").map(Number);
  const day =
    date === undefined
      ? ""
      : new Date(date[0] ?? 0, (date[1] ?? 1) - 1, date[2] ?? 1, 12).toLocaleDateString(locale, {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
        });
  return [
    day,
    plan.steps.length === 0 ? "" : t("print.from", { start: clockOf(start), end: clockOf(end) }),
    plan.room ?? "",
  ].filter((fact) => fact.trim() !== "");
}

/** "7 touwen van 1,5 m en 2 reserve". */
export function materialWords({ name, count, spare }: MaterialLine, t: TFunction): string {
  if (count === undefined) return name;
  return spare > 0
    ? t("print.script.spare", { count, name, spare })
    : t("print.script.counted", { count, name });
}
