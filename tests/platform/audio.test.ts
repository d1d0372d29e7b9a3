// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";

/** What iOS calls a context whose sound a telephone call took, beside the states of the standard. */
type State = AudioContextState | "interrupted";

const heard = vi.fn<() => void>();
const made = vi.fn<() => void>();
/** What `resume` does, by whether it is called in a press. */
let wakes: (inPress: boolean) => boolean;
let inPress = false;
let live: { state: State } | undefined;
const lives = (one: { state: State }) => {
  live = one;
};

/** Just enough of Web Audio to hear what is played. */
class FakeAudio {
  state: State = "suspended";
  currentTime = 0;
  destination = {};
  constructor() {
    made();
    lives(this);
  }
  resume() {
    if (!wakes(inPress)) return new Promise<void>(() => {});
    this.state = "running";
    return Promise.resolve();
  }
  createGain() {
    const value = { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} };
    return { gain: value, frequency: value, connect: (next: unknown) => next };
  }
  createOscillator() {
    // What is put on a context that sleeps sounds when it wakes, however much later.
    return { ...this.createGain(), start: () => heard(), stop() {} };
  }
}

function press(type: string): void {
  inPress = true;
  window.dispatchEvent(new Event(type));
  inPress = false;
}

async function open() {
  const { unlockAudioAtPresses } = await import("#platform/audio.ts");
  const { gong } = await import("#platform/gong.ts");
  const { tick } = await import("#platform/tick.ts");
  unlockAudioAtPresses();
  return { gong, tick };
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal("AudioContext", FakeAudio);
  heard.mockReset();
  made.mockReset();
  live = undefined;
  wakes = (pressed) => pressed;
  return () => vi.useRealTimers();
});

test("no press, no sound, and that is told", async () => {
  const { gong } = await open();
  expect(made).not.toHaveBeenCalled();
  const could = gong("bowl", 0.5);
  await vi.runAllTimersAsync();
  expect(await could).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});

test("a press gives the sound, and one context plays it all", async () => {
  const { gong, tick } = await open();
  press("pointerdown");
  press("keydown");
  expect(await gong("bowl", 0.5)).toBe(true);
  tick();
  await vi.runAllTimersAsync();
  // Four partials of the gong, and the tick.
  expect(heard).toHaveBeenCalledTimes(5);
  expect(made).toHaveBeenCalledOnce();
});

test.each<State>(["interrupted", "suspended"])(
  "sound that was taken away (%s) comes back with the next press",
  async (state) => {
    const { gong } = await open();
    press("keydown");
    expect(await gong("bowl", 0.5)).toBe(true);
    for (const again of ["pointerdown", "pointerup", "keydown"]) {
      if (live) live.state = state;
      const lost = gong("bowl", 0.5);
      await vi.runAllTimersAsync();
      expect(await lost).toBe(false);
      heard.mockReset();
      press(again);
      // What could not sound does not sound late.
      expect(heard).not.toHaveBeenCalled();
      expect(await gong("bowl", 0.5)).toBe(true);
      expect(heard).toHaveBeenCalled();
    }
    expect(made).toHaveBeenCalledOnce();
  },
);

test("a browser that wakes without a press sounds at once", async () => {
  wakes = () => true;
  const { gong } = await open();
  expect(await gong("bowl", 0.5)).toBe(true);
  expect(heard).toHaveBeenCalled();
});

test("without sound, or with a broken one, nothing is thrown", async () => {
  vi.stubGlobal("AudioContext", undefined);
  const { gong } = await open();
  expect(() => press("keydown")).not.toThrow();
  expect(await gong("bowl", 0.5)).toBe(false);
  vi.stubGlobal("AudioContext", FakeAudio);
  press("keydown");
  heard.mockImplementation(() => {
    throw new Error("no card");
  });
  expect(await gong("bowl", 0.5)).toBe(false);
});
