import { useLayoutEffect, useRef, type RefObject } from "react";

import { now } from "#platform/clock.ts";
import { fly, FLIGHT_TIME, wantsStill } from "#platform/motion.ts";

/** Where things stood in their box, as shares of it: a window may have got another size since. */
type Places = ReadonlyMap<string, { x: number; y: number }>;

/** What deals out cards where nothing stood before: the middle of the box. */
const MIDDLE = { x: 0.5, y: 0.5 };

interface Flight {
  from: Places;
  startedAt: number;
}

function flying(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>("[data-fly]")];
}

function placesIn(box: HTMLElement): Places {
  const { left, top, width, height } = box.getBoundingClientRect();
  return new Map(
    flying(box).flatMap((element) => {
      const place = element.getBoundingClientRect();
      if (place.width === 0) return [];
      const share = { x: (place.left - left) / width, y: (place.top - top) / height };
      return [[element.dataset["fly"] ?? "", share] as const];
    }),
  );
}

function takeOff(box: HTMLElement, to: Places, { from, startedAt }: Flight): void {
  const passed = now() - startedAt;
  if (passed >= FLIGHT_TIME) return;
  const { width, height } = box.getBoundingClientRect();
  for (const element of flying(box)) {
    const id = element.dataset["fly"] ?? "";
    const end = to.get(id);
    if (!end) continue;
    const start = from.get(id) ?? MIDDLE;
    const [x, y] = [(start.x - end.x) * width, (start.y - end.y) * height];
    if (Math.abs(x) > 1 || Math.abs(y) > 1) fly(element, x, y, passed);
  }
}

/**
 * Lets everything marked `data-fly` in a `FitBox` fly from where it stood to where it stands, each
 * time when `what` changes, and from the middle the first time. Nothing moves for who wants that.
 *
 * @returns what the box takes as its `place`.
 */
export function useFlight(what: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<{ what: unknown; places: Places; flight: Flight | undefined }>(undefined);
  // Each time, and after the box settled: whatever was drawn anew may have moved what stands here.
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const before = last.current;
    const places = placesIn(box);
    const changed = before?.what !== what;
    // The box ended a flight that was still on, to measure: it goes on where it was.
    const flight = changed
      ? { from: before?.places ?? new Map(), startedAt: now() }
      : before?.flight;
    last.current = { what, places, flight };
    if (flight && places.size > 0 && !wantsStill()) takeOff(box, places, flight);
  });
  return place;
}
