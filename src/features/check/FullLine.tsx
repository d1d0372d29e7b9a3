import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import {
  canFullscreen,
  fillsScreen,
  isFullscreen,
  onFillChange,
  toggleFullscreen,
} from "#platform/fullscreen.ts";
import { useWindows } from "#stores/live/windows.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

/** Whether this browser lets a page fill the screen. */
export function FullLine({ onState }: { onState: (state: CheckState) => void }) {
  const { t } = useTranslation();
  const ours = useSyncExternalStore(onFillChange, isFullscreen);
  const full = useSyncExternalStore(onFillChange, fillsScreen);
  const stage = useWindows(({ stage: its }) => its?.visible === true && its.fullscreen);
  const [tried, setTried] = useState<"yes" | "no">();
  const refused = !canFullscreen() || tried === "no";
  const state = useTold(
    full || stage || tried === "yes" ? "good" : refused ? "bad" : "todo",
    onState,
  );
  const toggle = async () => {
    const was = isFullscreen();
    const now = await toggleFullscreen();
    if (!was) setTried(now ? "yes" : "no");
  };
  const how = full || state !== "good" ? state : stage ? "stage" : "tried";
  return (
    <CheckLine title={t("check.full.title")} state={state} text={t(`check.full.${how}`)}>
      {canFullscreen() && (ours || !full) && (
        <Button onClick={() => void toggle()}>
          {t(ours ? "check.full.leave" : "check.full.try")}
        </Button>
      )}
    </CheckLine>
  );
}
