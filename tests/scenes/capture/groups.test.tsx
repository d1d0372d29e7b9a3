import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { Capture as GroupsCapture } from "#scenes/groups/Capture.tsx";
import { useRun } from "#stores/run.ts";
import { takeBack, useUndo } from "#stores/undo.ts";

import {
  FOUR as people,
  IN_PAIRS as draw,
  makePeople,
  makeScene,
  resetStores,
  run,
  stored,
} from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const scene = makeScene({ kind: "groups", form: "groups", groupKey: "step/groups", groupSize: 2 });
const drawn = () => useRun.getState().session?.live.draws["step/groups"];

test("the groups are there with their names, and can be drawn again and back", async () => {
  run({ scene, people, draw });
  const { user } = renderFace(GroupsCapture);
  expect(screen.getByText("2 groepen")).toBeInTheDocument();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Amira",
    "Kobe",
    "Lien",
    "Sam",
  ]);
  await user.click(screen.getByRole("button", { name: "Verdeel opnieuw" }));
  expect(drawn()?.seed).not.toBe(1);
  expect(useUndo.getState().offer?.what).toBe("groupsRedrawn");
  act(takeBack);
  expect(drawn()).toEqual(draw);
});

test("drawn again and again, those come back that people were sitting in", async () => {
  run({ scene, people, draw });
  const { user } = renderFace(GroupsCapture);
  const redraw = () => user.click(screen.getByRole("button", { name: "Verdeel opnieuw" }));
  for (let press = 0; press < 12; press += 1) await redraw();
  act(takeBack);
  expect(drawn()).toEqual(draw);
  expect(useUndo.getState().past).toEqual([]);
});

test("a draw after people sat down is taken back by itself", async () => {
  run({ scene, people, draw });
  const { user } = renderFace(GroupsCapture);
  const redraw = () => user.click(screen.getByRole("button", { name: "Verdeel opnieuw" }));
  await redraw();
  const seated = drawn();
  const later = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 61_000);
  await redraw();
  later.mockRestore();
  act(takeBack);
  expect(drawn()).toBe(seated);
  // The one before can still be taken back after that.
  act(() => takeBack(useUndo.getState().past.at(-1)));
  expect(drawn()).toEqual(draw);
});

test("the groups of the experiment are A, B and who watches", () => {
  const split = { ...scene, form: "split" as const, groupKey: "step/split" };
  run({
    scene: split,
    people,
    draw: { seed: 1, groups: [["p1"], ["p2"]], watchers: ["p3", "p4"] },
  });
  renderFace(GroupsCapture);
  expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
    "Groep A",
    "Groep B",
    "Kijken mee",
    "Notities",
  ]);
});

test("where nobody was counted, a number makes groups", async () => {
  run({ scene });
  const { user } = renderFace(GroupsCapture);
  await user.type(screen.getByRole("textbox", { name: "Met hoeveel zijn jullie?" }), "6{Enter}");
  expect(drawn()?.groups).toHaveLength(3);
  expect(screen.getByText("3 groepen")).toBeInTheDocument();
});

test("a note can be put under a group", async () => {
  run({ scene, people, draw });
  const { user } = renderFace(GroupsCapture);
  await user.selectOptions(screen.getByRole("combobox", { name: "Van" }), "Groep 1");
  await user.type(screen.getByRole("textbox", { name: "Notitie" }), "wij eerst{Enter}");
  expect(stored().notes).toMatchObject([{ text: "wij eerst", group: 1 }]);
});

test("125 groups of 500 people are folded", () => {
  const crowd = makePeople(...Array.from({ length: 500 }, (_, index) => `Persoon${index + 1}`));
  const groups = Array.from({ length: 125 }, (_, index) =>
    crowd.slice(index * 4, index * 4 + 4).map((person) => person.id),
  );
  run({ scene, people: crowd, draw: { seed: 1, groups, watchers: [] } });
  renderFace(GroupsCapture);
  expect(screen.getByText("125 groepen").closest("details")).not.toHaveAttribute("open");
  expect(screen.getByRole("textbox", { name: "Notitie" })).toBeInTheDocument();
});
