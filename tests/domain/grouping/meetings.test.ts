import { describe, expect, it } from "vitest";

import { meetings, repeatedPairs, repeats } from "#domain/grouping/meetings.ts";

const morning = [
  ["ann", "bob", "cas"],
  ["dee", "eva"],
];
const noon = [
  ["bob", "ann"],
  ["cas", "dee", "eva"],
];

describe("meetings", () => {
  it("count how often two people sat together", () => {
    expect(meetings([morning, noon])).toEqual([
      { pair: ["ann", "bob"], times: 2 },
      { pair: ["ann", "cas"], times: 1 },
      { pair: ["bob", "cas"], times: 1 },
      { pair: ["dee", "eva"], times: 2 },
      { pair: ["cas", "dee"], times: 1 },
      { pair: ["cas", "eva"], times: 1 },
    ]);
  });

  it("repeat once for every time too many", () => {
    expect(repeats([morning])).toBe(0);
    expect(repeats([morning, noon])).toBe(2);
    expect(repeats([morning, noon, noon])).toBe(6);
    expect(repeats([])).toBe(0);
  });

  it("do not count where a rule asked for them", () => {
    expect(repeats([morning, noon], [["eva", "dee"]])).toBe(1);
    expect(repeatedPairs(noon, [morning], [["eva", "dee"]])).toEqual([
      { pair: ["bob", "ann"], times: 2 },
    ]);
  });

  it("name who meets again in these groups", () => {
    expect(repeatedPairs(noon, [morning, morning])).toEqual([
      { pair: ["bob", "ann"], times: 3 },
      { pair: ["dee", "eva"], times: 3 },
    ]);
    expect(repeatedPairs(noon, [])).toEqual([]);
  });

  it("tell people apart whose ids look alike", () => {
    expect(repeats([[["a", 'b","c']], [['a","b', "c"]]])).toBe(0);
  });
});
