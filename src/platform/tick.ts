import { sound } from "./audio.ts";

/** A soft, short tick, or silence where there is no sound: what was read stands on the screen as well. */
export function tick(): void {
  void sound((audio) => {
    const start = audio.currentTime + 0.01;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.005);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.09);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.1);
  });
}
