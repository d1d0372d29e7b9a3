let context: AudioContext | undefined;

/** How long a sound that was put to sleep gets to wake, in milliseconds. */
const WAKING = 1000;

/** The one place where this page sounds; undefined where there is no sound. */
function audio(): AudioContext | undefined {
  try {
    return (context ??= new AudioContext());
  } catch {
    // No sound here; the clock on the screen tells the same.
    return undefined;
  }
}

/**
 * Browsers play nothing before a press, and take the sound away again when the screen is locked or a
 * telephone rings: each press gives it back.
 */
export function unlockAudioAtPresses(): void {
  const unlock = () => {
    const on = audio();
    if (on && on.state !== "running") on.resume().catch(() => {});
  };
  for (const press of ["pointerdown", "pointerup", "keydown"]) {
    window.addEventListener(press, unlock, true);
  }
}

/** Lets `play` sound now; answers whether it could. What could not sound does not sound later. */
export async function sound(play: (on: AudioContext) => void): Promise<boolean> {
  const on = audio();
  if (!on) return false;
  try {
    if (on.state !== "running") {
      const late = new Promise((done) => setTimeout(done, WAKING));
      await Promise.race([on.resume(), late]);
    }
    // The type was narrowed by what it was before the wait.
    if ((on.state as string) !== "running") return false;
    play(on);
    return true;
  } catch {
    // A sound card that went away must not stop a session.
    return false;
  }
}
