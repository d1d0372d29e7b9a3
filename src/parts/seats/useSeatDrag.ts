import { useEffect, useEffectEvent, type RefObject } from "react";

import { makeDraggable } from "#platform/pointer.ts";

/** The solver comes along, so only with the first drop; the stage itself works without it. */
async function move(key: string, person: string, seat: string): Promise<void> {
  const { movePerson } = await import("#stores/seatActions.ts");
  movePerson(key, person, seat === "watchers" ? seat : Number(seat));
}

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
    if (groupKey) void move(groupKey, person, seat);
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
