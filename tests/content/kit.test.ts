import { describe, expect, it } from "vitest";
import { checkPack } from "#content/checks/check.ts";
import { loadPack } from "#content/load.ts";
import { exerciseById, promptById, taskById } from "./lookup.ts";
import type { Exercise, Plan } from "#content/schema.ts";
import { AUDIENCES } from "#content/schema.ts";
import { shippedPlans } from "../fixtures/shipped.ts";
import { contentFiles } from "./files.ts";

const pack = await loadPack("nl");

/** Per exercise of the brief: hue, letter of the code, ids of the prompts. */
const brief: Record<string, [Exercise["hue"], string, string[]]> = {
  awareness: ["amber", "B", numbered("awareness", 5)],
  experiment: ["brick", "P", numbered("experiment-reflect", 4)],
  culture: ["green", "L", numbered("culture", 3)],
  "my-learning": ["blue", "M", numbered("my-learning", 6)],
  mistakes: ["plum", "F", numbered("mistakes", 5)],
  discussion: ["teal", "G", numbered("discussion", 3)],
  statements: ["rose", "U", numbered("statements", 5)],
};

function numbered(stem: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${stem}-${index + 1}`);
}

/** Counted here once more, apart from the check. */
function lasts(plan: Plan): number {
  return plan.steps.reduce((total, step) => {
    if (step.kind !== "exercise") return total + step.minutes;
    const phases = exerciseById(pack, step.exercise)!.phases;
    return phases.reduce(
      (sum, { minutes, repeat }) =>
        sum + minutes.ideal * (repeat === "perPrompt" ? step.prompts.length : 1),
      total,
    );
  }, 0);
}

describe("the Dutch kit", () => {
  it("has no mistake in it", () => {
    expect(checkPack(contentFiles())).toStrictEqual([]);
  });

  it("loads every file, in order and without the editor's pointer", () => {
    expect(pack.locale).toBe("nl");
    // At least these: what an author adds needs no change here.
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    const known = ids(pack.exercises).filter((id) => id in brief);
    expect(known).toStrictEqual(Object.keys(brief));
    expect(ids(pack.tasks)).toEqual(expect.arrayContaining(["figure-eight", "bowline"]));
    expect(ids(pack.plans)).toEqual(
      expect.arrayContaining(["introduction-45", "team-90", "half-day-180", "self-employed-75"]),
    );
    const loaded = [...pack.exercises, ...pack.tasks, ...pack.plans];
    expect(loaded).toHaveLength(contentFiles().length);
    for (const item of loaded) expect(item).not.toHaveProperty("$schema");
  });

  it.each(Object.entries(brief))("holds every prompt of %s", (id, [hue, letter, prompts]) => {
    const exercise = exerciseById(pack, id)!;
    expect(exercise.hue).toBe(hue);
    const own = exercise.prompts.filter((prompt) => !prompt.id.startsWith("extra-"));
    expect(own.map((prompt) => prompt.id)).toStrictEqual(prompts);
    expect(own.map(({ code }) => code)).toStrictEqual(
      prompts.map((_, index) => `${letter}${index + 1}`),
    );
  });

  it("collects on the boards of the brief", () => {
    const found = Object.fromEntries(
      pack.exercises.flatMap(({ prompts, boards = [] }) =>
        prompts.flatMap(({ id, board }) =>
          board === undefined
            ? []
            : [[id, boards.find((one) => one.id === board)?.columns.map((column) => column.id)]],
        ),
      ),
    );
    expect(found).toMatchObject({
      "awareness-5": ["in-use", "not-yet"],
      "culture-2": ["hinders", "encourages"],
      "culture-3": ["hinders", "encourages"],
      "mistakes-5": ["helped", "did-not-help"],
    });
  });

  it("keeps what is private private, and says what is sensitive", () => {
    const ofBrief = pack.exercises.filter(({ id }) => id in brief);
    expect(ofBrief.filter((one) => one.private).map(({ id }) => id)).toStrictEqual(["my-learning"]);
    expect(ofBrief.filter((one) => one.sensitive).map(({ id }) => id)).toStrictEqual(["mistakes"]);
  });

  it("gives both sides of each statement, and the smaller side the first word", () => {
    const statements = exerciseById(pack, "statements")!;
    for (const { id, quote, sides } of statements.prompts) {
      const lengths = [sides?.agree.length, sides?.disagree.length];
      expect({ id, quote, lengths }).toStrictEqual({ id, quote: true, lengths: [3, 3] });
    }
    const talk = statements.phases.find(({ id }) => id === "talk");
    expect(talk?.cues[0]?.text).toContain("minste stemmen");
  });

  it("has words of their own for self-employed people, union representatives and managers", () => {
    const audiences = new Set(
      pack.exercises.flatMap(({ prompts }) =>
        prompts.flatMap(({ variants = {} }) => Object.keys(variants)),
      ),
    );
    expect([...audiences]).toEqual(expect.arrayContaining(["managers", "self-employed", "union"]));
    for (const audience of audiences) expect(AUDIENCES).toContain(audience);
  });

  it("never asks a self-employed person about a manager, a colleague or an organisation", () => {
    for (const { prompts } of pack.exercises.filter(({ id }) => id in brief)) {
      for (const { id, text, followUps, quote, variants } of prompts) {
        const own = variants?.["self-employed"];
        const words = [quote ? "" : (own?.text ?? text), ...(own?.followUps ?? followUps)];
        expect([id, ...words].join(" ")).not.toMatch(
          /leidinggevende|collega|organisatie|werkgever/i,
        );
      }
    }
  });

  it.each(shippedPlans.map((plan) => [plan.id, plan] as const))("%s adds up exactly", (_, plan) => {
    expect(lasts(plan)).toBe(plan.minutes);
    const squeezed = plan.steps.filter((step) => step.kind === "exercise" && step.minutes);
    expect(squeezed).toStrictEqual([]);
  });

  it("has a break in the half day, and says what is left out", () => {
    const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
    expect(plan.steps.find(({ kind }) => kind === "break")).toMatchObject({ minutes: 15 });
    expect(plan.leavesOut).toMatch(/Fouten en Gesprek/);
  });

  it("is found by id, and what is absent is undefined", () => {
    expect(promptById(pack, "mistakes-3")?.code).toBe("F3");
    expect(taskById(pack, "bowline")?.title).toBe("Paalsteek");
    expect(exerciseById(pack, "nothing")).toBeUndefined();
    expect(promptById(pack, "nothing-1")).toBeUndefined();
    expect(taskById(pack, "nothing")).toBeUndefined();
  });
});
