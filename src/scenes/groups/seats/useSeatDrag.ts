import { useEffect, useEffectEvent, type RefObject } from "react";

import { makeDraggable } from "#platform/pointer.ts";
import { moveOnStage } from "#stores/runActions.ts";

/**
 * Lets a name (`data-person`) be dragged to a group (`data-seat`) inside an element. On the stage a
 * finger drags as well; in a list it scrolls, and picks with a press.
 */
export function useSeatDrag(
  root: RefObject<HTMLElement | null>,
  groupKey: string | undefined,
  touch: boolean,
): void {
  const drop = useEffectEvent((person: string, seat: string) => {
    if (groupKey) void moveOnStage(groupKey, person, seat === "watchers" ? seat : Number(seat));
  });
  const able = groupKey !== undefined;
  useEffect(() => {
    const element = root.current;
    if (!element || !able) return undefined;
    let marked: HTMLElement | undefined;
    return makeDraggable(
      element,
      { what: "[data-person]", onto: "[data-seat]", touch },
      (thing) => ({
        over(target) {
          marked?.removeAttribute("data-over");
          marked = target;
          marked?.setAttribute("data-over", "");
        },
        drop(target) {
          const { person } = thing.dataset;
          const seat = target?.dataset["seat"];
          if (person !== undefined && seat !== undefined) drop(person, seat);
        },
      }),
    );
  }, [root, able, touch]);
}
