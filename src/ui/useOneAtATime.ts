import { useRef } from "react";

/**
 * Answers a function that sets something going which takes a while, unless what it set going before
 * is still under way: an impatient second press does nothing. What leads to another page (`leaves`)
 * is under way until this one is gone, as the other may still have to be fetched.
 */
export function useOneAtATime(): (act: () => Promise<unknown>, leaves?: boolean) => void {
  const busy = useRef(false);
  return (act, leaves = false) => {
    if (busy.current) return;
    busy.current = true;
    void act().then(
      () => {
        busy.current = leaves;
      },
      (error: unknown) => {
        busy.current = false;
        throw error;
      },
    );
  };
}
