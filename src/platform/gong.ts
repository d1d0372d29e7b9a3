import { sound } from "./audio.ts";

/** A bell: its ground tone in hertz, and partials as times the ground tone, loudness, seconds until gone. */
interface Bell {
  ground: number;
  partials: readonly (readonly [number, number, number])[];
}

/** A bronze bowl, a small clear bell, a wooden block. */
const BELLS = {
  bowl: {
    ground: 196,
    partials: [
      [1, 0.5, 3.2],
      [2.02, 0.22, 2.4],
      [2.98, 0.12, 1.6],
      [4.1, 0.06, 0.9],
    ],
  },
  bell: {
    ground: 660,
    partials: [
      [1, 0.4, 1.8],
      [2.4, 0.16, 1.1],
      [4.5, 0.06, 0.5],
    ],
  },
  wood: {
    ground: 420,
    partials: [
      [1, 0.7, 0.22],
      [2.7, 0.25, 0.12],
    ],
  },
} as const satisfies Record<string, Bell>;

export type BellName = keyof typeof BELLS;

/** The loudest of the output, as much as a speaker takes without distortion. */
const LOUDEST = 0.7;

function strike(audio: AudioContext, { ground, partials }: Bell, volume: number): void {
  const start = audio.currentTime + 0.02;
  const out = audio.createGain();
  out.gain.value = LOUDEST * volume;
  out.connect(audio.destination);
  for (const [times, loud, seconds] of partials) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.frequency.value = ground * times;
    level.gain.setValueAtTime(0.0001, start);
    level.gain.exponentialRampToValueAtTime(loud, start + 0.03);
    level.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(level).connect(out);
    tone.start(start);
    tone.stop(start + seconds);
  }
}

/** Sounds a bell, at a volume from 0 to 1; answers whether it could sound. */
export function gong(bell: BellName, volume: number): Promise<boolean> {
  return sound((audio) => strike(audio, BELLS[bell], volume));
}
