import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { gong } from "#platform/gong.ts";
import { usePreferences } from "#stores/preferences.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

/** The gong: the app cannot hear itself, so it asks. */
export function SoundLine({ onState }: { onState: (state: CheckState) => void }) {
  const { t } = useTranslation();
  const sound = usePreferences((state) => state.sound);
  const bell = usePreferences((state) => state.bell);
  const volume = usePreferences((state) => state.volume);
  const change = usePreferences((state) => state.change);
  const [heard, setHeard] = useState<"asked" | "yes" | "no">();
  useEffect(() => usePreferences.getState().load(), []);
  const state = useTold(
    !sound || heard === "no" ? "bad" : heard === "yes" ? "good" : "todo",
    onState,
  );
  const text = !sound
    ? t("check.sound.off")
    : heard === "asked"
      ? t("check.sound.heard")
      : t(`check.sound.${state}`);
  return (
    <CheckLine title={t("check.sound.title")} state={state} text={text}>
      {!sound && <Button onClick={() => change({ sound: true })}>{t("check.sound.on")}</Button>}
      {sound && heard === "asked" && (
        <>
          <Button onClick={() => setHeard("yes")}>{t("check.sound.yes")}</Button>
          <Button onClick={() => setHeard("no")}>{t("check.sound.no")}</Button>
        </>
      )}
      {sound && heard !== "asked" && (
        <Button
          onClick={() => {
            void gong(bell, volume);
            setHeard("asked");
          }}
        >
          {t(heard ? "check.sound.again" : "check.sound.play")}
        </Button>
      )}
    </CheckLine>
  );
}
