import { useEffect } from "react";

import { setTitle } from "#platform/page.ts";

const APP = "Al doende";

/** The title of the tab follows the page; the app's own name alone without words. */
export function useTitle(title?: string): void {
  useEffect(() => setTitle(title ? `${title} · ${APP}` : APP), [title]);
}
