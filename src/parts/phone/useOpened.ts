import { useEffect, useState } from "react";

import { goBack, onHistory, openedNow, pushOpened } from "#platform/history.ts";

/** Something that opens over the page; the phone's key back closes it first. */
export function useOpened(name: string) {
  const [opened, setOpened] = useState(() => openedNow() === name);
  useEffect(() => onHistory(() => setOpened(openedNow() === name)), [name]);
  return {
    opened,
    open: () => {
      if (openedNow() !== name) pushOpened(name);
      setOpened(true);
    },
    close: () => {
      if (openedNow() === name) goBack();
      setOpened(false);
    },
  };
}
