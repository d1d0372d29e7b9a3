import "#scenes/shared/session/words.ts";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";
import { captures } from "#scenes/captures.ts";
import { sceneProps } from "#scenes/StageView.tsx";

/** What can be written down with a scene, by its kind. */
export function SceneNotes({ session, scene }: { session: Session; scene: Scene }) {
  const { t } = useTranslation();
  const Capture = captures[scene.kind];
  if (!Capture) return <p>{t("run.panel.nothing")}</p>;
  return <Capture key={scene.captureKey} {...sceneProps(session, scene)} />;
}
