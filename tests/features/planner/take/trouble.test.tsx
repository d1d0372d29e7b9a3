import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { TakeDialog } from "#features/planner/take/TakeDialog.tsx";
import { kit, prepared } from "../../../domain/planFiles/fixture.ts";
import { watchSaves } from "./saved.ts";

// The network is away for the one, and the other breaks while it writes.
vi.mock("#domain/planFiles/word.ts", () => {
  throw new Error("provoked: no network");
});
vi.mock("#domain/planFiles/calendar.ts", () => ({
  planCalendar: () => {
    throw new Error("provoked: broken");
  },
}));

let saved: ReturnType<typeof watchSaves> = [];

beforeEach(() => {
  saved = watchSaves();
  render(<TakeDialog plan={prepared} pack={kit} open onClose={() => {}} onPrint={() => {}} />);
});

const press = async (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("says what happened, what was kept and what to do when a part does not come", async () => {
  await press("Word");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(/niet gemaakt: een deel van de app kon niet geladen worden/u);
  expect(alert).toHaveTextContent("Je draaiboek is bewaard.");
  expect(alert).toHaveTextContent(/probeer opnieuw/u);
  expect(saved).toEqual([]);
});

it("takes the blame when writing goes wrong", async () => {
  await press("Agenda");
  expect(await screen.findByRole("alert")).toHaveTextContent(/De fout ligt bij de app/u);
  expect(saved).toEqual([]);
});

it("goes on with another kind of file, and the message goes", async () => {
  await press("Word");
  await screen.findByRole("alert");
  await press("Markdown");
  await screen.findByText(/Gemaakt:/u);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(saved).toHaveLength(1);
});
