import { useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a place where a press takes the pressed button away: it goes to the first
 * button that is left, or to the place itself. Without that, a keyboard starts again at the top.
 */
export function useKeptFocus<Place extends HTMLElement>() {
  const ref = useRef<Place>(null);
  const within = useRef(false);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!within.current || !place || place.matches(":focus-within")) return;
    (place.querySelector("button") ?? place).focus();
  });
  return {
    ref,
    onFocus: () => {
      within.current = true;
    },
    // A button that is taken away says nothing: this is somebody who moves on.
    onBlur: () => {
      within.current = false;
    },
  };
}
