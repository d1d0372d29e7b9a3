import { useTranslation } from "react-i18next";

import type { Timer } from "#domain/timer/timer.ts";

import { useClock } from "./useClock.ts";

/**
 * Says the milestones of a timer to a screen reader, and nothing in between: no count of seconds.
 * Of the loose timer it says also which one it is.
 */
export function TimeAnnouncer({ timer, loose = false }: { timer: Timer; loose?: boolean }) {
  const { t } = useTranslation();
  const { mood } = useClock(timer);
  const { status } = timer;
  const said =
    status === "idle"
      ? ""
      : status === "paused"
        ? t("stage.paused")
        : mood === "calm"
          ? t("stage.running")
          : t(`stage.mood.${mood}`);
  return (
    <p role="status" className="visually-hidden">
      {loose && said !== "" ? `${t("stage.loose")}: ${said}` : said}
    </p>
  );
}
