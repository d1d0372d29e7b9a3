import { useState } from "react";

import { useRun } from "#stores/run.ts";

/** What the facilitator was told and agreed to, by session and step; gone when the page closes. */
const agreed = new Set<string>();

/** Whether "Begrepen" was pressed for this step, and a function that presses it. */
export function useAcknowledged(stepId: string): [boolean, () => void] {
  const session = useRun((state) => state.session?.head.id);
  const key = `${session ?? ""}/${stepId}`;
  const [, render] = useState(0);
  return [
    agreed.has(key),
    () => {
      agreed.add(key);
      render((count) => count + 1);
    },
  ];
}
