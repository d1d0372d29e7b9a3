import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { Capture as GroupsCapture } from "#scenes/groups/Capture.tsx";
import type { Draw } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";
import { takeBack } from "#stores/undo.ts";

import { makePeople, makeScene, resetStores, run } from "../../scenes/capture/fixture.ts";
import { renderFace } from "../../scenes/capture/renderFace.tsx";

afterEach(resetStores);

const KEY = "step/groups";
const prompt = (id: string, code: string) => ({
  id,
  code,
  short: `Kort ${code}`,
  text: `Lang ${code}`,
  followUps: [],
  quote: false,
  index: 1,
  of: 2,
});
const scene = makeScene({ kind: "groups", form: "groups", groupKey: KEY, groupSize: 2 });
const people = makePeople("Amira", "Kobe", "Lien", "Sam", "Wout");
const draw: Draw = {
  seed: 1,
  groups: [
    ["p1", "p2"],
    ["p3", "p4", "p5"],
  ],
  watchers: [],
};

const drawn = () => useRun.getState().session?.live.draws[KEY];
const group = (name: string) => within(screen.getByRole("region", { name }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });

function open() {
  run({ scene, people, draw });
  return renderFace(GroupsCapture);
}

test("a name and then a group: one person moves, keeps the keyboard, and can be put back", async () => {
  const { user } = open();
  await user.click(button("Amira"));
  expect(button("Amira")).toHaveAttribute("aria-pressed", "true");
  expect(screen.queryByRole("button", { name: "Amira naar groep 1" })).toBeNull();
  await user.click(button("Amira naar groep 2"));
  expect(drawn()?.groups).toEqual([["p2"], ["p3", "p4", "p5", "p1"]]);
  expect(group("Groep 2").getByRole("button", { name: "Amira" })).toHaveFocus();
  expect(screen.getByText("Amira zit nu bij groep 2.")).toBeInTheDocument();
  takeBack();
  expect(drawn()?.groups).toEqual(draw.groups);
});

test("a name and then another: they change places, by keyboard alone", async () => {
  const { user } = open();
  button("Kobe").focus();
  await user.keyboard("{Enter}");
  button("Ruil met Sam").focus();
  await user.keyboard("{Enter}");
  expect(drawn()?.groups).toEqual([
    ["p1", "p4"],
    ["p3", "p2", "p5"],
  ]);
  expect(button("Kobe")).toHaveFocus();
});

test("Esc or the same name again moves nobody", async () => {
  const { user } = open();
  await user.click(button("Amira"));
  await user.keyboard("{Escape}");
  expect(button("Amira")).toHaveAttribute("aria-pressed", "false");
  await user.click(button("Amira"));
  await user.click(button("Amira"));
  await user.click(button("Kobe"));
  await user.click(button("Toch niet"));
  expect(drawn()).toEqual(draw);
});

test("who is locked stays where a new draw comes, one person or a whole group", async () => {
  const { user } = open();
  await user.click(button("Groep 1 vastzetten"));
  expect(drawn()?.locked).toEqual(["p1", "p2"]);
  await user.click(button(/^Wout/u));
  await user.click(button("Zet vast"));
  for (let again = 0; again < 5; again += 1) {
    await user.click(button(/^Verdeel opnieuw/u));
    expect(drawn()?.groups[0]).toEqual(expect.arrayContaining(["p1", "p2"]));
    expect(drawn()?.groups[1]).toContain("p5");
  }
  await user.click(button("Groep 1 vastzetten"));
  expect(drawn()?.locked).toEqual(["p5"]);
});

test("roles by lot: one of each in every group, and gone again", async () => {
  const { user } = open();
  await user.click(screen.getByRole("checkbox", { name: "Woordvoerder" }));
  await user.click(screen.getByRole("checkbox", { name: "Tijdbewaker" }));
  for (const name of ["Groep 1", "Groep 2"]) {
    expect(group(name).getAllByText("woordvoerder")).toHaveLength(1);
    expect(group(name).getAllByText("let op de tijd")).toHaveLength(1);
  }
  await user.click(screen.getByRole("checkbox", { name: "Woordvoerder" }));
  await user.click(screen.getByRole("checkbox", { name: "Tijdbewaker" }));
  expect(screen.queryByText("woordvoerder")).toBeNull();
});

test("a prompt of its own for each group, where there is more than one", async () => {
  const asked = makeScene({ kind: "question", prompt: prompt("a", "B1"), groupKey: KEY });
  const second = { ...asked, id: "second", prompt: prompt("b", "B2") };
  run({ scene: { ...asked, groupSize: 2 }, people, draw });
  useRun.setState((state) => ({
    session: state.session && {
      ...state.session,
      head: { ...state.session.head, scenes: [...state.session.head.scenes, second] },
    },
  }));
  const { user } = renderFace(GroupsCapture);
  await user.click(screen.getByRole("checkbox", { name: /^Elke groep een eigen/u }));
  expect(useRun.getState().session?.live.dealt).toEqual([KEY]);
});
