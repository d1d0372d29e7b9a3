import type { SceneKind } from "#domain/scenes/types.ts";
import { late } from "#ui/late/late.tsx";

import { MessageStage } from "./message/Stage.tsx";
import { QuestionStage } from "./question/Stage.tsx";
import type { SceneFaces } from "./shared/types.ts";

const fetchLater = async () => (await import("./laterFaces.ts")).laterFaces;

const later = (kind: keyof Awaited<ReturnType<typeof fetchLater>>): SceneFaces => ({
  Stage: late(async () => (await fetchLater())[kind]),
  ring: false,
});

/**
 * What the room sees of each kind of scene. A new kind is a folder, a line here, one in captures.ts
 * and, where no session begins with it, one in laterFaces.ts: those come as soon as the stage stands.
 */
export const registry: Record<SceneKind, SceneFaces> = {
  question: { Stage: QuestionStage, ring: true },
  board: later("board"),
  poll: later("poll"),
  trial: later("trial"),
  worksheet: later("worksheet"),
  groups: later("groups"),
  message: { Stage: MessageStage, ring: true },
  break: { ...later("break"), ring: true },
  case: later("case"),
  figure: later("figure"),
  chart: later("chart"),
};

/** Fetches all faces, so that they are there at once and without a network. */
export function fetchFaces(): Promise<unknown> {
  return Promise.allSettled(Object.values(registry).flatMap(({ Stage }) => Stage.fetch?.() ?? []));
}
