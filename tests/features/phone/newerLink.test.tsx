import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { openPhone, planOf, resetPhone, step } from "./setUp.tsx";

// The site has no other version than this one.
beforeEach(() => void vi.stubGlobal("fetch", async () => new Response("", { status: 404 })));
afterEach(resetPhone);

const theButton = (name: string | RegExp) => screen.getByRole("button", { name });

test("a link of a newer version shows what is known, and asks for that version", async () => {
  const steps = [
    step("walk-of-later", { prompts: ["walk-1"] }),
    step("experiment", { task: "boat" }),
  ];
  openPhone(planOf(steps));
  expect(await screen.findByText(/met een nieuwere versie van Al doende/u)).toBeVisible();
  expect(theButton("Vernieuw nu")).toBeVisible();
  expect(theButton(/^Proef op de som/u)).toHaveTextContent("4 bladzijden");
  expect(theButton("Begin")).toBeVisible();
});

test("where nothing is known, it does not say that there is nothing", async () => {
  openPhone(planOf([step("walk-of-later", { prompts: ["walk-1"] })]));
  expect(await screen.findByText(/met een nieuwere versie van Al doende/u)).toBeVisible();
  expect(screen.queryByText(/staat niets voor/u)).not.toBeInTheDocument();
});
