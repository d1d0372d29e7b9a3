import fc from "fast-check";
import { expect, test } from "vitest";

import { neighbour, goTo } from "#domain/session/move.ts";
import { endAt, expectedEnd, minutesLate, steer } from "#domain/session/pace.ts";
import { bySteps, planToEnd, slotsAhead, unsteer } from "#domain/session/steering.ts";
import { changeTimer, steeredScene, timerOf } from "#domain/session/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { pauseTimer, startTimer } from "#domain/timer/timer.ts";

import { AT, sceneOf, session } from "./fixture.ts";

const MINUTE = 60_000;
const start = () => changeTimer(session(), (timer) => startTimer(timer, AT), AT);
const accept = (made: Session, endsAt: number, now: number) =>
  endAt(steer(made, planToEnd(made, endsAt, now).proposal.slots.slice(1), now), endsAt, now);

test("accepted, a proposal that is possible ends on time, and one that is not comes closest", () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 90 }), fc.nat(30), (to, minutes, after) => {
      const made = goTo(start(), to, AT + 1000);
      const now = AT + 1000 + after * 20_000;
      const endsAt = now + minutes * MINUTE;
      const plan = planToEnd(made, endsAt, now);
      const steered = accept(made, endsAt, now);
      expect(expectedEnd(steered, now)).toBeCloseTo(plan.after, -1);
      expect(expectedEnd(steered, now) <= endsAt + 1).toBe(plan.proposal.possible);
      // What has been and what is on the stage keep their minutes.
      for (const scene of made.head.scenes.slice(0, to + 1)) {
        expect(timerOf(steered, scene.id)).toEqual(timerOf(made, scene.id));
      }
    }),
  );
});

test("steering again starts from what was steered, and asks for no more", () => {
  const made = start();
  const endsAt = AT + 40 * MINUTE;
  const steered = accept(made, endsAt, AT);
  expect(minutesLate(steered, AT)).toBe(0);
  expect(planToEnd(steered, endsAt, AT).proposal.changed).toBe(false);
});

test("taken back, everything lasts as long as before, and what happened since stays", () => {
  const made = start();
  const steered = accept(made, AT + 30 * MINUTE, AT);
  const later = goTo(steered, neighbour(steered, 1) ?? 0, AT + MINUTE);
  const back = unsteer(later, made.live, AT + MINUTE);
  expect(back.live.steered).toEqual(made.live.steered);
  expect(back.live.endsAt).toBe(made.live.endsAt);
  expect(back.live.position).toBe(later.live.position);
  for (const scene of made.head.scenes.slice(back.live.position)) {
    expect(timerOf(back, scene.id).duration).toBe(scene.minutes * MINUTE);
  }
});

test("a scene that was left halfway still takes what is left of it", () => {
  const running = goTo(start(), 2, AT + 1000);
  const half = changeTimer(running, (timer) => startTimer(timer, AT + 1000), AT + 1000);
  const back = goTo(
    changeTimer(half, (timer) => pauseTimer(timer, AT + 61_000), AT + 61_000),
    0,
    AT + 61_000,
  );
  const slot = slotsAhead(back, AT + 61_000).find(({ id }) => id === sceneOf(back, 2).id);
  expect(slot?.minutes).toBe(sceneOf(back, 2).minutes - 1);
});

test("a proposal is told by step, and only what changes", () => {
  const made = start();
  const { proposal } = planToEnd(made, AT + 30 * MINUTE, AT);
  const steps = bySteps(made, proposal);
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) {
    expect(step.after).toBeLessThan(step.before);
    expect(step.dropped.length + step.shortened.length).toBeGreaterThan(0);
  }
  const saved = steps.reduce((sum, step) => sum + step.before - step.after, 0);
  const all = proposal.slots.reduce((sum, slot) => sum + slot.before - slot.after, 0);
  expect(saved).toBeCloseTo(all, 6);
});

test("the stage tells how long people really practise", () => {
  const made = session();
  const learn = made.head.scenes.find((scene) => scene.trial?.part === "learn");
  const result = made.head.scenes.find((scene) => scene.trial?.part === "result");
  if (!learn || !result) throw new Error("no experiment in the fixture");
  expect(steeredScene(made, result)).toBe(result);
  const cut = steer(made, [{ id: learn.id, after: 3, dropped: false }], AT);
  expect(steeredScene(cut, result).trial?.learnMinutes).toBe(3);
  expect(steeredScene(cut, learn).minutes).toBe(3);
});

test("an end that is fixed before the first step begins the log as well", () => {
  const early = endAt(session(), AT + 60 * MINUTE, AT + 5 * MINUTE);
  const first = sceneOf(early, 0).id;
  expect(early.live.log).toEqual([{ scene: first, at: AT + 5 * MINUTE }]);
  const next = goTo(early, 1, AT + 9 * MINUTE);
  expect(next.live.log[0]).toEqual({ scene: first, at: AT + 5 * MINUTE });
  expect(next.live.endsAt).toBe(AT + 60 * MINUTE);
});
