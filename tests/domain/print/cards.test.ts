import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { cardSetsOf, dealt } from "#domain/print/cards.ts";
import { learningListOf } from "#domain/print/learningList.ts";
import { trialsOf } from "#domain/print/trials.ts";

import { kit, plan } from "../../fixtures/kit.ts";

const exercise = (id: string): Plan["steps"][number] => ({
  id: `step-${id}`,
  kind: "exercise",
  exercise: id,
  prompts: pack.exercises.find((one) => one.id === id)!.prompts.map((prompt) => prompt.id),
  ...(id === "experiment" && { task: "figure-eight" }),
});
const of = (...steps: Plan["steps"]): Plan => ({ ...plan, steps });
const question: Plan["steps"][number] = {
  id: "own",
  kind: "question",
  minutes: 5,
  title: "Onze vraag",
  headline: "Wat viel je op?",
};

describe("the cards of a plan", () => {
  it("are those of its prompts, each once per step", () => {
    const sets = cardSetsOf(of(exercise("statements"), exercise("discussion")), pack);
    expect(sets.map(({ cards }) => cards.map(({ code }) => code).join(" "))).toEqual([
      "U1 U2 U3 U4 U5",
      "G1 G2 G3",
    ]);
    expect(sets[0]?.cards[0]).toMatchObject({
      options: ["eens", "oneens", "hangt ervan af"],
      followUps: [],
    });
    expect(sets[1]?.cards.every(({ options }) => options.length === 0)).toBe(true);
  });

  it("have own questions too, under a letter that the kit does not use", () => {
    const story: Plan["steps"][number] = {
      id: "case",
      kind: "case",
      minutes: 10,
      title: "De drukker",
      text: "Er was eens.",
      questions: ["Wat deed hij?", " ", "En jij?"],
    };
    const cards = cardSetsOf(of(question, story), pack).flatMap((set) => set.cards);
    expect(cards.map(({ code, text }) => [code, text])).toEqual([
      ["E1", "Wat viel je op?"],
      ["E2", "Wat deed hij?"],
      ["E3", "En jij?"],
    ]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(3);
  });

  it("are a whole set for each group where that is asked", () => {
    const cards = cardSetsOf(of(exercise("statements")), pack)[0]!.cards;
    const hands = dealt(cards, 3, true);
    expect(hands.map(({ code, group }) => `${code}/${group}`).slice(3, 7)).toEqual([
      "U4/1",
      "U5/1",
      "U1/2",
      "U2/2",
    ]);
    expect(new Set(hands.map(({ key }) => key)).size).toBe(15);
    expect(dealt(cards, 0, true)).toHaveLength(5);
  });

  it("keep the kind of a step that has no title yet", () => {
    expect(cardSetsOf(of({ ...question, title: "" }), pack)).toMatchObject([
      { title: "", kind: "question" },
    ]);
  });

  it("say which are private", () => {
    const sets = cardSetsOf(of(exercise("my-learning"), question), pack);
    expect(sets.map((set) => set.private)).toEqual([true, false]);
  });

  it("go round the groups, and every group has one", () => {
    const cards = cardSetsOf(of(exercise("statements")), pack)[0]!.cards;
    expect(dealt(cards, 0).map(({ group }) => group)).toEqual([0, 0, 0, 0, 0]);
    expect(dealt([], 4)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (groups) => {
        const hands = dealt(cards, groups);
        expect(new Set(hands.map(({ group }) => group)).size).toBe(Math.min(groups, hands.length));
        expect(hands.length).toBe(Math.max(cards.length, groups));
        expect(new Set(hands.map(({ key }) => key)).size).toBe(hands.length);
        expect(new Set(hands.map(({ id }) => id)).size).toBe(cards.length);
      }),
    );
  });
});

it("has the instructions of an experiment, with the time to learn", () => {
  const [trial, ...more] = trialsOf(of(exercise("experiment")), pack);
  expect(more).toEqual([]);
  expect(trial?.task.title).toBe("Achtknoop");
  expect(trial?.learnMinutes).toBeGreaterThan(0);
});

it("has all six questions on the learning list, in the plan's words", () => {
  const list = learningListOf(of(), pack)!;
  expect(list.apart.map(({ code }) => code)).toEqual(["M1", "M2", "M3"]);
  expect(list.together.map(({ code }) => code)).toEqual(["M4", "M5", "M6"]);
  const own: Plan["steps"][number] = {
    id: "mine",
    kind: "exercise",
    exercise: "my-learning",
    prompts: ["my-learning-3"],
    wording: { "my-learning-3": { text: "Wat wil je dit jaar leren?" } },
  };
  const worded = learningListOf(of(own), pack)!;
  expect([...worded.apart, ...worded.together]).toHaveLength(6);
  expect(worded.apart[2]?.text).toBe("Wat wil je dit jaar leren?");
  expect(learningListOf(of(), kit)).toBeUndefined();
});

it("keeps room to write on the learning list, however many follow-ups a plan has", () => {
  const own: Plan["steps"][number] = {
    id: "mine",
    kind: "exercise",
    exercise: "my-learning",
    prompts: ["my-learning-1"],
    wording: {
      "my-learning-1": { text: "Wat?", followUps: ["Kort?", "Nog een?", "Lang. ".repeat(38)] },
    },
  };
  expect(learningListOf(of(own), pack)!.apart[0]?.followUps).toEqual(["Kort?", "Nog een?"]);
});
