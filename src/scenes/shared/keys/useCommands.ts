import { useEffectEvent, useLayoutEffect } from "react";

import { isOnButton, keyTarget, onKeyDown } from "#platform/keys.ts";

import { usePreferences } from "#stores/preferences.ts";

import { commandOf, type Command } from "./commandOf.ts";

/**
 * Calls `act` for every key that means something; `act` answers whether it did anything. A key that
 * is held counts once, and writes no letters in a field that it opened.
 */
export function useCommands(act: (command: Command) => boolean): void {
  const handle = useEffectEvent(act);
  // Before anything is painted: a screen that can be seen answers to its keys.
  useLayoutEffect(() => {
    /** The key that was a command when it went down. */
    let counted = "";
    return onKeyDown((event) => {
      const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
      const which = code || key;
      if (repeat) {
        // A held Enter would press a button over and over, and a held Esc close one thing after another.
        const again = key === "Escape" || (key === "Enter" && isOnButton(event));
        if (again || which === counted) event.preventDefault();
        return;
      }
      counted = "";
      if (event.defaultPrevented || event.isComposing) return;
      const target = keyTarget(event);
      const command = commandOf(
        { key, code, shiftKey, ctrlKey, altKey, metaKey, target },
        usePreferences.getState().letters,
      );
      if (command && handle(command)) {
        counted = which;
        event.preventDefault();
      }
    });
  }, []);
}
