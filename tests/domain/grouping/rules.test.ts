import { describe, expect, it } from "vitest";

import { checkRules } from "#domain/grouping/contradictions.ts";
import { brokenRules, unitsOf, type Rules } from "#domain/grouping/rules.ts";

const people = ["a", "b", "c", "d", "e", "f"];
const pairs = [2, 2, 2];
const groups = [
  ["a", "b"],
  ["c", "d"],
  ["e", "f"],
];

describe("rules that are not kept", () => {
  it("are named", () => {
    const rules: Rules = { apart: [["a", "b", "c"]], together: [["c", "e"]], locks: { f: 0 } };
    expect(brokenRules(groups, rules)).toEqual([
      { kind: "apart", people: ["a", "b"], group: 0 },
      { kind: "together", people: ["c", "e"] },
      { kind: "lock", people: ["f"], group: 0 },
    ]);
  });

  it("are not those of people who are not here", () => {
    const rules: Rules = { apart: [["a", "x"]], together: [["b", "y"]], locks: { z: 2 } };
    expect(brokenRules(groups, rules)).toEqual([]);
  });

  it("say where a value is not mixed, or not gathered", () => {
    const attribute = { a: "north", b: "north", e: "north", c: "south" };
    expect(brokenRules(groups, { attribute })).toEqual([
      { kind: "mix", value: "north", group: 0, people: ["a", "b"] },
    ]);
    expect(brokenRules(groups, { attribute, attributeMode: "gather" })).toEqual([]);
    const parted = { a: "north", c: "north", e: "south" };
    expect(brokenRules(groups, { attribute: parted })).toEqual([]);
    expect(brokenRules(groups, { attribute: parted, attributeMode: "gather" })).toEqual([
      { kind: "gather", value: "north", groups: [0, 1] },
    ]);
  });

  it("join lists that share somebody", () => {
    const lists = [
      ["a", "b"],
      ["d", "c", "x"],
      ["b", "c"],
    ];
    expect(unitsOf(people, lists)).toEqual([["a", "b", "c", "d"], ["e"], ["f"]]);
  });
});

describe("rules that contradict", () => {
  it.each<[string, number[], Rules, unknown[]]>([
    [
      "apart and together",
      pairs,
      { apart: [["a", "b"]], together: [["b", "a"]] },
      [{ kind: "apartAndTogether", people: ["a", "b"] }],
    ],
    [
      "apart and together by way of a third",
      [3, 3],
      {
        apart: [["a", "c"]],
        together: [
          ["a", "b"],
          ["b", "c"],
        ],
      },
      [{ kind: "apartAndTogether", people: ["a", "c"] }],
    ],
    [
      "too many together",
      pairs,
      { together: [["a", "b", "c"]] },
      [{ kind: "togetherTooMany", people: ["a", "b", "c"], largest: 2 }],
    ],
    [
      "too many apart",
      [3, 3],
      { apart: [["a", "b", "c"]] },
      [{ kind: "apartTooMany", people: ["a", "b", "c"], groups: 2 }],
    ],
    [
      "apart and locked in one group",
      pairs,
      { apart: [["a", "b"]], locks: { a: 1, b: 1 } },
      [{ kind: "lockedTogether", people: ["a", "b"], group: 1 }],
    ],
    [
      "together and locked in two groups",
      pairs,
      { together: [["a", "b"]], locks: { a: 1, b: 2 } },
      [{ kind: "lockedApart", people: ["a", "b"] }],
    ],
    [
      "more locked than there are seats",
      pairs,
      { locks: { a: 0, b: 0, c: 0 } },
      [{ kind: "lockedTooMany", people: ["a", "b", "c"], group: 0, seats: 2 }],
    ],
    [
      "locked in a group that is not there",
      pairs,
      { locks: { a: 3, x: 9 } },
      [{ kind: "lockedNowhere", people: ["a"], group: 3 }],
    ],
  ])("%s", (_, sizes, rules, answer) => {
    expect(checkRules(people, sizes, rules)).toEqual(answer);
  });

  it("only all together: the smallest set that does", () => {
    const rules: Rules = {
      apart: [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
        ["d", "e"],
        ["e", "f"],
      ],
      together: [["d", "f"]],
    };
    expect(checkRules(people, [3, 3], rules)).toEqual([
      {
        kind: "clash",
        apart: [
          ["a", "b"],
          ["b", "c"],
          ["a", "c"],
        ],
        together: [],
        locked: [],
      },
    ]);
  });

  it("by their sizes: two lists of two do not fit in threes with a third", () => {
    const rules: Rules = {
      together: [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    };
    expect(checkRules(people, [3, 3], rules)).toEqual([
      { kind: "clash", apart: [], together: rules.together, locked: [] },
    ]);
    expect(checkRules(people, pairs, rules)).toEqual([]);
  });

  it("with a lock: who is apart from both locked has no group left", () => {
    const rules: Rules = {
      apart: [
        ["a", "c"],
        ["b", "c"],
      ],
      locks: { a: 0, b: 1, f: 1 },
    };
    expect(checkRules(people, [3, 3], rules)).toEqual([
      { kind: "clash", apart: rules.apart, together: [], locked: ["a", "b"] },
    ]);
  });

  it("not when they can all be kept", () => {
    const rules: Rules = {
      apart: [
        ["a", "b"],
        ["c", "d"],
      ],
      together: [["a", "c"]],
      locks: { b: 2 },
      attribute: { a: "x", b: "y" },
    };
    expect(checkRules(people, pairs, rules)).toEqual([]);
    expect(checkRules(people, pairs, {})).toEqual([]);
    expect(checkRules([], [], rules)).toEqual([]);
  });

  it("in a room of 500 as well, in time", () => {
    const many = Array.from({ length: 500 }, (_, index) => `p${index}`);
    const apart = many.slice(0, 400).map((id, index) => [id, many[(index * 7 + 1) % 500] ?? ""]);
    const rules: Rules = { apart: apart.filter(([one, other]) => one !== other) };
    expect(
      checkRules(
        many,
        Array.from({ length: 125 }, () => 4),
        rules,
      ),
    ).toEqual([]);
  });
});
