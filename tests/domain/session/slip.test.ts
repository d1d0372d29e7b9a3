import { describe, expect, it } from "vitest";

import { finish, goTo } from "#domain/session/time/move.ts";
import { changeLoose, changeTimer, timerOf } from "#domain/session/time/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { pauseTimer, remaining, startTimer } from "#domain/timer/timer.ts";

import { AT, session } from "./fixture.ts";

const SECOND = 1000;
const HERE = 2;
/** A session whose clock runs at its third scene since `AT`. */
const running = () => changeTimer(goTo(session(), HERE, AT), (timer) => startTimer(timer, AT), AT);
const timer = (of: Session) => timerOf(of, of.head.scenes[HERE]!.id);
/** Goes to scenes, some seconds after `AT` each. */
const walk = (from: Session, ...steps: (readonly [to: number, seconds: number])[]) =>
  steps.reduce((at, [to, seconds]) => goTo(at, to, AT + seconds * SECOND), from);

describe("a scene that was left by a slip", () => {
  it.each([
    [
      "a step back and forth",
      [
        [1, 10],
        [2, 13],
      ],
    ],
    [
      "a step forth and back",
      [
        [3, 10],
        [2, 13],
      ],
    ],
    [
      "several steps and the overview",
      [
        [1, 10],
        [0, 20],
        [4, 30],
        [2, 69],
      ],
    ],
  ] as const)("has its clock running on as if it had not been left: %s", (_, steps) => {
    const back = walk(running(), ...steps);
    expect(timer(back)).toEqual(timer(running()));
    expect(back.live.left).toBeUndefined();
  });

  it("stands still while it is away, and after more than a minute when one comes back", () => {
    const away = walk(running(), [1, 10]);
    expect(timer(away).status).toBe("paused");
    const late = walk(away, [2, 71]);
    expect(timer(late)).toMatchObject({ status: "paused", passed: 10 * SECOND });
  });

  it("stays paused where it was paused on purpose", () => {
    const paused = changeTimer(running(), (one) => pauseTimer(one, AT + SECOND), AT + SECOND);
    expect(timer(walk(paused, [1, 2], [2, 3])).status).toBe("paused");
  });

  it("stays as it was left where another clock was started meanwhile", () => {
    const away = walk(running(), [1, 10]);
    const other = changeTimer(away, (one) => startTimer(one, AT), AT + 11 * SECOND);
    expect(timer(walk(other, [2, 12])).status).toBe("paused");
  });
});

describe("the second clock", () => {
  const named = () => changeLoose(session(), { act: "set", minutes: 5, name: " Wie rijdt " }, AT);

  it("keeps its name while it is nudged and paused, and loses it with the clock", () => {
    expect(named().live.looseName).toBe("Wie rijdt");
    const nudged = changeLoose(named(), { act: "nudge", minutes: 1 }, AT);
    expect(nudged.live.looseName).toBe("Wie rijdt");
    const gone = changeLoose(nudged, { act: "remove" }, AT);
    expect("looseName" in gone.live || "loose" in gone.live).toBe(false);
    expect("looseName" in changeLoose(session(), { act: "set", minutes: 5 }, AT).live).toBe(false);
  });

  it("ends with the session", () => {
    const over = finish(named(), AT + 1, AT + 1);
    expect("loose" in over.live).toBe(false);
    expect(remaining(named().live.loose!, AT + 1)).toBeGreaterThan(0);
  });
});
