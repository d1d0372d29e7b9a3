import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import {
  canFullscreen,
  isFullscreen,
  onFullscreenChange,
  toggleFullscreen,
} from "#platform/fullscreen.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

/** Whether this browser lets a page fill the screen. */
export function FullLine({ onState }: { onState: (state: CheckState) => void }) {
  const { t } = useTranslation();
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen);
  const [tried, setTried] = useState<"yes" | "no">();
  const able = canFullscreen() && tried !== "no";
  const state = useTold(!able ? "bad" : full || tried === "yes" ? "good" : "todo", onState);
  const toggle = async () => {
    const was = isFullscreen();
    const now = await toggleFullscreen();
    if (!was) setTried(now ? "yes" : "no");
  };
  const text = state === "good" && !full ? t("check.full.tried") : t(`check.full.${state}`);
  return (
    <CheckLine title={t("check.full.title")} state={state} text={text}>
      {able && (
        <Button onClick={() => void toggle()}>
          {t(full ? "check.full.leave" : "check.full.try")}
        </Button>
      )}
    </CheckLine>
  );
}
