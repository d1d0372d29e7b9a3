import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { type SlotsAhead, expectedMinutes, slotsOf } from "#domain/steering/slots.ts";

import { kit, plan, talk } from "../../fixtures/kit.ts";
import { slot } from "./arrange.ts";

const slotsFrom = (id: string, changes: Partial<SlotsAhead> = {}, of: Plan = plan) => {
  const { scenes } = expandScenes(of, kit);
  const position = scenes.findIndex((scene) => scene.id === id);
  return slotsOf(scenes, { position, left: 2.5, ...changes });
};
const find = (id: string, slots = slotsFrom("hello")) => slots.find((each) => each.id === id);

describe("what is still to come", () => {
  it("begins with what is left of the scene on the stage, which stays as it is", () => {
    const [first, second] = slotsFrom("one/vote/talk-2");
    expect(first).toMatchObject({ minutes: 2.5, least: 2.5, droppable: false });
    expect(second).toMatchObject({ id: "rest", minutes: 15, least: 10, priority: 3 });
    expect(slotsFrom("rest", { left: -3 })[0]).toMatchObject({ minutes: 0, least: 0 });
  });

  it("leaves out what has been, and what was dropped before", () => {
    const minutes = { "two/predict": 0, "two/result": 0, rest: 12 };
    expect(slotsFrom("rest", { minutes }).map((each) => each.id)).toEqual([
      "rest",
      "two/split",
      "two/learn",
      "two/score",
      "two/reflect/trial-1",
    ]);
    // What is on the stage after all, is on the stage.
    expect(slotsFrom("two/predict", { minutes })[0]).toMatchObject({ minutes: 2.5 });
  });

  it("may be empty", () => {
    expect(slotsOf([], { position: 0, left: 0 })).toEqual([]);
  });

  it("has the minutes as steered before, and no more than those as least", () => {
    const minutes = { rest: 8, "two/learn": 2.2 };
    const slots = slotsFrom("hello", { minutes });
    expect(find("rest", slots)).toMatchObject({ minutes: 8, least: 8 });
    expect(find("two/learn", slots)).toMatchObject({ minutes: 3, least: 2 });
  });

  it.each([
    ["two/predict", true],
    ["two/split", false],
    ["two/learn", false],
    ["two/score", false],
    ["two/result", true],
    ["two/reflect/trial-1", false],
    ["rest", false],
    ["one/together/talk-1", true],
  ])("says whether %s may be dropped", (id, droppable) => {
    expect(find(id)?.droppable).toBe(droppable);
  });

  it("never drops a step of one's own that rounds off", () => {
    const own = (id: string) => ({
      id,
      kind: "closing" as const,
      title: "Slot",
      headline: "Dag",
      minutes: 5,
    });
    const slots = slotsFrom("hello", {}, { ...plan, steps: [...plan.steps, own("a"), own("b")] });
    expect(find("a", slots)).toMatchObject({ droppable: true, least: 3, priority: 3 });
    expect(find("b", slots)).toMatchObject({ droppable: false, least: 3, priority: 3 });
  });

  it("holds a step to its fixed start time, until it is under way", () => {
    const starts = { one: 20, two: 60 };
    expect(slotsFrom("hello", { starts }).filter((each) => each.notBefore !== undefined)).toEqual([
      expect.objectContaining({ id: "one/intro", notBefore: 20, droppable: false }),
      expect.objectContaining({ id: "two/predict", notBefore: 60, droppable: false }),
    ]);
    const under = slotsFrom("one/alone/talk-1", { starts });
    expect(under.filter((each) => each.notBefore !== undefined)).toHaveLength(1);
  });
});

describe("what makes no sense by itself", () => {
  const phase = (id: string) => {
    const found = talk.phases.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no phase ${id}`);
    return found;
  };
  const needsOf = (
    id: string,
    phases: (typeof talk)["phases"],
    changes: Partial<SlotsAhead> = {},
  ) => {
    const exercises = [{ ...talk, phases }];
    const steps = plan.steps.slice(0, 2);
    const { scenes } = expandScenes({ ...plan, steps }, { exercises, tasks: [] });
    return find(id, slotsOf(scenes, { position: 0, left: 0, ...changes }))?.needs;
  };
  const alone = phase("alone");
  const together = phase("together");
  const vote = phase("vote");
  const again = { ...vote, id: "again", round: "after" as const };
  const intro = phase("intro");
  const making = { ...phase("pairs"), form: "groups" as const };
  const groups = { ...together, id: "groups", form: "groups" as const };
  const sheet = { ...intro, id: "sheet", scene: "worksheet" as const };
  const told = ["one/together/talk-1", "one/together/talk-2"];

  it.each<[string, string, (typeof talk)["phases"], string[] | undefined]>([
    ["counting before", "one/vote/talk-1", [vote, together, again], ["one/together/talk-1"]],
    ["counting after", "one/again/talk-2", [vote, together, again], ["one/together/talk-2"]],
    ["the talk", "one/together/talk-1", [vote, together, again], undefined],
    ["only counting", "one/vote/talk-1", [vote], undefined],
    [
      "thinking alone",
      "one/alone/talk-1",
      [alone, groups, together],
      ["one/groups/talk-1", "one/together/talk-1"],
    ],
    ["only thinking alone", "one/alone/talk-1", [alone], undefined],
    ["an opening", "one/intro", [intro, alone, together], told],
    ["a closing", "one/intro", [alone, together, intro], told],
    ["what follows a worksheet", "one/intro", [sheet, intro], ["one/sheet"]],
    ["a worksheet", "one/sheet", [sheet, intro], undefined],
    ["making groups", "one/pairs", [making, groups], ["one/groups/talk-1", "one/groups/talk-2"]],
    ["work in groups that were made", "one/groups/talk-2", [making, groups], ["one/pairs"]],
    ["work in groups", "one/groups/talk-2", [groups], undefined],
  ])("names what is needed for %s", (_what, id, phases, needs) => {
    expect(needsOf(id, phases)).toEqual(needs);
  });

  it("looks for talk about the same prompt only where it is close by", () => {
    // First all prompts are counted, then all are talked about: counting stands by itself.
    expect(needsOf("one/vote/talk-1", [vote, intro, together])).toBeUndefined();
  });

  it("does not rely on what was dropped before", () => {
    const minutes = { "one/together/talk-1": 0 };
    const needs = needsOf("one/intro", [together, intro], { minutes });
    expect(needs).toEqual(["one/together/talk-2"]);
  });
});

describe("the expected end", () => {
  it("counts all minutes, and the waiting", () => {
    const slots = [slot("a", 1.5), slot("b", 4), slot("c", 5, { notBefore: 10 }), slot("d", 2)];
    expect(expectedMinutes(slots)).toBe(17);
    expect(expectedMinutes(slots.slice(0, 2))).toBe(5.5);
    expect(expectedMinutes([])).toBe(0);
  });
});
