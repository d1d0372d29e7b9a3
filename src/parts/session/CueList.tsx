import { useTranslation } from "react-i18next";

import type { Cue } from "#content/parts.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { Notice } from "#ui/notice/Notice.tsx";

import "./words.ts";
import styles from "./CueList.module.css";

const MOMENTS = ["start", "silent", "close"] as const;

/** What the facilitator does and says with this scene. */
export function CueList({ scene, mirrored = false }: { scene: Scene; mirrored?: boolean }) {
  const { t } = useTranslation();
  const { sides } = scene.prompt ?? {};
  return (
    <>
      {mirrored && <Notice tone="info">{t("run.panel.roomSees")}</Notice>}
      <p className={styles["about"]}>
        {[scene.stepTitle, scene.prompt?.code, scene.phaseTitle].filter(Boolean).join(" · ")}
        <br />
        {t("run.cue.minutes", { least: scene.least, most: scene.most, ideal: scene.minutes })}
      </p>
      {scene.cues.length === 0 && <p>{t("run.cue.none")}</p>}
      {MOMENTS.map((when) => (
        <Moment key={when} when={when} cues={scene.cues.filter((cue) => cue.when === when)} />
      ))}
      {sides && (
        <>
          <Side title={t("run.cue.sidesAgree")} lines={sides.agree} />
          <Side title={t("run.cue.sidesDisagree")} lines={sides.disagree} />
        </>
      )}
    </>
  );
}

function Moment({ when, cues }: { when: Cue["when"]; cues: Cue[] }) {
  const { t } = useTranslation();
  if (cues.length === 0) return null;
  return (
    <section className={styles["moment"]}>
      {when !== "start" && <h3>{t(`run.cue.${when}`)}</h3>}
      <ul>
        {cues.map((cue) => (
          <li key={cue.text} className={styles["cue"]}>
            <b className={styles["kind"]}>{t(`run.cue.${cue.kind}`)}</b>
            <span>{cue.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className={styles["moment"]}>
      <h3>{title}</h3>
      <ul className={styles["side"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
