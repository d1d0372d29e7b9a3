import { viewOf } from "#stores/view.ts";

import { paths } from "./paths.ts";

/** The address at which a session was last led in this tab. */
export function ledPath(id: string): string {
  return paths[viewOf(id)].to(id);
}

/** Goes with the way to a session that was ended, where it is to go on. */
export const REOPEN = { reopen: true };

/** Whether a way said that the session is to go on. */
export function asksToReopen(state: unknown): boolean {
  return typeof state === "object" && state !== null && "reopen" in state;
}
