import { useEffect, useEffectEvent } from "react";

import type { CheckState } from "./CheckLine.tsx";

/** Tells the page above how a line is, whenever that changes. */
export function useTold(state: CheckState, onState: (state: CheckState) => void): CheckState {
  const tell = useEffectEvent(onState);
  useEffect(() => tell(state), [state]);
  return state;
}
