import { ArrowLeft, ArrowRight, Ellipsis, LayoutGrid, Minus, Plus, Users } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { onResize } from "#platform/layout.ts";
import { useClock } from "#parts/clock/useClock.ts";
import { drawAgain, nudge, toggleTimer } from "#stores/runActions.ts";

import styles from "./Bar.module.css";
import { BarButton } from "./BarButton.tsx";
import { BackButton } from "./lazy.ts";
import type { PanelName } from "./panelName.ts";
import { toggleShown } from "#stores/stageActions.ts";
import { nextName } from "#parts/session/sceneName.ts";

interface BarProps {
  session: Session;
  /** What can wait may come. */
  calm: boolean;
  scene: Scene;
  next: Scene | undefined;
  timer: Timer;
  panel: PanelName | undefined;
  /** Whether the groups stand on the stage; undefined for a scene without groups of its own. */
  groups: boolean | undefined;
  onGroups: () => void;
  /** The counts or results of this scene wait. */
  concealed: boolean;
  /** Nothing comes before. */
  first: boolean;
  /** The text goes on on a next page. */
  morePages: boolean;
  onNext: () => void;
  onPrevious: () => void;
  onPanel: (name: PanelName) => void;
  onOverview: () => void;
  onPeople: () => void;
}

/** The facilitator's bar over the stage: it hides when nobody is at the laptop. */
export function Bar(props: BarProps) {
  const { scene, next, timer, panel, first, morePages, onNext, onPrevious, onPanel } = props;
  const { t } = useTranslation();
  const name = morePages
    ? t("run.nextPage")
    : next
      ? t("run.next", { what: nextName(scene, next) })
      : t("common.finish");
  return (
    <div ref={tellHeight} role="toolbar" aria-label={t("run.bar")} className={styles["bar"]}>
      <BarButton eachPress onClick={onPrevious} disabled={first} label={t("run.previous")}>
        <ArrowLeft aria-hidden="true" size={20} />
      </BarButton>
      <BarTimer timer={timer} />
      <BarButton
        keyCap="N"
        pressed={panel === "capture"}
        onClick={() => onPanel("capture")}
        text={t(scene.poll ? "run.count" : "run.note")}
      />
      <BarButton
        keyCap="C"
        pressed={panel === "cues"}
        onClick={() => onPanel("cues")}
        text={t("run.cues")}
      />
      {props.concealed && (
        <BarButton keyCap="V" onClick={toggleShown} text={t("run.showResults")} />
      )}
      {props.groups !== undefined && (
        <BarButton
          keyCap="G"
          pressed={props.groups}
          onClick={props.onGroups}
          text={t("run.groups")}
        />
      )}
      {(scene.kind === "groups" || props.groups) && (
        <BarButton
          keyCap="R"
          onClick={() => void drawAgain(scene)}
          text={t("run.redrawShort")}
          label={t("run.redraw")}
        />
      )}
      {props.calm && <BackButton session={props.session} />}
      <BarButton keyCap="P" onClick={props.onPeople} label={t("run.people")}>
        <Users aria-hidden="true" size={20} />
      </BarButton>
      <BarButton keyCap="O" onClick={props.onOverview} label={t("run.overview")}>
        <LayoutGrid aria-hidden="true" size={20} />
      </BarButton>
      <BarButton
        pressed={panel === "more"}
        onClick={() => onPanel("more")}
        label={t("run.more")}
        keyCap="?"
      >
        <Ellipsis aria-hidden="true" size={20} />
      </BarButton>
      <button type="button" data-each-press="" className={styles["next"]} onClick={onNext}>
        <span>{name}</span>
        <ArrowRight aria-hidden="true" size={20} />
      </button>
    </div>
  );
}

/** What stands beside or under the bar keeps clear of all its rows. */
function tellHeight(bar: HTMLElement | null) {
  if (!bar) return undefined;
  const tell = () => bar.parentElement?.style.setProperty("--bar-height", `${bar.offsetHeight}px`);
  tell();
  return onResize(bar, tell);
}

function BarTimer({ timer }: { timer: Timer }) {
  const { t } = useTranslation();
  const clock = useClock(timer);
  const act =
    timer.status === "running"
      ? "run.pause"
      : timer.status === "paused"
        ? "run.resume"
        : "common.start";
  return (
    <>
      <span translate="no" className={styles["time"]} data-mood={clock.mood}>
        {clock.time}
      </span>
      <BarButton eachPress onClick={() => nudge(-1)} label={t("run.minusMinute")}>
        <Minus aria-hidden="true" size={18} />
      </BarButton>
      <BarButton eachPress onClick={() => nudge(1)} label={t("run.plusMinute")}>
        <Plus aria-hidden="true" size={18} />
      </BarButton>
      <BarButton keyCap="T" onClick={toggleTimer} text={t(act)} />
    </>
  );
}
