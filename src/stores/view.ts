import { readTab, writeTab } from "#platform/tabStore.ts";

/** How a session is led in this tab: on one mirrored screen, or on a screen of one's own. */
export type View = "run" | "console";

const keyOf = (id: string): string => `al-doende/view/${id}`;

/** Remembers how a session is led, for the ways back to it. */
export function keepView(id: string, view: View): void {
  if (viewOf(id) !== view) writeTab(keyOf(id), view);
}

/** How a session was last led in this tab; on one screen where it was not. */
export function viewOf(id: string): View {
  return readTab(keyOf(id)) === "console" ? "console" : "run";
}
