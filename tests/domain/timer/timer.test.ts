import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  clockText,
  elapsed,
  mood,
  newTimer,
  nudgeTimer,
  pauseTimer,
  remaining,
  resetTimer,
  startTimer,
} from "#domain/timer/timer.ts";

const AT = 1_700_000_000_000;

describe("a timer", () => {
  it("shows the right second after any sleep", () => {
    const timer = startTimer(newTimer(5), AT);
    expect(clockText(remaining(timer, AT), " u ")).toBe("5:00");
    expect(clockText(remaining(timer, AT + 106_000), " u ")).toBe("3:14");
    expect(clockText(remaining(timer, AT + 342_000), " u ")).toBe("+0:42");
  });

  it("gives no time back when the clock is set back", () => {
    const timer = startTimer(newTimer(5), AT);
    expect(elapsed(timer, AT - 3_600_000)).toBe(0);
  });

  it("keeps what had passed over any row of starts and pauses", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600_000), { maxLength: 20 }), (gaps) => {
        let now = AT;
        let ran = 0;
        let timer = newTimer(10);
        gaps.forEach((gap, index) => {
          const running = index % 2 === 0;
          timer = running ? startTimer(timer, now) : pauseTimer(timer, now);
          now += gap;
          if (running) ran += gap;
        });
        expect(elapsed(timer, now)).toBe(ran);
      }),
    );
  });

  it("starts and pauses twice as it does once", () => {
    const once = startTimer(newTimer(3), AT);
    expect(startTimer(once, AT + 5000)).toBe(once);
    const paused = pauseTimer(once, AT + 5000);
    expect(pauseTimer(paused, AT + 9000)).toBe(paused);
  });

  it("never plans less than what has passed, nor takes back overtime", () => {
    const timer = startTimer(newTimer(2), AT);
    expect(nudgeTimer(timer, -1, AT + 90_000).duration).toBe(90_000);
    expect(nudgeTimer(timer, -1, AT + 200_000).duration).toBe(120_000);
    expect(nudgeTimer(timer, 1, AT).duration).toBe(180_000);
  });

  it("stands still at the start again after a reset", () => {
    const timer = resetTimer(startTimer(newTimer(2), AT));
    expect(timer).toEqual(newTimer(2));
  });

  it.each([
    [5 * 60, 61, "calm"],
    [5 * 60, 60, "warning"],
    [60, 13, "calm"],
    [60, 12, "warning"],
    [60, 0, "overtime"],
  ])("of %i seconds with %i left is %s", (total, left, expected) => {
    const timer = startTimer({ ...newTimer(0), duration: total * 1000 }, AT);
    expect(mood(timer, AT + (total - left) * 1000)).toBe(expected);
  });

  it.each([
    [0, "0:00"],
    [1, "0:01"],
    [-999, "0:00"],
    [-1000, "+0:01"],
    [3_599_001, "60:00"],
    [7_200_000, "120:00"],
    [-3_599_999, "+59:59"],
    [-3_600_000, "+1 u 00"],
    [-59_877_000, "+16 u 37"],
    [-360_000_000, "+100 u 00"],
  ])("writes %i milliseconds as %s", (left, text) => {
    expect(clockText(left, " u ")).toBe(text);
  });
});
