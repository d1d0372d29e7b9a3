import { useTranslation } from "react-i18next";

import { duration } from "#i18n/duration.ts";

import "./words.ts";

/** How many minutes too late (more than 0) or early (less), in words, with a shape when it is late. */
export function Lateness({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  const word = minutes > 0 ? "late" : minutes < 0 ? "early" : "onTime";
  return (
    <b className={`one-line ${word}`}>{t(`pace.${word}`, { time: duration(Math.abs(minutes)) })}</b>
  );
}
