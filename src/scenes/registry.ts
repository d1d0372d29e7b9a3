import type { SceneKind } from "#domain/scenes/types.ts";
import { late } from "#ui/late/late.tsx";

import { MessageStage } from "./message/Stage.tsx";
import { QuestionStage } from "./question/Stage.tsx";
import type { SceneFaces } from "./shared/types.ts";

const BoardStage = late(async () => (await import("./board/Stage.tsx")).BoardStage);
const PollStage = late(async () => (await import("./poll/Stage.tsx")).PollStage);
const TrialStage = late(async () => (await import("./trial/Stage.tsx")).TrialStage);
const WorksheetStage = late(async () => (await import("./worksheet/Stage.tsx")).WorksheetStage);
const GroupsStage = late(async () => (await import("./groups/Stage.tsx")).GroupsStage);

/**
 * What the room sees of each kind of scene. A new kind is a folder, a line here and one in captures.ts.
 * Those that no session begins with are fetched as soon as the stage stands.
 */
export const registry: Record<SceneKind, SceneFaces> = {
  question: { Stage: QuestionStage, ring: true },
  board: { Stage: BoardStage, ring: false },
  poll: { Stage: PollStage, ring: false },
  trial: { Stage: TrialStage, ring: false },
  worksheet: { Stage: WorksheetStage, ring: false },
  groups: { Stage: GroupsStage, ring: false },
  message: { Stage: MessageStage, ring: true },
  break: { Stage: MessageStage, ring: true },
};

/** Fetches all faces, so that they are there without a network. */
export function fetchFaces(): Promise<unknown> {
  const faces = [BoardStage, PollStage, TrialStage, WorksheetStage, GroupsStage];
  return Promise.allSettled(faces.map((face) => face.fetch()));
}
