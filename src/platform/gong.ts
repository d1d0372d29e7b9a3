import { sound } from "./audio.ts";

/** Partials of a small bronze bowl: times the ground tone, loudness, seconds until it is gone. */
const partials = [
  [1, 0.5, 3.2],
  [2.02, 0.22, 2.4],
  [2.98, 0.12, 1.6],
  [4.1, 0.06, 0.9],
] as const;
const GROUND = 196;

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

/** A soft gong; answers whether it could sound. */
export function gong(): Promise<boolean> {
  return sound(strike);
}
