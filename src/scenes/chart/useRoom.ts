import { useLayoutEffect, useRef, useState, type RefObject } from "react";

import type { Room } from "#domain/chart/marks.ts";
import { onResize } from "#platform/layout.ts";

/** How many units the ruler is high. */
export const RULER = 10;
/** What a chart has on most screens, and on paper: until it is measured, it is drawn for this. */
const USUAL: Room = { width: 150, height: 50 };
/** The part of a unit that nobody sees: a chart is not drawn again for less. */
const ENOUGH = 0.2;

interface Measured {
  area: RefObject<HTMLDivElement | null>;
  /** An empty element of `RULER` units. */
  ruler: RefObject<HTMLDivElement | null>;
  room: Room;
}

/** The place for a chart, in units: hundredths of the stage's height, or more when all is larger. */
export function useRoom(): Measured {
  const area = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const [place, stick] = [area.current, ruler.current];
    if (!place || !stick) return undefined;
    const measure = () => {
      const unit = stick.getBoundingClientRect().height / RULER;
      const box = place.getBoundingClientRect();
      // On a page of its own that is not shown now, there is nothing to measure.
      if (unit === 0 || box.width === 0 || box.height === 0) return;
      const next = { width: box.width / unit, height: box.height / unit };
      setRoom((old) => (isNear(old, next) ? old : next));
    };
    measure();
    const stopArea = onResize(place, measure);
    const stopRuler = onResize(stick, measure);
    return () => {
      stopArea();
      stopRuler();
    };
  }, []);
  return { area, ruler, room };
}

function isNear(a: Room, b: Room): boolean {
  return Math.abs(a.width - b.width) < ENOUGH && Math.abs(a.height - b.height) < ENOUGH;
}
