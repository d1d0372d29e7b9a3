import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import { captures } from "./captures.ts";
import { GroupFold } from "./groups/GroupFold.tsx";
import { sceneProps } from "./StageView.tsx";

/** What can be written down with a scene, by its kind, and the groups that it has. */
export function SceneCapture({ session, scene }: { session: Session; scene: Scene }) {
  const { t } = useTranslation();
  const Capture = captures[scene.kind];
  const props = sceneProps(session, scene);
  return (
    <>
      <GroupFold {...props} />
      {Capture ? <Capture key={scene.captureKey} {...props} /> : <p>{t("run.panel.nothing")}</p>}
    </>
  );
}
