import { useLayoutEffect } from "react";

import { followTone } from "#platform/tone.ts";

/** A participant's page is dark where the device asks for that; `on` is false where a page is not theirs. */
export function useTone(on = true): void {
  useLayoutEffect(() => (on ? followTone() : undefined), [on]);
}
