import { useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

import { later } from "#platform/clock.ts";
import { beforeInput } from "#platform/keys.ts";
import { onStageKey, useWindows } from "#stores/live/windows.ts";

import type { ConsoleData } from "./useConsoleData.ts";

/** How long the stage's window has to draw a step before the console does so in any case, in milliseconds. */
const PATIENCE = 150;

/**
 * What the console draws: after a step it waits until the stage's own window has drawn that step. Both
 * windows share one thread where the console opened the other, and the room comes first. Whatever a
 * person does next finds the console as it should be: a key or a press ends the wait before it counts.
 * The data are drawn at once where they are about the same scene, and where no stage is to be seen.
 */
export function useAfterStage(data: ConsoleData): ConsoleData {
  const stage = useWindows((state) => state.stage);
  const [drawn, draw] = useState(data);
  const waits =
    stage?.visible === true &&
    drawn.session.head === data.session.head &&
    drawn.onStage.id !== data.onStage.id &&
    stage.scene === drawn.onStage.id;
  if (!waits && drawn !== data) draw(data);

  const catchUp = useEffectEvent(() => {
    if (waits) flushSync(() => draw(data));
  });
  useEffect(() => (waits ? later(() => draw(data), PATIENCE) : undefined), [waits, data]);
  useLayoutEffect(() => {
    const stopInput = beforeInput(() => catchUp());
    const stopKeys = onStageKey(() => catchUp());
    return () => {
      stopInput();
      stopKeys();
    };
  }, []);
  return waits ? drawn : data;
}
