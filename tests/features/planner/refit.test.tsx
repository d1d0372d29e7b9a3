import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { planMinutes } from "#domain/steps/minutes.ts";

import { emptyPlan, halfDay, openPlanner } from "./setUp.tsx";

async function ask(plan = halfDay) {
  const shown = openPlanner(plan);
  await shown.user.click(screen.getByRole("button", { name: "Maak passend" }));
  const dialog = within(screen.getByRole("dialog", { name: "Maak het draaiboek passend" }));
  const field = dialog.getByRole("textbox", { name: "Hoeveel minuten, van begin tot einde?" });
  const type = async (text: string) => {
    await shown.user.clear(field);
    await shown.user.type(field, text);
  };
  return { ...shown, dialog, field, type };
}

it("shows what another length changes before it changes anything, and one undo takes it back", async () => {
  const { user, now, dialog, field, type } = await ask();
  expect(field).toHaveValue("180");
  expect(dialog.getByRole("status")).toHaveTextContent("Het draaiboek duurt al 180 minuten.");
  expect(dialog.getByRole("button", { name: "Neem over" })).toBeDisabled();
  await type("120");
  expect(dialog.getByRole("status")).toHaveTextContent(
    /^Precies 120 minuten, met \d veranderingen:/u,
  );
  expect(dialog.getByText("Bewust worden").closest("li")).toHaveTextContent(
    /33 (→ \d+ min|min → valt weg)/u,
  );
  expect(now().steps).toEqual(halfDay.steps);
  await user.click(dialog.getByRole("button", { name: "Neem over" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(planMinutes(now(), pack.exercises)).toBe(120);
  expect(now().end).toBe("11:00");
  await user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
  expect(now()).toEqual(halfDay);
});

it("says why nothing can be had: too short, too long, no number", async () => {
  const { now, dialog, type } = await ask();
  await type("10");
  expect(dialog.getByRole("status")).toHaveTextContent(
    /^10 minuten is te kort: \d+ minuten is het minste\./u,
  );
  await type("drie");
  expect(dialog.getByText(/^Typ een getal van 10 tot 720\./u)).toBeVisible();
  await type("700");
  expect(dialog.getByRole("status")).toHaveTextContent(
    /minuten: 700 past niet precies|geen onderdeel/u,
  );
  expect(now()).toEqual(halfDay);
});

it("begins with the length that the plan has, where a night is longer than can be asked for", async () => {
  const { field } = await ask({ ...halfDay, start: "13:00", end: "11:00" });
  expect(field).toHaveValue(String(planMinutes(halfDay, pack.exercises)));
});

it("is not offered where there is nothing to fit", () => {
  openPlanner(emptyPlan);
  expect(screen.queryByRole("button", { name: "Maak passend" })).not.toBeInTheDocument();
});
