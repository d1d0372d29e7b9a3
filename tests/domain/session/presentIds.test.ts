import { expect, test } from "vitest";

import { presentIds } from "#domain/session/groups/groups.ts";
import type { Session } from "#domain/session/types.ts";

test("somebody whom a damaged file names twice is in the room once, who is absent not at all", () => {
  const people = [
    { id: "a", name: "An" },
    { id: "b", name: "Bo", absent: true },
    { id: "a", name: "An" },
  ];
  expect(presentIds({ live: { people } } as unknown as Session)).toEqual(["a"]);
});
