// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** Just enough of Web Audio to hear what is played. */
function fakeAudio(state: AudioContextState, started: () => void) {
  const parameter = { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  const node = () => ({ gain: parameter, frequency: parameter, connect: (next: unknown) => next });
  return class {
    state = state;
    currentTime = 0;
    destination = {};
    resume = async () => {};
    createGain = node;
    createOscillator = () => ({ ...node(), start: started, stop() {} });
  };
}

test("the gong sounds", async () => {
  const started = vi.fn<() => void>();
  vi.stubGlobal("AudioContext", fakeAudio("running", started));
  const { gong } = await import("#platform/audio.ts");
  gong();
  expect(started).toHaveBeenCalled();
});

test("without sound, or with a broken one, nothing is thrown", async () => {
  vi.stubGlobal("AudioContext", undefined);
  const { gong, unlockAudio } = await import("#platform/audio.ts");
  expect(() => unlockAudio()).not.toThrow();
  const broken = fakeAudio("suspended", () => {
    throw new Error("no card");
  });
  vi.stubGlobal("AudioContext", broken);
  expect(() => gong()).not.toThrow();
});

test("the first press unlocks the sound, and only the first", async () => {
  const made = vi.fn<() => void>();
  const Silent = fakeAudio("running", () => {});
  vi.stubGlobal(
    "AudioContext",
    class extends Silent {
      constructor() {
        super();
        made();
      }
    },
  );
  const { unlockAudioAtFirstPress } = await import("#platform/audio.ts");
  unlockAudioAtFirstPress();
  expect(made).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("pointerdown"));
  window.dispatchEvent(new Event("keydown"));
  expect(made).toHaveBeenCalledOnce();
});
