import type { SceneKind } from "#domain/scenes/types.ts";

import { BoardStage } from "./board/Stage.tsx";
import { GroupsStage } from "./groups/Stage.tsx";
import { MessageStage } from "./message/Stage.tsx";
import { PollStage } from "./poll/Stage.tsx";
import { QuestionStage } from "./question/Stage.tsx";
import type { SceneFaces } from "./shared/types.ts";
import { TrialStage } from "./trial/Stage.tsx";
import { WorksheetStage } from "./worksheet/Stage.tsx";

/** What the room sees of each kind of scene. A new kind is a folder, a line here and one in captures.ts. */
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
