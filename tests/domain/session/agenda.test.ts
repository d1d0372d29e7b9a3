import fc from "fast-check";
import { expect, test } from "vitest";

import { agenda } from "#domain/session/time/agenda.ts";
import { goTo } from "#domain/session/time/move.ts";
import { expectedEnd, steer } from "#domain/session/time/pace.ts";
import { changeTimer } from "#domain/session/time/timers.ts";
import { startTimer } from "#domain/timer/timer.ts";

import { AT, sceneOf, session } from "./fixture.ts";

const MINUTE = 60_000;
const start = () => changeTimer(session(), (timer) => startTimer(timer, AT), AT);

test("at the start every step stands where the plan has it", () => {
  const made = start();
  let at = AT;
  for (const step of agenda(made, AT)) {
    expect(step.startsAt).toBe(at);
    at += step.minutes * MINUTE;
  }
  expect(at).toBe(expectedEnd(made, AT));
});

test("what was done keeps the time at which it really began", () => {
  const made = start();
  const second = made.head.scenes.findIndex((scene) => scene.stepId !== sceneOf(made, 0).stepId);
  const later = AT + 17 * MINUTE;
  const there = goTo(made, second, later);
  const steps = agenda(there, later + MINUTE);
  expect(steps[0]).toMatchObject({ state: "done", startsAt: AT });
  expect(steps[1]).toMatchObject({ state: "now", startsAt: later, at: { scene: 1 } });
});

test("the last step ends when the session is expected to end, at every scene and moment", () => {
  fc.assert(
    fc.property(fc.nat(14), fc.nat(3_000_000), (to, after) => {
      const made = goTo(start(), to, AT + 1000);
      const now = AT + 1000 + after;
      const steps = agenda(made, now);
      const last = steps.at(-1);
      if (last?.state === "ahead") {
        expect(last.startsAt + last.minutes * MINUTE).toBe(expectedEnd(made, now));
      } else expect(last?.state).toBe("now");
    }),
  );
});

test("a step that was passed without a stop was skipped, and has no time", () => {
  const made = start();
  const last = made.head.scenes.length - 1;
  const steps = agenda(goTo(made, last, AT + 5 * MINUTE), AT + 6 * MINUTE);
  expect(steps.map(({ state }) => state)).toEqual(["done", "skipped", "skipped", "now"]);
});

test("a step that was left out says so and takes no time", () => {
  const made = start();
  const last = made.head.steps.at(-1)?.id;
  const gone = made.head.scenes.filter((scene) => scene.stepId === last);
  const steered = steer(
    made,
    gone.map(({ id }) => ({ id, after: 0, dropped: true })),
    AT,
  );
  expect(agenda(steered, AT).at(-1)).toMatchObject({ state: "dropped", minutes: 0 });
});
