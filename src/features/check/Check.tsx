import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";

import styles from "./Check.module.css";
import { AwakeLine, StorageLine } from "./quietLines.tsx";
import type { CheckState } from "./CheckLine.tsx";
import { ClickerLine } from "./ClickerLine.tsx";
import { CopyLine } from "./CopyLine.tsx";
import { FullLine } from "./FullLine.tsx";
import { NetworkLine } from "./NetworkLine.tsx";
import { SoundLine } from "./SoundLine.tsx";
import { WindowLine } from "./WindowLine.tsx";

interface CheckProps {
  /** The address of the stage's window inside this app, "#/…". */
  stageHash: string;
  practice: boolean;
  /** Saves a backup of the session. */
  onSave: () => void;
  onBack: () => void;
}

const LINES = [
  "sound",
  "full",
  "window",
  "clicker",
  "awake",
  "storage",
  "network",
  "copy",
] as const;
type LineName = (typeof LINES)[number];

/** What can be tried before people come in: each line is good or says what to do. */
export function Check({ stageHash, practice, onSave, onBack }: CheckProps) {
  const { t } = useTranslation();
  const [states, setStates] = useState<Partial<Record<LineName, CheckState>>>({});
  const tell = (name: LineName) => (state: CheckState) => {
    setStates((before) => (before[name] === state ? before : { ...before, [name]: state }));
  };
  const good = LINES.filter((name) => states[name] === "good").length;
  return (
    <main className={styles["check"]}>
      <header className={styles["header"]}>
        <h1>{t("check.title")}</h1>
        <p className="quiet type-5" role="status">
          {t("check.count", { good, of: LINES.length })}
        </p>
        <Button className={styles["back"]} onClick={onBack}>
          {t("check.back")}
        </Button>
        <p className={styles["intro"]}>{t("check.intro")}</p>
      </header>
      <ul className={styles["lines"]}>
        <SoundLine onState={tell("sound")} />
        <FullLine onState={tell("full")} />
        <WindowLine stageHash={stageHash} onState={tell("window")} />
        <ClickerLine onState={tell("clicker")} />
        <AwakeLine onState={tell("awake")} />
        <StorageLine practice={practice} onState={tell("storage")} />
        <NetworkLine onState={tell("network")} />
        <CopyLine onSave={onSave} onState={tell("copy")} />
      </ul>
    </main>
  );
}
