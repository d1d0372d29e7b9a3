import { screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { pack } from "#content/nl.ts";

import { halfDay, openPlanner, resetPlanner } from "./setUp.tsx";

afterEach(resetPlanner);

const choose = (name: string) => screen.getByRole("combobox", { name });
const offered = () =>
  screen
    .getAllByRole("button", { name: /^Voeg toe:/ })
    .map((button) => button.getAttribute("aria-label")?.replace("Voeg toe: ", ""));

it("shows what is advised for one audience, and everything again", async () => {
  const { user } = openPlanner(halfDay);
  const all = pack.exercises.map(({ title }) => title);
  expect(offered()).toHaveLength(all.length);
  await user.selectOptions(choose("Aangeraden voor"), "Zelfstandigen");
  expect(offered()).toContain("Mijn leren");
  expect(offered()).not.toContain("Leercultuur");
  await user.selectOptions(choose("Aangeraden voor"), "Leidinggevenden en HR");
  expect(offered()).toContain("Leercultuur");
  expect(offered()).not.toContain("Mijn leren");
  await user.selectOptions(choose("Aangeraden voor"), "Elk publiek");
  expect(offered()).toHaveLength(all.length);
});

it("combines audience, length and group, and says when nothing is left", async () => {
  const { user } = openPlanner(halfDay);
  await user.selectOptions(choose("Aangeraden voor"), "Vakbondsafgevaardigden");
  await user.selectOptions(choose("Groepsgrootte"), "Meer dan 20 mensen");
  const many = offered();
  expect(many.length).toBeGreaterThan(0);
  await user.selectOptions(choose("Toon oefeningen"), "Langer dan 45 minuten");
  const long = screen.queryAllByRole("button", { name: /^Voeg toe:/ });
  expect(long.length).toBeLessThan(many.length);
  expect(screen.queryAllByText("Geen oefening past bij deze keuze.")).toHaveLength(
    long.length === 0 ? 1 : 0,
  );
});

it("tells of each exercise for whom it is advised", async () => {
  const { user } = openPlanner(halfDay);
  await user.click(screen.getAllByText(/^Over deze oefening/)[2]!);
  expect(
    screen.getAllByText("Leidinggevenden en HR, Medewerkers, Vakbondsafgevaardigden")[0],
  ).toBeVisible();
});
