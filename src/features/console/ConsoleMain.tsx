import { useState } from "react";
import { useTranslation } from "react-i18next";

import { cover, backToStage, looksAhead, stepBack, toggleFreeze } from "#stores/stageActions.ts";
import { promptPlaces } from "#parts/keys/promptScene.ts";
import { CueList } from "#parts/session/CueList.tsx";
import { Behind } from "#parts/session/Behind.tsx";
import { nextName, sceneName } from "#parts/session/sceneName.ts";
import { useFreshUndo } from "#parts/session/useFreshUndo.ts";
import "#parts/session/undoWords.ts";
import { StageScreen } from "#scenes/StageScreen.tsx";
import { measured, useWindows } from "#stores/live/windows.ts";
import { showScene } from "#stores/runActions.ts";
import { takeBack } from "#stores/undo.ts";
import { Button } from "#ui/button/Button.tsx";
import { Boundary } from "#ui/lazy/Boundary.tsx";

import styles from "./ConsoleMain.module.css";
import type { ConsoleData } from "./useConsoleData.ts";

const CUES_KEY = "C";

interface ConsoleMainProps {
  data: ConsoleData;
  onNext: () => void;
  onOverview: () => void;
}

/** What is on the stage, what comes, what to do and say, and the way on. */
export function ConsoleMain({ data, onNext, onOverview }: ConsoleMainProps) {
  const { t } = useTranslation();
  const { session, scene, next, shown, morePages: more } = data;
  const back = useFreshUndo(session);
  const name = more
    ? t("run.nextPage")
    : next
      ? t("run.next", { what: nextName(scene, next) })
      : t("common.finish");
  return (
    <main className={styles["main"]}>
      <div className={styles["top"]}>
        <OnStage data={data} />
        <Coming data={data} />
      </div>
      <Prompts data={data} />
      <section aria-label={t("console.cues")} className={styles["cues"]}>
        {/* What scrolls can be reached by keyboard, even where nothing in it can. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
        <div tabIndex={0} role="group" aria-label={t("console.cues")} data-cues="">
          <h2 className={styles["heading"]}>
            {t("console.cues")} <kbd aria-hidden="true">{CUES_KEY}</kbd>
          </h2>
          <CueList scene={scene} />
        </div>
      </section>
      <div className={styles["ways"]}>
        <Button
          size="large"
          data-each-press=""
          disabled={session.live.position === 0 && shown === 0}
          onClick={stepBack}
        >
          {t("run.previous")}
        </Button>
        <Button
          size="large"
          variant="primary"
          data-each-press=""
          className={styles["next"]}
          onClick={onNext}
        >
          {name}
        </Button>
        {back ? (
          <Button
            size="small"
            className={styles["back"]}
            title={t(`undo.${back.what}`)}
            onClick={() => takeBack(back)}
          >
            {t("common.undo")}
          </Button>
        ) : (
          <span className={styles["hint"]}>{t("console.remote")}</span>
        )}
        <Button size="small" variant="quiet" keyCap="O" onClick={onOverview}>
          {t("run.overview")}
        </Button>
      </div>
    </main>
  );
}

/** The very thing that the room sees, small. */
function OnStage({ data: { session, onStage, pages, shown, practice } }: { data: ConsoleData }) {
  const { t } = useTranslation();
  const [behind, setBehind] = useState(false);
  const there = useWindows(({ stage }) => stage?.behind);
  const { cover: covered } = session.live.stage;
  return (
    <section aria-label={t("console.now")} className="anchor">
      <div className={styles["preview"]} inert>
        <Boundary
          place={onStage.id}
          renderInstead={() => <p role="alert">{t("run.sceneBroken")}</p>}
        >
          <StageScreen
            session={session}
            pages={pages}
            shown={shown}
            onPages={measured}
            onBehind={setBehind}
          />
        </Boundary>
      </div>
      {(behind || there === true) && <Behind practice={practice} />}
      {(covered === "black" || covered === "white") && (
        <Button className={styles["uncover"]} onClick={() => cover(covered)}>
          {t(`console.covered.${covered}`)}
        </Button>
      )}
      {pages > 1 && (
        <p className={styles["page"]}>{t("console.page", { page: shown + 1, pages })}</p>
      )}
    </section>
  );
}

/** What comes next; while the stage is held, where the facilitator looks. */
function Coming({ data: { session, scene, next } }: { data: ConsoleData }) {
  const { t } = useTranslation();
  const held = session.live.stage.frozen !== undefined;
  const shown = held ? scene : next;
  return (
    <section className={styles["coming"]} data-held={held || undefined}>
      <h2 className={styles["label"]}>{t(held ? "console.looking" : "console.next")}</h2>
      {shown ? (
        <>
          <p className={styles["name"]}>{sceneName(shown)}</p>
          <p className={styles["words"]}>{shown.prompt?.text ?? shown.headline}</p>
          {shown.minutes > 0 && (
            <p className="quiet type-1">
              {t("console.nextMinutes", {
                minutes: shown.minutes,
                form: t(`stage.form.${shown.form}`),
              })}
            </p>
          )}
        </>
      ) : (
        <p>{t("console.last")}</p>
      )}
      {held && (
        <div className={styles["held"]}>
          <Button size="small" variant="primary" onClick={toggleFreeze}>
            {t(looksAhead(session) ? "console.frozen.show" : "console.frozen.release")}
          </Button>
          {looksAhead(session) && (
            <Button size="small" onClick={backToStage}>
              {t("console.frozen.back")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** The prompts of this step, with the notes that each has. */
function Prompts({ data: { session } }: { data: ConsoleData }) {
  const { t } = useTranslation();
  const places = promptPlaces(session);
  if (places.length < 2) return null;
  return (
    <nav aria-label={t("console.prompts")} className={styles["prompts"]}>
      {places.map((place, index) => (
        <button
          key={place.code}
          type="button"
          className={styles["prompt"]}
          data-hue={place.hue}
          aria-current={place.current ? "true" : undefined}
          onClick={() => showScene(place.position)}
        >
          <span aria-hidden="true">{index + 1}</span>
          <span>{place.short}</span>
          {place.notes > 0 && (
            <span className={styles["count"]}>
              <span aria-hidden="true">{place.notes}</span>
              <span className="visually-hidden">
                {t("console.notesOf", { count: place.notes })}
              </span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
