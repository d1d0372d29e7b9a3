import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { BellName } from "#platform/gong.ts";
import { canKeepAwake } from "#platform/wakeLock.ts";
import { fetchRing } from "#parts/clock/fetchRing.ts";
import { usePreferences } from "#stores/preferences.ts";
import { Button } from "#ui/button/Button.tsx";

import "./words.ts";
import styles from "./Choices.module.css";

const BELLS: readonly BellName[] = ["bowl", "bell", "wood"];

/** What the facilitator can choose for every session on this device. */
export function Choices() {
  const { t } = useTranslation();
  return (
    <>
      <Check name="sound" />
      <Check name="half" />
      <Check name="last" />
      <Bell />
      <Check name="letters" />
      {!canKeepAwake() && <p className="note">{t("run.noWakeLock")}</p>}
    </>
  );
}

function Check({ name }: { name: "sound" | "half" | "last" | "letters" }) {
  const { t } = useTranslation();
  const checked = usePreferences((state) => state[name]);
  const change = usePreferences((state) => state.change);
  return (
    <label className={styles["check"]}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => change({ [name]: event.target.checked })}
      />
      {t(`run.${name}`)}
    </label>
  );
}

/** Which bell, how loud, and how that sounds. */
function Bell() {
  const { t } = useTranslation();
  const id = useId();
  const bell = usePreferences((state) => state.bell);
  const volume = usePreferences((state) => state.volume);
  const change = usePreferences((state) => state.change);
  return (
    <div role="group" aria-label={t("run.bell.title")} className={styles["bell"]}>
      <label htmlFor={`${id}-bell`}>{t("run.bell.title")}</label>
      <select
        id={`${id}-bell`}
        value={bell}
        onChange={(event) => {
          const chosen = BELLS.find((one) => one === event.target.value);
          if (chosen) change({ bell: chosen });
        }}
      >
        {BELLS.map((one) => (
          <option key={one} value={one}>
            {t(`run.bell.${one}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-volume`}>{t("run.bell.volume")}</label>
      <input
        id={`${id}-volume`}
        type="range"
        min={0}
        max={100}
        step={10}
        value={Math.round(volume * 100)}
        onChange={(event) => change({ volume: Number(event.target.value) / 100 })}
      />
      <Button size="small" onClick={() => void fetchRing().then((late) => late.ring("end"))}>
        {t("run.bell.try")}
      </Button>
    </div>
  );
}
