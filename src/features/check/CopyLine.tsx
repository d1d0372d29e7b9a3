import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

interface CopyLineProps {
  onSave: () => void;
  onState: (state: CheckState) => void;
}

/** A backup file: saved once, so that it is known where it ends up. */
export function CopyLine({ onSave, onState }: CopyLineProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const state = useTold(saved ? "good" : "todo", onState);
  return (
    <CheckLine
      title={t("check.copy.title")}
      state={state}
      text={t(`check.copy.${saved ? "good" : "todo"}`)}
    >
      <Button
        onClick={() => {
          onSave();
          setSaved(true);
        }}
      >
        {t("check.copy.save")}
      </Button>
    </CheckLine>
  );
}
