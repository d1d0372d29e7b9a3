import { gong } from "#platform/gong.ts";
import { tell } from "#stores/undo.ts";

/** Sounds the gong, or says in words that it could not. */
export async function ring(): Promise<void> {
  if (!(await gong())) tell("silent");
}
