import fc from "fast-check";
import { expect, test } from "vitest";

import { resume } from "#domain/session/time/log.ts";
import { goTo, neighbour } from "#domain/session/time/move.ts";
import {
  expectedEnd,
  leftOfScene,
  minutesLate,
  plannedEnd,
  steer,
  tellEnd,
} from "#domain/session/time/pace.ts";
import {
  bySteps,
  isSteered,
  planToEnd,
  slotsAhead,
  takeOver,
  unsteer,
  unsteered,
} from "#domain/session/time/steering.ts";
import { changeTimer, steeredScene, timerOf } from "#domain/session/time/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { pauseTimer, startTimer } from "#domain/timer/timer.ts";

import { AT, sceneOf, session } from "./fixture.ts";

const MINUTE = 60_000;
const start = () => changeTimer(session(), (timer) => startTimer(timer, AT), AT);
const accept = (made: Session, endsAt: number, now: number) =>
  takeOver(made, planToEnd(made, endsAt, now), now);

test("accepted, a proposal that is possible ends on time, and one that is not comes closest", () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 90 }), fc.nat(30), (to, minutes, after) => {
      const made = goTo(start(), to, AT + 1000);
      const now = AT + 1000 + after * 20_000;
      const endsAt = now + minutes * MINUTE;
      const plan = planToEnd(made, endsAt, now);
      const steered = accept(made, endsAt, now);
      expect(expectedEnd(steered, now)).toBeCloseTo(plan.after, -1);
      expect(minutesLate(steered, now) <= 0).toBe(plan.onTime);
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

test("for less than a minute nothing has to change, for a whole one it has", () => {
  const made = start();
  const end = plannedEnd(made, AT);
  const first = sceneOf(made, 0).minutes * MINUTE;
  const almost = planToEnd(made, end, AT + first + 59_000);
  expect(almost.onTime).toBe(true);
  expect(almost.proposal.changed).toBe(false);
  expect(planToEnd(made, end, AT + first + 60_000).proposal.changed).toBe(true);
});

/** The third scene, begun for two minutes, and then left for the second. */
function leftHalfway(): { made: Session; now: number } {
  const there = goTo(start(), 2, AT + 3000);
  const used = changeTimer(there, (timer) => startTimer(timer, AT + 3000), AT + 3000);
  const now = AT + 3000 + 2 * MINUTE;
  return { made: goTo(used, 1, now), now };
}

test("a scene left halfway counts the same everywhere, before and after steering", () => {
  const { made, now } = leftHalfway();
  const idle = planToEnd(made, now + 600 * MINUTE, now);
  expect(idle.before).toBe(idle.after);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), (minutes) => {
      const plan = planToEnd(made, now + minutes * MINUTE, now);
      const steered = takeOver(made, plan, now);
      expect(expectedEnd(steered, now)).toBe(plan.after);
      // Going there, its timer shows what was promised.
      const half = sceneOf(made, 2).id;
      const slot = plan.proposal.slots.find(({ id }) => id === half);
      if (slot && !slot.dropped) {
        expect(leftOfScene(goTo(steered, 2, now), now)).toBe(slot.after * MINUTE);
      }
      expect(unsteer(steered, made.live, now).live.timers).toEqual(made.live.timers);
    }),
  );
});

test("a timer that was started since it was steered gets its minutes back, and keeps what was used", () => {
  const made = start();
  const steered = accept(made, AT + 30 * MINUTE, AT);
  const at = neighbour(steered, 1) ?? 0;
  const there = changeTimer(goTo(steered, at, AT), (timer) => startTimer(timer, AT), AT);
  const back = unsteer(there, unsteered(there), AT + MINUTE);
  const { id, minutes } = sceneOf(made, at);
  expect(timerOf(back, id)).toMatchObject({ status: "running", duration: minutes * MINUTE });
  expect(leftOfScene(back, AT + MINUTE)).toBe((minutes - 1) * MINUTE);
});

test("steered more than once, it goes back to the plan and to its end", () => {
  const made = start();
  expect(isSteered(made)).toBe(false);
  const twice = accept(accept(made, AT + 40 * MINUTE, AT), AT + 30 * MINUTE, AT);
  expect(isSteered(twice)).toBe(true);
  const back = unsteer(twice, unsteered(twice), AT);
  expect(back.live).toEqual(made.live);
  expect(isSteered(back)).toBe(false);
});

test("more time than planned needs no cuts, and is the new end", () => {
  const made = start();
  const longer = accept(made, plannedEnd(made, AT) + 10 * MINUTE, AT);
  expect(longer.live.steered).toEqual({ minutes: {}, dropped: [], plannedEnd: made.live.endsAt });
  expect(minutesLate(longer, AT)).toBe(-10);
});

test("steered before it begins, the shorter plan is the plan: it begins on time, and is logged", () => {
  const made = session();
  const steered = accept(made, AT + 40 * MINUTE, AT);
  expect(steered.live.endsAt).toBeUndefined();
  const later = AT + 20 * MINUTE;
  expect(minutesLate(steered, later)).toBe(0);
  const begun = changeTimer(steered, (timer) => startTimer(timer, later), later);
  expect(begun.live.log).toEqual([{ scene: sceneOf(made, 0).id, at: later }]);
  expect(minutesLate(begun, later)).toBe(0);
  expect(plannedEnd(begun, later)).toBeLessThanOrEqual(later + 40 * MINUTE);
  const back = unsteer(begun, unsteered(begun), later);
  expect(back.live.steered).toEqual(made.live.steered);
  expect(minutesLate(back, later)).toBe(0);
  // Taken back with what was known when it was steered, it keeps an end as well.
  expect(unsteer(begun, made.live, later).live.endsAt).toBe(back.live.endsAt);
});

test("a night between moves the planned end along, also the one from before steering", () => {
  const made = accept(start(), AT + 30 * MINUTE, AT);
  const next = resume(made, AT + 15 * 60 * MINUTE);
  const moved = (next.live.endsAt ?? 0) - (made.live.endsAt ?? 0);
  expect(moved).toBe(15 * 60 * MINUTE);
  expect(next.live.steered.plannedEnd).toBe((made.live.steered.plannedEnd ?? 0) + moved);
});

test("an end is told on whole minutes that agree with how late it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.nat(59_999), (by, second) => {
      const planned = AT - (AT % MINUTE) + second;
      const told = tellEnd(planned + by, planned);
      expect(told.planned % MINUTE).toBe(0);
      expect(told.expected - told.planned).toBe(told.late * MINUTE);
      expect(Math.abs(by - told.late * MINUTE)).toBeLessThan(MINUTE);
    }),
  );
});
