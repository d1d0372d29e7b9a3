import "#scenes/shared/session/words.ts";
import { useTranslation } from "react-i18next";

import styles from "./KeyList.module.css";

const KEYS = [
  ["→ ↓ spatie PageDown", "next"],
  ["← ↑ PageUp", "previous"],
  ["Home End", "ends"],
  ["T", "timer"],
  ["+ −", "minutes"],
  ["N", "note"],
  ["C", "cues"],
  ["E", "time"],
  ["G", "groups"],
  ["R", "redraw"],
  ["O", "overview"],
  ["F F5", "fullscreen"],
  ["B .", "black"],
  ["W", "white"],
  ["Q", "qr"],
  ["D", "night"],
  ["V", "results"],
  ["S", "freeze"],
  ["1 – 9", "prompts"],
  ["Esc", "escape"],
] as const;

/** Every key of a running session, and what it does. */
export function KeyList() {
  const { t } = useTranslation();
  return (
    <>
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
