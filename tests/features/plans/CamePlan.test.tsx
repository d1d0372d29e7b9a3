import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { pack } from "#content/nl.ts";
import { ImportedPlan } from "#features/plans/ImportedPlan.tsx";

const half = pack.plans.find(({ id }) => id === "half-day-180")!;
const show = (extra: object, newer = false) =>
  render(
    <ImportedPlan
      newer={newer}
      plan={{ ...half, ...extra }}
      onKeep={vi.fn<() => void>()}
      onHome={vi.fn<() => void>()}
    />,
  );

test("a plan from a colleague says its day in words", () => {
  show({ date: "2027-03-05", start: "13:00", end: "16:00", room: "Zaal 2" });
  expect(
    screen.getByText("180 minuten · 8 stappen · vrijdag 5 maart 2027 · 13:00 – 16:00 · Zaal 2"),
  ).toBeVisible();
});

test("and nothing of what was not filled in", () => {
  show({ title: "" });
  expect(screen.getByText("180 minuten · 8 stappen")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).not.toBeEmptyDOMElement();
});

test("a plan of a newer version asks for that version, and can be kept all the same", () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  show({}, true);
  expect(screen.getByText(/met een nieuwere versie van Al doende/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Vernieuw nu" })).toBeVisible();
  expect(screen.getByRole("button", { name: /bewaar/iu })).toBeVisible();
});
