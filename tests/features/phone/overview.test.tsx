// From any page to any other, by the code that stands on the stage.
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { openPhone, planOf, resetPhone, step } from "./setUp.tsx";

afterEach(resetPhone);

const plan = planOf([step("awareness"), step("statements")]);
const here = "awareness/awareness-2";

test("each question says its code, and the overview leads to any other in two presses", async () => {
  const { places } = openPhone(plan, here);
  expect(screen.getByText("B2")).toBeVisible();
  fireEvent.click(screen.getByText("Overzicht"));
  const now = await screen.findByRole("button", { current: "page" });
  expect(now).toHaveTextContent(/^B2.*hier was je$/u);
  fireEvent.click(screen.getByText("U4"));
  expect(places).toEqual(["overzicht", "statements/statements-4"]);
  expect(screen.getByText(/^uitspraak 4 van/u)).toBeVisible();
});

test("a code that is typed leads there; one that is not there is answered beside the field", async () => {
  const { user, places } = openPhone(plan, "overzicht");
  const field = await screen.findByLabelText(/^Code op het scherm/u);
  await user.type(field, "Z9{Enter}");
  expect(screen.getByText(/Z9 staat niet in deze sessie/u)).toBeVisible();
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, "u 4{Enter}");
  expect(places).toEqual(["statements/statements-4"]);
});

test("the key back puts the card down first, and a press leaves no step behind", async () => {
  openPhone(plan, "statements/statements-1");
  fireEvent.click(screen.getByRole("button", { name: "oneens" }));
  expect(screen.getByRole("dialog")).toBeVisible();
  window.history.back();
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "oneens" })).toHaveAttribute("aria-pressed", "true");
});
