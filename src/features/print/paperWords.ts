import type { TFunction } from "i18next";

import type { Plan } from "#content/schema.ts";
import type { MaterialLine } from "#domain/plan/materials.ts";
import type { ScriptStep } from "#domain/plan/script.ts";
import type { Paper } from "#domain/print/paper.ts";
import { dayText } from "#i18n/format.ts";
import { kindNames } from "#parts/words/planWords.ts";

/** The title of a plan, or what stands in for it. */
export function planTitle(plan: Plan, t: TFunction): string {
  return plan.title.trim() === "" ? t("planner.untitled") : plan.title;
}

/** The title of a step; its kind where it has none yet. */
export function stepTitle({ title, kind }: Pick<ScriptStep, "title" | "kind">): string {
  return title.trim() === "" ? kindNames[kind] : title;
}

/** "20 bladzijden en 19 blanco · 20 bladen". */
export function paperText({ pages, blanks, sheets }: Paper, t: TFunction): string {
  return t(blanks === 0 ? "print.paper" : "print.paperBlank", {
    pages: t("print.pages", { count: pages }),
    blanks,
    sheets: t("print.sheets", { count: sheets }),
  });
}

/** When and where, as far as it is known. */
export function occasionOf(plan: Plan): string[] {
  return [dayText(plan.date) ?? "", plan.room?.trim() ?? ""].filter((piece) => piece !== "");
}

/** "7 touwen van 1,5 m en 2 reserve". */
export function materialText({ name, count, spare }: MaterialLine, t: TFunction): string {
  if (count === undefined) return name;
  return spare > 0
    ? t("print.script.spared", { count, name, spare })
    : t("planner.side.counted", { count, name });
}
