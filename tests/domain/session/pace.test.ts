import fc from "fast-check";
import { expect, test } from "vitest";

import { resume } from "#domain/session/time/log.ts";
import { spent, stepTimes } from "#domain/session/time/stepTimes.ts";
import { finish, freeze, goTo } from "#domain/session/time/move.ts";
import {
  endAt,
  expectedEnd,
  leftOfScene,
  minutesLate,
  plannedEnd,
  steer,
} from "#domain/session/time/pace.ts";
import { changeLoose, changeTimer, timerOf } from "#domain/session/time/timers.ts";
import { unspent } from "#domain/session/time/unspent.ts";
import { nudgeTimer, startTimer, type Timer } from "#domain/timer/timer.ts";

import { AT, sceneOf, session } from "./fixture.ts";

const MINUTE = 60_000;
const total = (made = session()) =>
  made.head.scenes.reduce((sum, scene) => sum + scene.minutes, 0) * MINUTE;
const start = (made = session(), at = AT) =>
  changeTimer(made, (timer) => startTimer(timer, at), at);

test("opened too early, a session is not late: its end is fixed by the first timer", () => {
  const early = session();
  expect(minutesLate(early, AT + 20 * MINUTE)).toBe(0);
  const begun = start(early, AT + 20 * MINUTE);
  expect(begun.live.endsAt).toBe(AT + 20 * MINUTE + total());
  expect(start(begun, AT + 30 * MINUTE).live.endsAt).toBe(begun.live.endsAt);
});

test("without a timer the first step counts, but no longer than its first scene takes", () => {
  const { minutes } = sceneOf(session(), 1);
  const there = goTo(session(), 1, AT);
  expect(goTo(there, 2, AT + MINUTE).live.endsAt).toBe(AT + total());
  const early = goTo({ ...session() }, 1, AT + 60 * MINUTE);
  const first = sceneOf(session(), 0).minutes;
  expect(early.live.endsAt).toBe(AT + (60 - first) * MINUTE + total());
  expect(minutesLate(early, AT + 60 * MINUTE)).toBe(0);
  expect(minutes).toBeGreaterThan(0);
});

test("in step with the plan, a session ends when it was planned, at every moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 59 }), (to, second) => {
      let made = start();
      let now = AT;
      for (let index = 0; index < to; index += 1) {
        now += sceneOf(made, index).minutes * MINUTE;
        made = goTo(made, index + 1, now);
      }
      const at = now + second * 1000;
      if (made.live.position === to && second * 1000 <= leftOfScene(made, now)) {
        expect(expectedEnd(made, at)).toBe(AT + total());
        expect(plannedEnd(made, at)).toBe(AT + total());
      }
    }),
  );
});

test("a scene that overruns and a timer that gets more make the session late", () => {
  const made = start();
  const over = AT + (sceneOf(made, 0).minutes + 3) * MINUTE;
  expect(minutesLate(made, over)).toBe(3);
  const nudged = changeTimer(made, (timer) => nudgeTimer(timer, 5, AT), AT);
  expect(minutesLate(nudged, AT)).toBe(5);
});

test("to have less time left is to be late, and what is steered counts", () => {
  const made = start();
  const short = endAt(made, AT + total() - 10 * MINUTE);
  expect(minutesLate(short, AT)).toBe(10);
  const next = sceneOf(made, 1);
  const cut = steer(short, [{ id: next.id, after: 0, dropped: true }], AT);
  expect(minutesLate(cut, AT)).toBe(10 - next.minutes);
  expect(timerOf(cut, next.id).duration).toBe(0);
  const least = steer(short, [{ id: next.id, after: next.least, dropped: false }], AT);
  expect(timerOf(least, next.id).duration).toBe(next.least * MINUTE);
});

test("the log gives every moment to exactly one scene", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ to: fc.nat(20), after: fc.integer({ min: 0, max: 600_000 }) }), {
        maxLength: 20,
      }),
      (moves) => {
        let made = start();
        let now = AT;
        for (const { to, after } of moves) {
          now += after;
          made = goTo(made, to, now);
        }
        const sum = [...spent(made.live, now).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(now - AT);
        const byStep = stepTimes(made, now).reduce((all, step) => all + step.real, 0);
        expect(byStep).toBe(now - AT);
      },
    ),
  );
});

