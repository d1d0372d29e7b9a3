import { useCallback, useSyncExternalStore } from "react";

import { now, onTick } from "#platform/clock.ts";

let moment = now();

function read(): number {
  return moment;
}

/** The present moment in milliseconds, read anew on every change of the second while `on`. */
export function useNow(on: boolean): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      const tick = () => {
        moment = now();
        changed();
      };
      if (!on) return () => undefined;
      tick();
      return onTick(tick);
    },
    [on],
  );
  return useSyncExternalStore(subscribe, read);
}
