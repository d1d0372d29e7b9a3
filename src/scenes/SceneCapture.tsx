import { createElement } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import { hasFocus } from "#platform/page.ts";
import { letNoteGo } from "#stores/typing.ts";

import { captureFor } from "./captures.ts";
import { GroupFold } from "#parts/groupPanel/GroupFold.tsx";
import styles from "./SceneCapture.module.css";
import { StillAt } from "#parts/notes/still.ts";
import { LastVote } from "#parts/session/LastVote.tsx";
import { stillName } from "#parts/session/sceneName.ts";
import { sceneProps } from "./StageView.tsx";

interface SceneCaptureProps {
  session: Session;
  scene: Scene;
  /** The stage went on: a note of this scene is still being typed. */
  still?: boolean;
}

/** What can be written down with a scene, by its kind, and the groups that it has. */
export function SceneCapture({ session, scene, still = false }: SceneCaptureProps) {
  const { t } = useTranslation();
  const props = sceneProps(session, scene);
  return (
    <div
      data-capture=""
      className={styles["capture"]}
      onBlur={({ relatedTarget }) => {
        // Another window that takes the focus leaves the words where they are; so does the foot of the panel.
        const inside = relatedTarget instanceof Element && relatedTarget.closest("[data-capture]");
        if (!still || !hasFocus() || inside) return;
        letNoteGo();
      }}
    >
      <StillAt value={still ? t("capture.still", { name: stillName(scene) }) : undefined}>
        <LastVote session={session} scene={scene} />
        <GroupFold {...props} />
        {createElement(captureFor(scene.kind), { ...props, key: scene.captureKey })}
      </StillAt>
    </div>
  );
}
