import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { stageScene } from "#domain/session/stage.ts";
import { whenCalm } from "#platform/clock.ts";
import {
  canFullscreen,
  isFullscreen,
  onFullscreenChange,
  toggleFullscreen,
} from "#platform/fullscreen.ts";
import { isHidden, onVisibilityChange } from "#platform/page.ts";
import { onFill, seesOtherScreen } from "#platform/stageWindow.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";
import { effectOf } from "#parts/keys/table.ts";
import { useCommands } from "#parts/keys/useCommands.ts";
import { useAwake } from "#parts/windows/useAwake.ts";
import { fetchOverlays, StageScreen } from "#scenes/StageScreen.tsx";
import { joinStage, reportStage, sendKey, useStage } from "#stores/live/stageApp.ts";
import { usePreferences } from "#stores/preferences.ts";

import styles from "./StageWindow.module.css";

/** What a window measured before it showed anything. */
const NOTHING = { scene: "", pages: 1, page: 0 };

/** The stage in a window of its own: it shows what the console says, and hands its keys on. */
export function StageWindow({ id }: { id: string }) {
  const { t } = useTranslation();
  const session = useStage((state) => state.session);
  const missing = useStage((state) => state.missing);
  const [measured, setMeasured] = useState(NOTHING);
  const hidden = useSyncExternalStore(onVisibilityChange, isHidden);
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen);
  const [behind, setBehind] = useState(false);
  const { awake } = useAwake(false);
  const scene = session && stageScene(session)?.id;
  const { pages, page } = measured.scene === scene ? measured : NOTHING;

  useEffect(() => joinStage(id), [id]);
  // Until this window knows whether letters are keys, they are none; before its keys count at all.
  useLayoutEffect(() => usePreferences.setState({ letters: false }), []);
  useEffect(() => usePreferences.getState().load(), []);
  useEffect(() => holdWakeLock(), []);
  useEffect(() => whenCalm(fetchOverlays), []);
  useEffect(
    () =>
      onFill(() => {
        if (!isFullscreen()) void toggleFullscreen();
      }),
    [],
  );
  useEffect(() => {
    const extended = seesOtherScreen();
    reportStage({
      visible: !hidden,
      fullscreen: full,
      scene: scene ?? "",
      pages,
      page,
      behind,
      ...(extended !== undefined && { extended }),
    });
  }, [hidden, full, scene, pages, page, behind]);
  useCommands((command) => {
    const effect = effectOf(command, "stage");
    if (effect === "window") void toggleFullscreen();
    else if (effect === "writer") sendKey(command);
    return effect !== "nowhere";
  });

  return (
    <main className={styles["window"]} data-awake={awake || undefined}>
      {session ? (
        <StageScreen
          session={session}
          pages={pages}
          shown={page}
          onPages={(of, found, at) => setMeasured({ scene: of, pages: found, page: at })}
          onBehind={setBehind}
        />
      ) : (
        <p className={styles["waiting"]}>
          {t(missing ? "stage.window.missing" : "stage.window.waiting")}
        </p>
      )}
      {!full && canFullscreen() && (
        <button type="button" className={styles["fill"]} onClick={() => void toggleFullscreen()}>
          {t("common.fullscreen")}
        </button>
      )}
    </main>
  );
}
