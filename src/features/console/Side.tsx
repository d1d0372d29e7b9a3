import { RotateCcw } from "lucide-react";
import { Suspense, useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { countsHands } from "#domain/scenes/countsHands.ts";
import { clockText } from "#domain/timer/timer.ts";
import { HOUR } from "#i18n/duration.ts";
import { later } from "#platform/clock.ts";
import pinned from "#parts/notes/Foot.module.css";
import { FootPlace } from "#parts/notes/Foot.tsx";
import { useClock } from "#parts/clock/useClock.ts";
import { LooseButtons } from "#parts/pace/LooseTimer.tsx";
import { useHeldScene } from "#parts/notes/useHeldScene.ts";
import { classes } from "#ui/classes.ts";
import { Boundary } from "#ui/lazy/Boundary.tsx";
import { nudge, restartTimer, toggleTimer } from "#stores/runActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { SceneNotes } from "./lazy.ts";
import styles from "./Side.module.css";
import type { ConsoleData } from "./useConsoleData.ts";

/** How long the notes of a scene wait for the stage to be painted, in milliseconds. */
const STAGE_FIRST = 100;

interface SideProps {
  data: ConsoleData;
  /** The notes of another scene stand. */
  onNotes: () => void;
}

/** Time, and what is written down. */
export function Side({ data, onNotes }: SideProps) {
  const { t } = useTranslation();
  const { session } = data;
  const { shown: scene, still } = useHeldScene(session, data.scene);
  // The stage goes first, here and in the window that was opened from here, which has the same
  // thread: many notes take longer to draw than a scene. Those of the scene before go at once.
  const [drawn, setDrawn] = useState(scene.captureKey);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  // Scenes that share their notes share the field: who types in it types on.
  const ready = drawn === scene.captureKey;
  useEffect(
    () => (ready ? undefined : later(() => setDrawn(scene.captureKey), STAGE_FIRST)),
    [ready, scene.captureKey],
  );
  return (
    <aside aria-label={t("console.notes")} className={styles["side"]}>
      <Clock data={data} />
      {session.live.loose && (
        <section
          aria-label={session.live.looseName ?? t("stage.loose")}
          className={styles["second"]}
        >
          <b dir="auto">{session.live.looseName ?? t("stage.loose")}</b>
          <LooseButtons timer={session.live.loose} />
        </section>
      )}
      {/* What scrolls can be reached by keyboard, even where nothing in it can. */}
      <div
        className={styles["notes"]}
        role="group"
        aria-label={t("console.notes")}
        data-counting={countsHands(scene) ? "" : undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
      >
        <Boundary
          key={scene.captureKey}
          renderInstead={() => <p role="alert">{t("run.panelBroken")}</p>}
        >
          <FootPlace value={foot}>
            <Suspense>
              {ready && (
                <>
                  <SceneNotes session={session} scene={scene} still={still} />
                  <Stands key={scene.id} onStand={onNotes} />
                </>
              )}
            </Suspense>
          </FootPlace>
        </Boundary>
      </div>
      <div ref={setFoot} data-capture="" className={classes(pinned["foot"], styles["foot"])} />
    </aside>
  );
}

/** Tells when what stands before it is on the page: its code may still be on its way. */
function Stands({ onStand }: { onStand: () => void }) {
  const tell = useEffectEvent(onStand);
  useEffect(() => tell(), []);
  return null;
}

function Clock({ data: { timer, onStage } }: { data: ConsoleData }) {
  const { t } = useTranslation();
  const clock = useClock(timer);
  const running = timer.status === "running";
  return (
    <section aria-label={t("console.timer.title")} className={styles["clock"]}>
      <p className={styles["time"]} data-mood={clock.mood}>
        <span translate="no">{clock.time}</span>
        {clock.mood !== "calm" && <b className={styles["mood"]}>{t(`stage.mood.${clock.mood}`)}</b>}
      </p>
      <p className={styles["of"]}>
        {t("console.timer.of", { time: clockText(timer.duration, HOUR) })} ·{" "}
        {t(`stage.form.${onStage.form}`)}
      </p>
      <div className={styles["track"]} aria-hidden="true">
        <span
          className={styles["left"]}
          style={{ "--left": Math.min(1, Math.max(0, clock.fraction)) }}
        />
      </div>
      <div className={styles["buttons"]}>
        <Button
          size="small"
          className={styles["toggle"]}
          keyCap="T"
          aria-keyshortcuts="T"
          onClick={toggleTimer}
        >
          {t(running ? "run.pause" : timer.status === "paused" ? "run.resume" : "common.start")}
        </Button>
        <Minutes minutes={-1} label={t("console.timer.minus")} />
        <Minutes minutes={1} label={t("console.timer.plus")} />
        <Minutes minutes={5} label={t("console.timer.plusFive")} />
        <Button
          size="small"
          aria-label={t("console.timer.again")}
          title={t("console.timer.again")}
          onClick={restartTimer}
        >
          <RotateCcw aria-hidden="true" size={18} />
        </Button>
      </div>
    </section>
  );
}

function Minutes({ minutes, label }: { minutes: number; label: string }) {
  return (
    <Button size="small" data-each-press="" aria-label={label} onClick={() => nudge(minutes)}>
      <span aria-hidden="true">
        {minutes > 0 ? "+" : "−"}
        {Math.abs(minutes)}
      </span>
    </Button>
  );
}
