import { expect, test } from "vitest";

import type { StageWindow } from "#stores/live/messages.ts";
import { stageState } from "#stores/live/stageState.ts";

const NOW = 1_700_000_000_000;
const stage: StageWindow = { id: "s", visible: true, fullscreen: false, scene: "", pages: 1 };
const signs = { stage, heardAt: NOW, askedAt: 0, opened: true };

test("there is none before one was opened, and it hides until it says a first word", () => {
  const never = { stage: undefined, heardAt: 0, askedAt: NOW, opened: undefined };
  expect(stageState(never, NOW + 60_000)).toBe("none");
  expect(stageState({ ...never, opened: true }, NOW)).toBe("hidden");
});

test("it is what it says of itself", () => {
  expect(stageState(signs, NOW)).toBe("visible");
  expect(stageState({ ...signs, stage: { ...stage, visible: false } }, NOW)).toBe("hidden");
});

test("who said goodbye is gone, also for a console that did not open it", () => {
  for (const opened of [true, false, undefined]) {
    expect(stageState({ ...signs, stage: undefined, opened }, NOW)).toBe("gone");
  }
});

test("who does not answer is gone, and sooner when its window was closed", () => {
  const asked = { ...signs, askedAt: NOW };
  expect(stageState(asked, NOW + 4000)).toBe("visible");
  expect(stageState(asked, NOW + 6000)).toBe("gone");
  expect(stageState({ ...asked, opened: false }, NOW + 1000)).toBe("gone");
});

test("what a window said while it closed does not make it hidden", () => {
  const closing = { ...signs, stage: { ...stage, visible: false }, opened: false };
  expect(stageState(closing, NOW)).toBe("gone");
  expect(stageState({ ...closing, opened: undefined }, NOW)).toBe("hidden");
});

test("a window that was opened by hand counts, whatever became of the one opened from here", () => {
  expect(stageState({ ...signs, opened: false }, NOW + 1000)).toBe("visible");
});

test("a clock that jumps does not make a window go that has answered", () => {
  expect(stageState(signs, NOW + 3_600_000)).toBe("visible");
  expect(stageState(signs, NOW - 3_600_000)).toBe("visible");
});
