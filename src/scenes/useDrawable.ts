import { useEffect, useReducer, useState } from "react";

import type { Session } from "#domain/session/types.ts";
import { later } from "#platform/clock.ts";
import type { Fetched } from "#ui/lazy/lazyWithRetry.tsx";

/** After how long what could not be fetched is asked for again, in milliseconds. */
const AGAIN = 3000;

/**
 * The last session that can be drawn at once: while what a new screen needs is on its way, the one
 * before it stays, and the stage is never empty. Undefined where nothing could be drawn yet.
 */
export function useDrawable(session: Session, face: Partial<Fetched>): Session | undefined {
  const [held, hold] = useState<Session>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const drawable = face.isThere?.() !== false;
  if (drawable && held !== session) hold(session);
  useEffect(() => {
    if (drawable) return undefined;
    let stop: (() => void) | undefined = () => undefined;
    const ask = () =>
      void face.fetch?.().then(redraw, () => {
        if (stop) stop = later(ask, AGAIN);
      });
    ask();
    return () => {
      stop?.();
      stop = undefined;
    };
  }, [face, drawable]);
  return held?.head.id === session.head.id ? held : undefined;
}
