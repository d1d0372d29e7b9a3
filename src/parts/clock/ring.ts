import type { TimerSign } from "#domain/timer/moments.ts";
import { gong } from "#platform/gong.ts";
import { usePreferences } from "#stores/preferences.ts";
import { tell } from "#stores/undo.ts";

/** A sign on the way is heard by who listens for it, and startles nobody. */
const SOFT = 0.4;

/** Sounds the bell that was chosen, or says in words that the end could not be heard. */
export async function ring(sign: TimerSign): Promise<void> {
  const { bell, volume } = usePreferences.getState();
  const heard = await gong(bell, sign === "end" ? volume : volume * SOFT);
  if (!heard && sign === "end") tell("silent");
}
