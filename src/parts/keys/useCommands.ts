import { useEffectEvent, useLayoutEffect } from "react";

import { isCounting, keyFocus, onKeyDown, onPress } from "#platform/keys.ts";
import { usePreferences } from "#stores/preferences.ts";
import { leaveTyping, stepOut, useTyping } from "#stores/typing.ts";

import { commandOf } from "./commandOf.ts";
import type { Command } from "./table.ts";

/**
 * Calls `act` for every key that means something; `act` answers whether it did anything. A key that
 * is held counts once, and writes no letters in a field that it opened. Who types while a clicker
 * moves the stage goes on typing: until the field is left on purpose (Esc, Tab, a press of the
 * pointer) letters are no commands, also where the field is gone.
 */
export function useCommands(act: (command: Command) => boolean): void {
  const handle = useEffectEvent(act);
  // Before anything is painted: a screen that can be seen answers to its keys.
  useLayoutEffect(() => {
    /** The key that was a command when it went down. */
    let counted = "";
    const stopPointer = onPress(() => useTyping.setState({ stepped: false }));
    const stopKeys = onKeyDown((event) => {
      const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
      const which = code || key;
      if (repeat) {
        // A held Esc would close one thing after another.
        if (key === "Escape" || which === counted) event.preventDefault();
        return;
      }
      counted = "";
      if (event.defaultPrevented || event.isComposing) return;
      if (key === "Tab") useTyping.setState({ stepped: false });
      const found = keyFocus(event);
      // The field that was typed in went with its screen; the words go on.
      const gone = useTyping.getState().stepped && (found === "page" || found === "button");
      const focus = gone ? "field" : found;
      const command = commandOf(
        { key, code, shiftKey, ctrlKey, altKey, metaKey, focus, counting: isCounting(event) },
        usePreferences.getState().letters,
      );
      if (gone && !command && key === " ") event.preventDefault();
      if (!command) return;
      const inField = focus === "field" || focus === "count";
      if (handle(command)) {
        counted = which;
        event.preventDefault();
        if (inField && (command === "next" || command === "previous")) stepOut();
      }
      if (command === "escape") leaveTyping();
    });
    return () => {
      stopKeys();
      stopPointer();
      leaveTyping();
    };
  }, []);
}
