import type { TFunction } from "i18next";
import { createElement } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { steeredScene, timerOf } from "#domain/session/time/timers.ts";
import { promptsToDeal } from "#domain/session/groups/deal.ts";
import { captureOf } from "#domain/session/captures/captures.ts";
import type { Capture, Session } from "#domain/session/types.ts";
import { classes } from "#ui/classes.ts";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";
import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";
import { Rope } from "#ui/rope/Rope.tsx";

import { ringed, stageFace } from "./registry.ts";
import { StageCorner, StageRing } from "#parts/clock/StageClock.tsx";
import { FormSign } from "#parts/form/FormSign.tsx";
import { StageZoom } from "#parts/fit/zoom.ts";
import type { SceneProps } from "#parts/stage/types.ts";
import styles from "./StageView.module.css";

interface StageViewProps {
  session: Session;
  scene: Scene;
  /** Shows who sits with whom instead of the scene itself. */
  groups: boolean;
  /** Steps of larger or smaller text. */
  zoom: number;
  /** Its counts and results still wait. */
  concealed: boolean;
  page: number;
  pages: number;
  /** Which page shows: that of the newest note may be another one than was asked for. */
  shown: number;
  onPages: (pages: number, shown: number) => void;
}

/** Who sits with whom, put over a scene. */
export const GroupsShown = lazyWithRetry(
  async () => (await import("./overlay/GroupsShown.tsx")).GroupsShown,
);

/** The vote that a talk is about. */
const Counted = lazyOptional(async () => (await import("./poll/Counted.tsx")).Counted);

/** What a scene shows whose results wait: as if nothing was counted yet. */
const UNCOUNTED: Capture = { notes: [], drafts: {}, poll: {} };

/** What the faces of a scene may know about the session. */
export function sceneProps(session: Session, scene: Scene): SceneProps {
  const dealt = scene.groupKey !== undefined && session.live.dealt.includes(scene.groupKey);
  return {
    scene: steeredScene(session, scene),
    capture: captureOf(session, scene.captureKey),
    draw: scene.groupKey ? session.live.draws[scene.groupKey] : undefined,
    people: session.live.people,
    ...(dealt && { dealt: promptsToDeal(session, scene) }),
  };
}

/** What the room sees: one scene, its timer, and the rope of steps. */
export function StageView(props: StageViewProps) {
  const { session, groups, zoom, concealed, page, pages, shown, onPages } = props;
  const scene = steeredScene(session, props.scene);
  const { t } = useTranslation();
  const learns = learnsBesideRing(scene);
  const ring = (ringed.has(scene.kind) || learns) && !groups;
  const timer = timerOf(session, scene.id);
  const step = session.head.steps.findIndex((candidate) => candidate.id === scene.stepId);
  const aside = headerAside(scene, t);
  const sign = ring && aside === "form";
  const timed = scene.minutes > 0 || timer.duration > 0;
  return (
    <div className={styles["stage"]} data-hue={scene.hue} data-stage="">
      <header className={styles["header"]}>
        <p className={styles["place"]}>
          {/* What stands large below is not said twice. */}
          {scene.stepTitle !== scene.headline && <b>{scene.stepTitle}</b>}
          <Place scene={scene} />
        </p>
        {scene.prompt && !scene.poll && <Counted session={session} scene={scene} />}
        <div className={styles["aside"]}>
          {aside === "form" ? (
            !ring && <FormSign form={scene.form} size="small" />
          ) : (
            <span>{aside}</span>
          )}
          {session.live.loose && (
            <StageCorner
              timer={session.live.loose}
              name={session.live.looseName ?? t("stage.loose")}
            />
          )}
          {(!ring || learns) && timed && (
            <span className={ring ? styles["upright"] : undefined}>
              <StageCorner timer={timer} />
            </span>
          )}
        </div>
      </header>
      <div className={classes(styles["body"], ring && (timed || sign) && styles["beside"])}>
        <StageZoom value={zoom}>
          {createElement(groups ? GroupsShown : stageFace(scene.kind), {
            ...sceneProps(session, scene),
            ...(concealed && { capture: UNCOUNTED }),
            timer,
            page,
            newest: session.live.stage.newest,
            onPages,
          })}
        </StageZoom>
        {ring && (timed || sign) && (
          <div className={classes(styles["signs"], learns && styles["flat"])}>
            {sign && <FormSign form={scene.form} size="large" />}
            {timed && (
              <StageRing timer={timer} form={scene.kind === "break" ? undefined : scene.form} />
            )}
          </div>
        )}
      </div>
      <footer className={styles["footer"]}>
        <Rope
          steps={session.head.steps}
          current={step}
          label={t("stage.rope", {
            step: step + 1,
            of: session.head.steps.length,
            title: scene.stepTitle,
          })}
        />
        {pages > 1 && (
          <span className="semi still">{t("stage.page", { page: shown + 1, pages })}</span>
        )}
      </footer>
    </div>
  );
}

/** Letters of the longest step of a task that leaves room for the ring on the smallest stage. */
const SHORT_STEP = 140;

/** Who learns looks up at the time, large; a long manual and an upright stage have no room for that. */
function learnsBesideRing({ trial }: Scene): boolean {
  if (trial?.part !== "learn") return false;
  const { steps, check } = trial.task;
  return [...steps, check].every((text) => text.length <= SHORT_STEP);
}

/** "vraag 2 van 5 · kaart B2", or what the phase is about. */
function Place({ scene }: { scene: Scene }) {
  const { t } = useTranslation();
  const { prompt, promptWord, poll, phaseTitle } = scene;
  const parts = prompt
    ? [
        ...(prompt.of > 1 && !poll
          ? [t("stage.promptOf", { word: promptWord, index: prompt.index, of: prompt.of })]
          : []),
        // A code is what stands on a card: U2 comes without a U1.
        t("stage.card", { code: prompt.code }),
        ...(poll ? [t(`stage.round.${poll.round}`)] : []),
      ]
    : phaseTitle === ""
      ? []
      : [phaseTitle];
  return parts.map((part) => <span key={part}>{part}</span>);
}

/** What stands at the right in the header: words, or how people work now. */
function headerAside(scene: Scene, t: TFunction): string {
  if (scene.trial?.part === "learn") {
    return t("stage.bothGet", { count: scene.minutes });
  }
  if (scene.trial?.part === "result") {
    return t("stage.practised", { count: scene.trial.learnMinutes });
  }
  if (scene.kind === "break" || scene.kind === "poll" || scene.hue === "sand") return "";
  return "form";
}
