import { addWords } from "#i18n/setup.ts";
import { stageLate } from "#words/stageLate.ts";

import { BoardStage } from "./board/Stage.tsx";
import { CaseStage } from "./case/Stage.tsx";
import { ChartStage } from "./chart/Stage.tsx";
import { FigureStage } from "./figure/Stage.tsx";
import { GroupsStage } from "./groups/Stage.tsx";
import { BreakStage } from "./message/BreakStage.tsx";
import { PollStage } from "./poll/Stage.tsx";
import { TrialStage } from "./trial/Stage.tsx";
import { WorksheetStage } from "./worksheet/Stage.tsx";

addWords({ stage: stageLate });

/** What the room sees of the kinds of scene that no session begins with. One chunk: see registry.ts. */
export const laterFaces = {
  board: BoardStage,
  break: BreakStage,
  case: CaseStage,
  chart: ChartStage,
  figure: FigureStage,
  groups: GroupsStage,
  poll: PollStage,
  trial: TrialStage,
  worksheet: WorksheetStage,
};