test("hours without a press are nobody's time, whether the page was open or not", () => {
  const minutes = fc.oneof(fc.integer({ min: 1, max: 59 }), fc.integer({ min: 600, max: 3000 }));
  const press = fc.record({ to: fc.nat(20), after: minutes, clock: fc.boolean() });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
      let made = start();
      let now = AT;
      let worked = 0;
      for (const { to, after, clock } of presses) {
        now += after * MINUTE;
        const woken = resume(made, now);
        // No scene of the kit is planned for as long as the shortest of the long gaps.
        if (after < 60) worked += after * MINUTE;
        const pressed = (timer: Timer) => nudgeTimer(timer, 1, now);
        const moved = clock ? changeTimer(woken, pressed, now) : goTo(woken, to, now);
        made = { ...moved, live: { ...moved.live, touchedAt: now } };
      }
      const sum = [...spent(made.live, now).values()].reduce((a, b) => a + b, 0);
      expect(sum).toBe(worked);
      expect(unspent(made.live)).toBe(now - AT - worked);
    }),
  );
});

test("a step that was planned for hours is not left alone", () => {
  const made = start();
  const scenes = made.head.scenes.map((scene, index) =>
    index === 0 ? { ...scene, minutes: 240 } : scene,
  );
  const long = { ...made, head: { ...made.head, scenes } };
  expect(resume(long, AT + 330 * MINUTE)).toBe(long);
  expect(unspent(resume(long, AT + 400 * MINUTE).live)).toBe(400 * MINUTE);
});

test("while the stage is held, the hours end at the scene that the room sees", () => {
  const made = goTo(freeze(start()), 3, AT + MINUTE);
  const woken = resume(made, AT + 900 * MINUTE);
  expect(woken.live.log.at(-1)?.scene).toBe(sceneOf(made, 0).id);
});

test("scenes that were only passed leave no trace", () => {
  let made = start();
  for (let index = 1; index <= 5; index += 1) made = goTo(made, index, AT + MINUTE + index * 100);
  expect(made.live.log.map(({ scene }) => scene)).toEqual([
    sceneOf(made, 0).id,
    sceneOf(made, 5).id,
  ]);
});

test("a night between is nobody's time, a lunch is", () => {
  const made = goTo(start(), 1, AT + 5 * MINUTE);
  expect(resume(made, AT + 65 * MINUTE)).toBe(made);
  const later = AT + 15 * 60 * MINUTE;
  const next = resume(made, later);
  expect(spent(next.live, later).get(sceneOf(made, 1).id)).toBe(0);
  expect(minutesLate(next, later)).toBe(minutesLate(made, AT + 5 * MINUTE));
});

test("what was finished and opened again does not count the time between", () => {
  const made = goTo(start(), 1, AT + 5 * MINUTE);
  const over = finish(made, AT + 8 * MINUTE, AT + 8 * MINUTE);
  expect(expectedEnd(over, AT + 99 * MINUTE)).toBe(AT + 8 * MINUTE);
  const again = finish(over, undefined, AT + 50 * MINUTE);
  expect(spent(again.live, AT + 51 * MINUTE).get(sceneOf(made, 1).id)).toBe(4 * MINUTE);
});

test("a clock that is set back takes nothing away", () => {
  const made = goTo(goTo(start(), 1, AT + 5 * MINUTE), 2, AT - 60 * MINUTE);
  for (const real of spent(made.live, AT - 60 * MINUTE).values()) {
    expect(real).toBeGreaterThanOrEqual(0);
  }
});

test("the loose timer runs beside the scenes until it is put away", () => {
  const set = changeLoose(session(), { act: "set", minutes: 3 }, AT);
  expect(set.live.loose).toMatchObject({ status: "running", duration: 3 * MINUTE });
  const moved = goTo(set, 2, AT + 1000);
  expect(moved.live.loose).toEqual(set.live.loose);
  const paused = changeLoose(moved, { act: "toggle" }, AT + MINUTE);
  expect(paused.live.loose).toMatchObject({ status: "paused", passed: MINUTE });
  expect(changeLoose(paused, { act: "nudge", minutes: 1 }, AT).live.loose?.duration).toBe(
    4 * MINUTE,
  );
  expect(changeLoose(paused, { act: "restart" }, AT).live.loose?.passed).toBe(0);
  expect(changeLoose(paused, { act: "remove" }, AT).live.loose).toBeUndefined();
  expect(changeLoose(session(), { act: "toggle" }, AT).live.loose).toBeUndefined();
});
