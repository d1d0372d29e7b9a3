import { useEffect, useEffectEvent } from "react";

import { keyTarget, onKeyDown } from "#platform/keys.ts";

import { usePreferences } from "#stores/preferences.ts";

import { commandOf, type Command } from "./commandOf.ts";

/** Calls `act` for every key that means something; `act` answers whether it did anything. */
export function useCommands(act: (command: Command) => boolean): void {
  const handle = useEffectEvent(act);
  useEffect(
    () =>
      onKeyDown((event) => {
        if (event.defaultPrevented || event.isComposing) return;
        const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
        const target = keyTarget(event);
        const command = commandOf(
          { key, code, shiftKey, ctrlKey, altKey, metaKey, target },
          usePreferences.getState().letters,
        );
        if (command && handle(command)) event.preventDefault();
      }),
    [],
  );
}
