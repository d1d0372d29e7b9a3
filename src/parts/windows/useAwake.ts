import { useEffect, useState } from "react";

import { later } from "#platform/clock.ts";
import { onPointerActivity } from "#platform/keys.ts";

/** How long the bar stays after the last movement, in milliseconds. */
const REST = 4000;

/** Whether somebody is at the laptop: then the bar shows. `held` keeps it awake. */
export function useAwake(held: boolean): { awake: boolean; hide: () => void } {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let stop = later(() => setAwake(false), 2 * REST);
    const stopPointer = onPointerActivity(() => {
      stop();
      setAwake(true);
      stop = later(() => setAwake(false), REST);
    });
    return () => {
      stop();
      stopPointer();
    };
  }, []);
  return { awake: awake || held, hide: () => setAwake(false) };
}
