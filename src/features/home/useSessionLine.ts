import { useTranslation } from "react-i18next";

import type { SessionSummary } from "#stores/persist/sessions.ts";
import { dayWords } from "./dayWords.ts";

/** Says of a session when and where it stopped, and with how many: the line under its title. */
export function useSessionLine(now: number): (session: SessionSummary) => string {
  const { t } = useTranslation();

  const dayOf = (moment: number): string => {
    const day = dayWords(moment, now);
    if (day.kind === "weekday") return day.text;
    if (day.kind === "date") return t("home.day.date", { date: day.text });
    return t(`home.day.${day.kind}`);
  };

  const stateOf = ({ finishedAt, touchedAt, step }: SessionSummary): string => {
    if (finishedAt !== undefined) return t("home.finished", { day: dayOf(finishedAt) });
    const day = dayOf(touchedAt);
    if (step === undefined) return t("home.touched", { day });
    return t("home.stopped", { day, step: step.title, index: step.index, of: step.of });
  };

  return (session) => {
    const people = session.people > 0 ? [t("home.people", { count: session.people })] : [];
    return [stateOf(session), ...people].join(" ·\u00a0");
  };
}
