import { useTranslation } from "react-i18next";

import type { Timer } from "#domain/timer/timer.ts";

import { useClock } from "./StageClock.tsx";

/** Says the milestones of a timer to a screen reader, and nothing in between: no count of seconds. */
export function TimeAnnouncer({ timer }: { timer: Timer }) {
  const { t } = useTranslation();
  const { mood } = useClock(timer);
  const said = timer.status === "running" && mood !== "calm" ? t(`stage.mood.${mood}`) : "";
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
