import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useCommands } from "#parts/keys/useCommands.ts";
import { onStageKey } from "#stores/live/windows.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

/** What a remote sends besides the two keys that matter, as its buttons are called. */
const OTHERS: Partial<Record<string, string>> = {
  black: ".",
  fullscreen: "F5",
  escape: "Esc",
};

/** The presenter's remote: its keys are seen here and move nothing. */
export function ClickerLine({ onState }: { onState: (state: CheckState) => void }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [without, setWithout] = useState(false);
  const see = (command: string) => {
    const known = command === "next" || command === "previous" || command in OTHERS;
    // Two keys can arrive before the page is drawn again.
    if (known) setSeen((before) => (before.includes(command) ? before : [...before, command]));
  };
  useCommands((command) => {
    see(command);
    // The page may scroll by its keys as any page; only F5 would take it away.
    return command === "fullscreen";
  });
  // The remote works where the focus is, and that may be the stage's window.
  const fromStage = useEffectEvent(see);
  useEffect(() => onStageKey((command) => fromStage(command)), []);
  const next = seen.includes("next");
  const previous = seen.includes("previous");
  const state = useTold(without || (next && previous) ? "good" : "todo", onState);
  const others = Object.entries(OTHERS).flatMap(([command, key]) =>
    key && seen.includes(command) ? [key] : [],
  );
  const half = next !== previous;
  const text = [
    next && previous
      ? t("check.clicker.good")
      : without
        ? t("check.clicker.skipped")
        : half
          ? t("check.clicker.half", {
              seen: t(next ? "check.clicker.next" : "check.clicker.previous"),
              other: t(next ? "check.clicker.previous" : "check.clicker.next").toLowerCase(),
            })
          : t("check.clicker.todo"),
    ...(others.length > 0 ? [t("check.clicker.other", { keys: others.join(", ") })] : []),
  ].join(" ");
  return (
    <CheckLine title={t("check.clicker.title")} state={state} text={text}>
      {state === "todo" && (
        <Button onClick={() => setWithout(true)}>{t("check.clicker.skip")}</Button>
      )}
    </CheckLine>
  );
}
