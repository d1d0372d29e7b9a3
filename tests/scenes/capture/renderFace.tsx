import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";

import { currentScene } from "#domain/session/currentScene.ts";
import { captureOf } from "#domain/session/captures/captures.ts";
import { capture } from "#words/capture.ts";
import { addWords } from "#i18n/setup.ts";
import type { SceneProps } from "#parts/stage/types.ts";
import { useRun } from "#stores/run.ts";

addWords({ capture });

/** Gives a face what the run screen gives it. */
function Host({ Face }: { Face: ComponentType<SceneProps> }) {
  const session = useRun((state) => state.session);
  const scene = session && currentScene(session);
  if (!session || !scene) return null;
  return (
    <Face
      scene={scene}
      capture={captureOf(session, scene.captureKey)}
      draw={scene.groupKey === undefined ? undefined : session.live.draws[scene.groupKey]}
      people={session.live.people}
    />
  );
}

/** Shows a face on the session in the store, with a user before it. */
export function renderFace(Face: ComponentType<SceneProps>) {
  const user = userEvent.setup();
  return { user, ...render(<Host Face={Face} />) };
}
