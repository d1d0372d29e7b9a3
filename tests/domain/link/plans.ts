import fc from "fast-check";

import { pack } from "#content/nl.ts";
import type { Cue, Form } from "#content/parts.ts";
import type { Exercise, ExerciseStep, Plan, Step } from "#content/schema.ts";

const typed = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength }),
    fc.string({ unit: "grapheme", maxLength: Math.floor(maxLength / 12) }),
    fc
      .constantFrom("", " ", "Wat leerde je deze week?", "\u0000\u0001", "{task} en {tool}")
      .map((text) => text.slice(0, maxLength)),
  );
const line = typed(240);
const opt = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/u);
const minutes = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 240 }));
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`,
  );
const cue: fc.Arbitrary<Cue> = fc.record({
  kind: fc.constantFrom("do", "say"),
  when: fc.constantFrom("start", "silent", "close"),
  text: line,
});
const extras = {
  at: opt(clock),
  note: opt(typed(400)),
  cues: opt(fc.array(cue, { maxLength: 3 })),
};

/** Keys without a value are no keys in JSON. */
function clean<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const record = <T>(keys: string[], value: fc.Arbitrary<T>) =>
  opt(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: keys.length }));

function exerciseArb(exercise: Exercise): fc.Arbitrary<ExerciseStep> {
  const prompts = exercise.prompts.map((prompt) => prompt.id);
  const phases = exercise.phases.map((phase) => phase.id);
  const forms: Form[] = ["solo", "pairs", "groups", "split", "plenary"];
  return fc.record({
    id: fc.oneof(fc.constant(exercise.id), fc.constant(`${exercise.id}-2`), id),
    kind: fc.constant("exercise" as const),
    exercise: fc.constant(exercise.id),
    prompts: fc.shuffledSubarray([...prompts, "gone-1"], { minLength: 1 }),
    phases: opt(fc.shuffledSubarray([...phases, "gone"])),
    minutes: record([...phases, "gone"], minutes),
    forms: record(phases, fc.constantFrom(...forms)),
    wording: record(
      prompts,
      fc.record(
        { text: line, followUps: fc.array(line, { maxLength: 4 }) },
        { requiredKeys: ["text"] },
      ),
    ),
    task: opt(fc.constantFrom("bowline", "figure-eight", "own-1", "gone")),
    groupSize: opt(fc.integer({ min: 2, max: 12 })),
    ...extras,
  });
}

const own = { id, minutes, title: typed(80), ...extras };
const cell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  ...pack.exercises.map(exerciseArb),
  fc.record({
    ...own,
    kind: fc.constantFrom("welcome", "break", "closing", "question"),
    headline: line,
    lines: opt(fc.array(line, { maxLength: 3 })),
  }) as fc.Arbitrary<Step>,
  fc.record({
    ...own,
    kind: fc.constant("case"),
    text: typed(4000),
    link: opt(line),
    questions: fc.array(line, { maxLength: 10 }),
  }) as fc.Arbitrary<Step>,
  fc.record({
    ...own,
    kind: fc.constant("figure"),
    value: typed(40),
    text: line,
    source: line,
  }) as fc.Arbitrary<Step>,
  fc.record({
    ...own,
    kind: fc.constant("chart"),
    shape: fc.constantFrom("bar", "line", "stacked"),
    table: fc.record({
      series: fc.array(typed(80), { maxLength: 6 }),
      rows: fc.array(fc.record({ label: typed(80), values: fc.array(cell, { maxLength: 6 }) }), {
        maxLength: 8,
      }),
    }),
    unit: opt(typed(20)),
    source: line,
  }) as fc.Arbitrary<Step>,
);

/** Any plan that the schema allows, whether it makes sense or not; step ids are its own. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    id: fc.oneof(fc.constantFrom(...pack.plans.map((plan) => plan.id)), typed(60)),
    title: typed(80),
    summary: typed(240),
    minutes: fc.integer({ min: 0, max: 1440 }),
    audiences: fc.uniqueArray(
      fc.constantFrom<Plan["audiences"]>("managers", "employees", "union", "self-employed"),
    ),
    activities: fc.array(line, { maxLength: 3 }),
    tasks: fc.array(line, { maxLength: 3 }),
    steps: fc.uniqueArray(step, { maxLength: 9, selector: ({ id: own_ }) => own_ }),
    leavesOut: opt(fc.string({ minLength: 1, maxLength: 240 })),
    date: opt(
      fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ),
    start: opt(clock),
    end: opt(clock),
    people: opt(fc.integer({ min: 1, max: 500 })),
    room: opt(typed(120)),
    organisation: opt(typed(120)),
    trainer: opt(typed(120)),
    aim: opt(typed(600)),
    bring: opt(typed(600)),
    announcement: opt(typed(600)),
    ownTasks: opt(
      fc.constant([
        {
          id: "own-1",
          title: "een hoed",
          tool: "krant",
          steps: ["Vouw.", " "],
          check: "Hij past.",
        },
      ]),
    ),
    ownMaterials: opt(fc.array(fc.record({ id, text: line }), { maxLength: 3 })),
  })
  .map((plan) => ({ ...clean(plan), id: plan.id === "" ? "x" : plan.id }) as Plan);

/** As a plan is in JSON that went through UTF-8: half a pair of surrogates is no character. */
export const wellFormed = (value: unknown): boolean =>
  Buffer.from(JSON.stringify(value), "utf8").toString("utf8") === JSON.stringify(value) &&
  !/\\ud[89a-f]/u.test(JSON.stringify(value));
