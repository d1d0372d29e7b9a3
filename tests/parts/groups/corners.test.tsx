import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { Capture as GroupsCapture } from "#scenes/groups/Capture.tsx";
import { useRun } from "#stores/run.ts";

import { makePeople, makeScene, resetStores, run } from "../../scenes/capture/fixture.ts";
import { renderFace } from "../../scenes/capture/renderFace.tsx";

afterEach(resetStores);

const KEY = "step/groups";
const scene = makeScene({ kind: "groups", form: "groups", groupKey: KEY, groupSize: 4 });
const sizes = () =>
  useRun.getState().session?.live.draws[KEY]?.groups.map(({ length }) => length) ?? [];
const again = () => screen.getByRole("button", { name: /^Verdeel/u });

/** Asks for so many groups. */
async function askGroups(count: number): Promise<void> {
  const user = userEvent.setup();
  await user.selectOptions(screen.getByRole("combobox", { name: "Hoe verdelen" }), "groups");
  const field = screen.getByRole("spinbutton", { name: "Aantal groepen" });
  await user.clear(field);
  await user.type(field, String(count));
  await user.tab();
}

test("one person is one group, and nothing is wrong with it", async () => {
  run({ scene, people: makePeople("Amira") });
  const { user } = renderFace(GroupsCapture);
  await user.click(again());
  expect(sizes()).toEqual([1]);
  expect(screen.queryByText(/zit iemand alleen/u)).toBeNull();
});

test("everybody called the same: each has a place, and can be told apart", async () => {
  run({ scene, people: makePeople("Jan", "Jan", "Jan", "Jan", "Jan") });
  const { user } = renderFace(GroupsCapture);
  await user.click(again());
  expect(sizes().reduce((sum, size) => sum + size, 0)).toBe(5);
  const names = screen.getAllByRole("button", { name: /^Jan/u }).map((each) => each.textContent);
  expect(new Set(names).size).toBe(5);
});

test("more groups than people: said, and nobody is left out", async () => {
  run({ scene, people: makePeople("Amira", "Kobe", "Lien") });
  const { user } = renderFace(GroupsCapture);
  await askGroups(9);
  expect(screen.getByText(/Er zijn minder mensen dan groepen/u)).toBeVisible();
  await user.click(again());
  expect(sizes().reduce((sum, size) => sum + size, 0)).toBe(3);
  expect(sizes().every((size) => size > 0)).toBe(true);
});
