let context: AudioContext | undefined;

/** A soft, short tick, or silence where there is no sound. */
export function tick(): void {
  try {
    context ??= new AudioContext();
    if (context.state !== "running") context.resume().catch(() => {});
    const start = context.currentTime + 0.01;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.005);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.09);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.1);
  } catch {
    // What was read stands on the screen as well.
  }
}
