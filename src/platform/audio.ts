let context: AudioContext | undefined;

/** Partials of a small bronze bowl: times the ground tone, loudness, seconds until it is gone. */
const partials = [
  [1, 0.5, 3.2],
  [2.02, 0.22, 2.4],
  [2.98, 0.12, 1.6],
  [4.1, 0.06, 0.9],
] as const;
const GROUND = 196;

/** Browsers play nothing before the first press: call this in one. */
export function unlockAudio(): void {
  try {
    context ??= new AudioContext();
    if (context.state !== "running") context.resume().catch(() => {});
  } catch {
    // No sound here; the clock on the screen tells the same.
  }
}

/** Unlocks the sound at the first press anywhere on the page. */
export function unlockAudioAtFirstPress(): () => void {
  const presses = ["pointerdown", "keydown"] as const;
  const stop = () => {
    for (const press of presses) window.removeEventListener(press, unlock, true);
  };
  const unlock = () => {
    stop();
    unlockAudio();
  };
  for (const press of presses) window.addEventListener(press, unlock, true);
  return stop;
}

function strike(audio: AudioContext): void {
  const start = audio.currentTime + 0.02;
  const out = audio.createGain();
  out.gain.value = 0.35;
  out.connect(audio.destination);
  for (const [times, loud, seconds] of partials) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = GROUND * times;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loud, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(out);
    tone.start(start);
    tone.stop(start + seconds);
  }
}

/** A soft gong, or silence where there is no sound. */
export function gong(): void {
  unlockAudio();
  const audio = context;
  if (!audio) return;
  try {
    strike(audio);
  } catch {
    // A sound card that went away must not stop a session.
  }
}
