import type { TFunction } from "i18next";

import type { Plan } from "#content/schema.ts";
import type { MaterialLine } from "#domain/plan/materials.ts";
import type { ScriptPart, ScriptStep } from "#domain/plan/script.ts";
import { formatExact, isShortUnit } from "#domain/chart/text.ts";
import { dayOf } from "#domain/planFiles/day.ts";

/** "2027-03-05" as "vrijdag 5 maart 2027"; empty for what is no day. */
export function dayText(date: string | undefined, locale: string): string {
  const day = dayOf(date);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  return day === undefined ? "" : format.format(day);
}

/** The title of a plan, or what stands in for it. */
export function planTitle(plan: Plan, t: TFunction): string {
  return plan.title.trim() === "" ? t("print.untitled") : plan.title;
}

/** The title of a step; its kind where it has none yet. */
export function stepTitle({ title, kind }: Pick<ScriptStep, "title" | "kind">, t: TFunction) {
  return title.trim() === "" ? t(`print.stepKind.${kind}`) : title;
}

/** When and where, as far as it is known. */
export function occasionOf(plan: Plan, locale: string): string[] {
  return [dayText(plan.date, locale), plan.room?.trim() ?? ""].filter((piece) => piece !== "");
}

/** How people sit together in a part. */
export function formText({ form, groupSize }: ScriptPart, t: TFunction): string {
  return form === "groups"
    ? t(groupSize === undefined ? "print.form.groups" : "print.form.groupsOf", { size: groupSize })
    : t(`print.form.${form}`);
}

/** "7 touwen van 1,5 m en 2 reserve". */
export function materialText({ name, count, spare }: MaterialLine, t: TFunction): string {
  if (count === undefined) return name;
  return spare > 0
    ? t("print.script.spared", { count, name, spare })
    : t("print.script.counted", { count, name });
}

/** A number of a chart with what is counted. */
export function cellText(name: string, value: number, unit: string, t: TFunction): string {
  const number = isShortUnit(unit) ? formatExact(value, unit) : `${formatExact(value)} ${unit}`;
  return name === "" ? number : t("print.script.cell", { name, value: number });
}
