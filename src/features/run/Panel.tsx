import "#parts/session/words.ts";
import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { countsHands } from "#domain/scenes/countsHands.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import { SceneCapture } from "#scenes/SceneCapture.tsx";
import pinned from "#parts/notes/Foot.module.css";
import { firstField } from "#parts/notes/firstField.ts";
import { FootPlace } from "#parts/notes/Foot.tsx";
import { groupsFirst } from "#parts/notes/groupsFirst.ts";
import { isInNote } from "#platform/keys.ts";
import type { HeldScene } from "#parts/notes/useHeldScene.ts";
import type { OwnActs } from "#parts/keys/useRunKeys.ts";

import { SteerPanel } from "#parts/pace/SteerPanel.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { CueList } from "#parts/session/CueList.tsx";
import { MorePanel } from "./MorePanel.tsx";
import styles from "./Panel.module.css";
import type { PanelName } from "./panelName.ts";

interface PanelProps {
  name: PanelName;
  session: Session;
  scene: Scene;
  /** Whose notes stand in it. */
  held: HeldScene;
  onClose: () => void;
  onHide: () => void;
  onHome: () => void;
  onConsole: () => void;
  onCheck: () => void;
  own: OwnActs;
  /** Ends the session, or asks whether to. */
  onEnd: () => void;
}

/** A drawer beside the stage. It is no dialog: the clicker goes on working while it is open. */
export function Panel({
  name,
  session,
  scene,
  held,
  onClose,
  onHide,
  onHome,
  onConsole,
  onCheck,
  own,
  onEnd,
}: PanelProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLElement>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  useEffect(() => {
    // Whoever goes on by a button in here stays at it.
    if (name === "more" && ref.current?.matches(":focus-within")) return;
    // Scenes that share their notes share the field, and who types in it stays.
    if (name === "capture" && isInNote()) return;
    // Beside groups on the stage it is their tools that are wanted, and letters stay keys.
    const tools = name === "capture" && groupsFirst(held.shown);
    const first = tools
      ? ref.current?.querySelector<HTMLElement>("[data-autofocus]")
      : firstField(ref.current);
    (first ?? ref.current)?.focus();
    // eslint-disable-next-line react/exhaustive-deps -- another object of the same scene is no other place
  }, [name, held.shown.id, foot]);
  const counts = name === "capture" && countsHands(held.shown);
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      data-counting={counts ? "open" : undefined}
      aria-label={t(`run.panel.${name}`)}
      className={styles["panel"]}
    >
      <header className={styles["header"]}>
        <h2>{t(`run.panel.${name}`)}</h2>
        <button type="button" className="icon" aria-label={t("common.close")} onClick={onClose}>
          <X aria-hidden="true" size={22} />
        </button>
      </header>
      {/* What scrolls can be reached by keyboard, even where nothing in it can. */}
      <div
        className={styles["body"]}
        role="group"
        aria-label={t(`run.panel.${name}`)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
      >
        {name === "cues" && <CueList scene={scene} mirrored />}
        {name === "more" && (
          <MorePanel
            onHide={onHide}
            onHome={onHome}
            onConsole={onConsole}
            onCheck={onCheck}
            own={own}
            onEnd={onEnd}
            session={session}
          />
        )}
        {name === "time" && (
          <>
            <Notice tone="info" className={styles["notice"]}>
              {t("run.panel.roomSees")}
            </Notice>
            <SteerPanel session={session} onDone={onClose} />
          </>
        )}
        {name === "capture" && (
          <FootPlace value={foot}>
            <SceneCapture session={session} scene={held.shown} still={held.still} />
          </FootPlace>
        )}
      </div>
      <div ref={setFoot} data-capture="" className={pinned["foot"]} />
    </aside>
  );
}
