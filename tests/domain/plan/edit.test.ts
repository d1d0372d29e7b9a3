import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { AUDIENCES, type ExerciseStep, type Plan } from "#content/schema.ts";
import {
  addStep,
  duplicateStep,
  exerciseStep,
  freeStepId,
  moveStep,
  ownStep,
  removeStep,
  type OwnTitles,
} from "#domain/plan/edit.ts";
import { fitStep, stepStep } from "#domain/plan/fit.ts";
import { changed, redone, startHistory, undone } from "#domain/plan/history.ts";
import { planMinutes, stepMinutes } from "#domain/steps/minutes.ts";
import { minutesToPropose, proposeSteps } from "#domain/plan/propose.ts";
import { remarksOf } from "#domain/plan/remarks.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const base = pack.plans.find(({ id }) => id === "half-day-180")!;
const titled = (title: string) => ({ title, headline: title });
const titles: OwnTitles = {
  welcome: titled("Welkom"),
  break: titled("Pauze"),
  closing: titled("Afronden"),
  question: titled("Vraag"),
  case: titled("Case"),
  figure: titled("Cijfer"),
  chart: titled("Grafiek"),
};
const kinds = Object.keys(titles) as (keyof OwnTitles)[];
const ids = ({ steps }: Plan) => steps.map(({ id }) => id);
const empty: Plan = { ...base, steps: [], minutes: 0 };

describe("steps", () => {
  it("come before the closing, with an id of their own, and the length follows", () => {
    const step = exerciseStep(base, pack.exercises[0]!, pack);
    const next = addStep(base, step, pack.exercises);
    expect(step.id).toBe("awareness-2");
    expect(next.steps.at(-1)?.kind).toBe("closing");
    expect(next.steps.at(-2)).toBe(step);
    expect(next.minutes).toBe(planMinutes(next, pack.exercises));
  });

  it("keep every other step in order, wherever one is moved to", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids(base)), fc.integer({ min: -3, max: 20 }), (id, to) => {
        const moved = ids(moveStep(base, id, to));
        expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(to, base.steps.length - 1)));
        expect(moved.filter((one) => one !== id)).toEqual(ids(base).filter((one) => one !== id));
      }),
    );
  });

  it("are never named twice, whatever is added, doubled and taken out", () => {
    const act = fc.oneof(
      fc
        .constantFrom(...kinds)
        .map((kind) => (plan: Plan) => addStep(plan, ownStep(plan, kind, titles), pack.exercises)),
      fc
        .nat(12)
        .map((at) => (plan: Plan) => duplicateStep(plan, plan.steps[at]?.id ?? "", pack.exercises)),
      fc
        .nat(12)
        .map((at) => (plan: Plan) => removeStep(plan, plan.steps[at]?.id ?? "", pack.exercises)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const plan = acts.reduce((made, one) => one(made), base);
        expect(new Set(ids(plan)).size).toBe(plan.steps.length);
        expect(plan.minutes).toBe(planMinutes(plan, pack.exercises));
      }),
    );
    expect(freeStepId(base, "nieuw")).toBe("nieuw");
  });
});

describe("the minutes of a step", () => {
  const exerciseSteps = pack.exercises.map((exercise) => exerciseStep(empty, exercise, pack));
  const exerciseOf = (step: ExerciseStep) => pack.exercises.find(({ id }) => id === step.exercise)!;

  it("are what was asked, or the nearest that its prompts allow", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exerciseSteps),
        fc.integer({ min: 10, max: 150 }),
        fc.integer({ min: 1, max: 6 }),
        (whole, target, count) => {
          const step = { ...whole, prompts: whole.prompts.slice(0, count) };
          const exercise = exerciseOf(step);
          const total = stepMinutes(fitStep(step, exercise, target), pack.exercises);
          const repeats = exercise.phases.filter(({ repeat }) => repeat === "perPrompt").length;
          const once = exercise.phases.length - repeats;
          const least = once + repeats * step.prompts.length;
          const grain = once > 0 ? 0 : step.prompts.length / 2;
          if (target >= least) expect(Math.abs(total - target)).toBeLessThanOrEqual(grain);
          else expect(total).toBe(least);
        },
      ),
    );
  });

  it("are the least there is where far less was asked", () => {
    for (const step of exerciseSteps) {
      const exercise = exerciseOf(step);
      const repeats = exercise.phases.filter(({ repeat }) => repeat === "perPrompt").length;
      const least = exercise.phases.length - repeats + repeats * step.prompts.length;
      for (const target of [0, 1, least - 1]) {
        const fitted = fitStep(step, exercise, target);
        expect(stepMinutes(fitted, pack.exercises)).toBe(least);
      }
    }
  });

  it("go up and down one reachable total at a time", () => {
    for (const step of exerciseSteps) {
      const exercise = exerciseOf(step);
      const up = stepStep(step, exercise, 1);
      const now = stepMinutes(step, pack.exercises);
      expect(stepMinutes(up, pack.exercises)).toBeGreaterThan(now);
      expect(stepMinutes(stepStep(up, exercise, -1), pack.exercises)).toBe(now);
    }
  });
});

