import { expect, it } from "vitest";

import { endsAt, signBetween } from "#domain/timer/moments.ts";
import { newTimer, signsOf, startTimer } from "#domain/timer/timer.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

it.each([
  [10, 5 * MINUTE, MINUTE],
  [4, 2 * MINUTE, 48 * SECOND],
  [2, MINUTE, 24 * SECOND],
  [1, 0, 12 * SECOND],
  [0, 0, 0],
])("a timer of %i minutes has its half and its last part", (minutes, half, last) => {
  expect(signsOf(newTimer(minutes))).toEqual({ half, last });
});

it("each sign comes once, while the time runs down second by second", () => {
  const timer = newTimer(4);
  const heard = [];
  for (let left = 4 * MINUTE; left > -MINUTE; left -= SECOND) {
    const sign = signBetween(timer, left, left - SECOND);
    if (sign) heard.push([sign, (left - SECOND) / SECOND]);
  }
  expect(heard).toEqual([
    ["half", 120],
    ["last", 48],
    ["end", 0],
  ]);
});

it("says when it is up: fixed while it runs, and moving along while it stands", () => {
  const timer = newTimer(15);
  expect(endsAt(timer, MINUTE)).toBe(16 * MINUTE);
  expect(endsAt(timer, 3 * MINUTE)).toBe(18 * MINUTE);
  const running = startTimer(timer, MINUTE);
  for (const now of [MINUTE, 9 * MINUTE, 30 * MINUTE]) {
    expect(endsAt(running, now)).toBe(16 * MINUTE);
  }
});
