import type { ComponentType } from "react";

import type { SceneKind } from "#domain/scenes/types.ts";

import "./captureWords.ts";
import { BoardCapture } from "./board/Capture.tsx";
import { GroupsCapture } from "./groups/Capture.tsx";
import { MessageCapture } from "./message/Capture.tsx";
import { PollCapture } from "./poll/Capture.tsx";
import { QuestionCapture } from "./question/Capture.tsx";
import { TrialCapture } from "./trial/Capture.tsx";
import { WorksheetCapture } from "./worksheet/Capture.tsx";
import type { SceneProps } from "./shared/types.ts";

/** How the facilitator writes down what happens, by kind of scene; fetched after the stage stands. */
export const captures: Partial<Record<SceneKind, ComponentType<SceneProps>>> = {
  question: QuestionCapture,
  board: BoardCapture,
  poll: PollCapture,
  trial: TrialCapture,
  worksheet: WorksheetCapture,
  groups: GroupsCapture,
  message: MessageCapture,
  case: MessageCapture,
  figure: MessageCapture,
  chart: MessageCapture,
};
