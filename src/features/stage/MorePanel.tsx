import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { isFullscreen, onFullscreenChange, toggleFullscreen } from "#platform/fullscreen.ts";
import { usePreferences } from "#stores/preferences.ts";
import { restartTimer } from "#stores/runActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./MorePanel.module.css";

const KEYS = [
  ["→ ↓ spatie PageDown", "next"],
  ["← ↑ PageUp", "previous"],
  ["Home End", "ends"],
  ["T", "timer"],
  ["+ −", "minutes"],
  ["N", "note"],
  ["C", "cues"],
  ["G", "groups"],
  ["R", "redraw"],
  ["O", "overview"],
  ["F", "fullscreen"],
  ["Esc", "escape"],
] as const;

interface MorePanelProps {
  onHide: () => void;
  onHome: () => void;
}

/** What is needed less often, and the list of keys. */
export function MorePanel({ onHide, onHome }: MorePanelProps) {
  const { t } = useTranslation();
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen);
  const sound = usePreferences((state) => state.sound);
  const setSound = usePreferences((state) => state.setSound);
  return (
    <>
      <div className={styles["actions"]}>
        <Button onClick={restartTimer}>{t("run.again")}</Button>
        <Button onClick={() => void toggleFullscreen()} keyCap="F">
          {t(full ? "run.leaveFullscreen" : "run.fullscreen")}
        </Button>
        <Button onClick={onHide}>{t("run.hide")}</Button>
        <Button onClick={onHome}>{t("run.home")}</Button>
      </div>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => setSound(event.target.checked)}
        />
        {t("run.sound")}
      </label>
      <h3 className={styles["title"]}>{t("run.keysTitle")}</h3>
      <dl className={styles["keys"]}>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`run.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
