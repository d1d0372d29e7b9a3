import { useState } from "react";
import { useTranslation } from "react-i18next";

import { seesOtherScreen } from "#platform/stageWindow.ts";
import { useStageWindow } from "#parts/windows/useStageWindow.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

interface WindowLineProps {
  stageHash: string;
  onState: (state: CheckState) => void;
}

/** The stage's own window: alive, or not needed. */
export function WindowLine({ stageHash, onState }: WindowLineProps) {
  const { t } = useTranslation();
  const stage = useStageWindow(stageHash);
  const [without, setWithout] = useState(false);
  const alone = without && stage.state === "none";
  const single = seesOtherScreen() === false || stage.single;
  const state = useTold(
    stage.state === "visible" || alone
      ? "good"
      : stage.state === "none" && !stage.blocked
        ? "todo"
        : "bad",
    onState,
  );
  const text = stage.blocked
    ? t("check.window.blocked")
    : alone
      ? t("check.window.skipped")
      : [t(`check.window.${stage.state}`), ...(single ? [t("check.window.single")] : [])].join(" ");
  return (
    <CheckLine title={t("check.window.title")} state={state} text={text}>
      {stage.state !== "visible" && <Button onClick={stage.open}>{t("check.window.open")}</Button>}
      {stage.state === "none" && !without && (
        <Button onClick={() => setWithout(true)}>{t("check.window.skip")}</Button>
      )}
    </CheckLine>
  );
}
