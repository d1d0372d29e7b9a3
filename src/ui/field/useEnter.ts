import { useEffect, useEffectEvent, type RefObject } from "react";

import { onEnter } from "#platform/enter.ts";

/** Calls `act` when Enter is pressed in a field, on whatever keyboard. */
export function useEnter(field: RefObject<HTMLElement | null>, act: () => void): void {
  const enter = useEffectEvent(act);
  useEffect(() => {
    const { current } = field;
    return current ? onEnter(current, () => enter()) : undefined;
  }, [field]);
}