describe("undo and redo", () => {
  it("go back through every change and forward again", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        let history = startHistory<{ n: number }>({ n: -1 });
        const seen = [history.present];
        for (const n of values) {
          history = changed(history, { n }, "", 0);
          seen.push(history.present);
        }
        for (const before of seen.toReversed()) {
          expect(history.present).toBe(before);
          history = undone(history);
        }
        for (const after of seen.slice(1)) {
          history = redone(history);
          expect(history.present).toBe(after);
        }
      }),
    );
  });

  it("take what is typed in one field as one change, and what comes later as another", () => {
    let history = startHistory("");
    history = changed(history, "a", "title", 0);
    history = changed(history, "al", "title", 400);
    history = changed(history, "als", "title", 5000);
    expect(undone(history).present).toBe("al");
    expect(undone(undone(history)).present).toBe("");
    expect(redone(undone(undone(history))).present).toBe("al");
  });
});

describe("a proposed plan", () => {
  const propose = (available: number, people?: number): Plan => {
    const wishes = { audiences: ["employees" as const], available, people };
    return { ...empty, steps: proposeSteps(empty, wishes, pack, titles) };
  };

  it("adds up exactly and unfolds whole, for any time from 20 minutes", () => {
    for (let available = 20; available <= 480; available += 1) {
      const plan = propose(available);
      expect(planMinutes(plan, pack.exercises)).toBe(available);
      expect(expandScenes(plan, pack).missing).toEqual([]);
      expect(new Set(ids(plan)).size).toBe(plan.steps.length);
      expect(plan.steps[0]?.kind).toBe("welcome");
      expect(plan.steps.at(-1)?.kind).toBe("closing");
    }
  });

  it.each([
    [undefined, undefined, 90],
    ["13:00", undefined, 90],
    [undefined, "16:00", 90],
    ["13:00", "16:00", 180],
    ["22:00", "01:00", 180],
    ["13:00", "01:00", 720],
    ["13:00", "01:01", 90],
    ["13:00", "11:00", 90],
    ["13:00", "13:00", 90],
    ["08:00", "21:00", 720],
  ])("from %s to %s is one of %s minutes", (start, end, minutes) => {
    const plan = { ...empty, ...(start && { start }), ...(end && { end }) };
    const asked = minutesToPropose(plan);
    expect(asked).toBe(minutes);
    expect(planMinutes(propose(asked), pack.exercises)).toBe(minutes);
  });

  it("is nothing to remark on, at the lengths that are asked for most", () => {
    for (const available of [45, 60, 75, 90, 120, 150, 180, 210]) {
      const plan = { ...propose(available, 14), start: "09:00", people: 14 };
      const remarks = remarksOf(plan, scheduleOf(plan, pack.exercises), pack);
      expect(remarks, `${available}: ${ids(plan).join()}`).toEqual([]);
    }
  });

  it("has the experiment and a break in half a day, and no experiment for two people", () => {
    expect(ids(propose(180))).toContain("experiment");
    expect(ids(propose(180))).toContain("break");
    expect(ids(propose(180, 2))).not.toContain("experiment");
  });

  it("takes what is advised for who comes before what is not", () => {
    for (const audience of AUDIENCES) {
      for (const available of [60, 75, 90, 120]) {
        const wishes = { audiences: [audience], available, people: 12 };
        const chosen = proposeSteps(empty, wishes, pack, titles).flatMap((step) =>
          step.kind === "exercise" ? [step.exercise] : [],
        );
        const others = pack.exercises.filter(
          ({ id, audiences }) => chosen.includes(id) && !audiences.includes(audience),
        );
        expect(others.map(({ title }) => `${title}: ${audience}, ${available}`)).toEqual([]);
      }
    }
  });

  it("puts no break first, last or next to another", () => {
    for (let available = 120; available <= 420; available += 15) {
      const found = propose(available).steps.map(({ kind }) => kind);
      expect(found[1]).not.toBe("break");
      expect(found.some((kind, at) => kind === "break" && found[at + 1] === "break")).toBe(false);
    }
  });

  it("is only a frame where nothing fits", () => {
    expect(propose(0).steps).toEqual([]);
    expect(planMinutes(propose(4), pack.exercises)).toBe(4);
  });
});

describe("remarks", () => {
  const remarks = (plan: Plan) =>
    remarksOf(plan, scheduleOf(plan, pack.exercises), pack).map(({ kind }) => kind);

  it("tell what runs over, what is left, and what waits", () => {
    expect(remarks({ ...base, start: "09:00", end: "11:00" })).toContain("over");
    expect(remarks({ ...base, start: "09:00", end: "13:00" })).toContain("left");
    expect(remarks({ ...base, start: "09:00", end: "12:00" })).toEqual([]);
  });

  it("tell of two hours without a break, a missing talk, and a silent room", () => {
    const seated = { ...base, steps: base.steps.filter(({ kind }) => kind !== "break") };
    expect(remarks(seated)).toContain("noBreak");
    const mute = {
      ...base,
      steps: base.steps.map((step) =>
        step.id === "experiment" && step.kind === "exercise"
          ? { ...step, phases: ["predict", "divide", "learn", "score", "result"] }
          : step,
      ),
    };
    expect(remarks(mute)).toContain("noReflection");
    const plenary = { ...base, people: 30, steps: base.steps.slice(0, 1) };
    expect(remarks(plenary)).toContain("nothingPersonal");
    expect(remarks({ ...base, people: 3 })).toContain("fewForTrial");
  });
});
