import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { searchFor } from "#domain/search/searchFor.ts";
import { minutesOf } from "#domain/session/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { showScene } from "#stores/runActions.ts";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { TextField } from "#ui/field/Field.tsx";

import "./words.ts";
import styles from "./Overview.module.css";
import { sceneName } from "./sceneName.ts";

interface OverviewProps {
  open: boolean;
  session: Session;
  onClose: () => void;
}

/** Every step and scene of the session, with a search: one press puts it on the stage. */
export function Overview({ open, session, onClose }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("run.overviewTitle")}
      closeLabel={t("run.panel.close")}
      variant="drawer"
    >
      <Steps session={session} onClose={onClose} />
    </Dialog>
  );
}

function Steps({ session, onClose }: Omit<OverviewProps, "open">) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const { dropped } = session.live.steered;
  const matches = searchFor(query);
  const rows = session.head.scenes
    .map((scene, index) => ({ scene, index }))
    .filter(({ scene }) => matches(wordsOf(scene)));
  return (
    <>
      <TextField
        label={t("run.overviewSearch")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {rows.length === 0 && (
        <p className={styles["empty"]}>{t("run.overviewEmpty", { query: query.trim() })}</p>
      )}
      {session.head.steps.map((step) => {
        const scenes = rows.filter(({ scene }) => scene.stepId === step.id);
        if (scenes.length === 0) return null;
        return (
          <section key={step.id} data-hue={step.hue} className={styles["step"]}>
            <h3 className={styles["title"]}>
              {step.title}
              <span>{t("run.minutes", { count: lasts(session, step.id) })}</span>
            </h3>
            <ol>
              {scenes.map(({ scene, index }) => (
                <li key={scene.id}>
                  <button
                    type="button"
                    className={styles["scene"]}
                    aria-current={index === session.live.position ? "step" : undefined}
                    onClick={() => {
                      showScene(index);
                      onClose();
                    }}
                  >
                    {dropped.includes(scene.id) ? (
                      <s>{sceneName(scene)}</s>
                    ) : (
                      <span>{sceneName(scene)}</span>
                    )}
                    <span className={styles["note"]}>
                      {index === session.live.position
                        ? t("run.overviewNow")
                        : dropped.includes(scene.id)
                          ? t("run.overviewDropped")
                          : t("run.minutes", { count: minutesOf(session, scene) })}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** Whole minutes of a step after steering. */
function lasts(session: Session, stepId: string): number {
  return session.head.scenes
    .filter((scene) => scene.stepId === stepId)
    .reduce((sum, scene) => sum + minutesOf(session, scene), 0);
}

function wordsOf(scene: Scene): string {
  const { stepTitle, phaseTitle, headline, prompt } = scene;
  return [stepTitle, phaseTitle, headline, prompt?.code, prompt?.short, prompt?.text].join(" ");
}
