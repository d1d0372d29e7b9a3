import { useState } from "react";

import { finishSession } from "#stores/runActions.ts";

/**
 * Ending a session: at once on its last screen (`last`), and after a question anywhere else.
 * `asks` says whether the question stands; `onEnded` leads away when it is over.
 */
export function useEnding(last: boolean, onEnded: () => void) {
  const [asks, setAsks] = useState(false);
  const end = () => {
    finishSession();
    onEnded();
  };
  return {
    asks,
    end,
    ask: () => {
      if (last) end();
      else setAsks(true);
    },
    stay: () => setAsks(false),
  };
}
