// What becomes of a plan that is begun, and left.
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, expect, test } from "vitest";

import { setUpWords } from "#i18n/setup.ts";
import { Router } from "#routes/Router.tsx";
import { usePlanner } from "#stores/planner.ts";
import { plans } from "#stores/plans.ts";

type Entry = string | { pathname: string; state: unknown };

function open(entry: Entry) {
  setUpWords();
  const router = createMemoryRouter([{ path: "*", element: <Router /> }], {
    initialEntries: [entry],
  });
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
}

/** The page is loaded again: nothing is left but its address, and what is stored. */
function reload({ router }: ReturnType<typeof open>) {
  const { pathname, state } = router.state.location as { pathname: string; state: unknown };
  cleanup();
  act(() => usePlanner.setState(usePlanner.getInitialState(), true));
  return open({ pathname, state });
}

const begin = async () => {
  const opened = open("/draaiboeken");
  await opened.user.click(await screen.findByRole("button", { name: "Nieuw draaiboek" }));
  await screen.findByRole("heading", { name: "Drie vragen vooraf" });
  return opened;
};

afterEach(() => {
  cleanup();
  for (const { plan } of plans.list()) plans.remove(plan.id);
});

test("a plan in which nobody did anything is not kept, and stands there after a reload", async () => {
  const opened = reload(await begin());
  await screen.findByRole("heading", { name: "Drie vragen vooraf" });
  await opened.user.click(screen.getByRole("button", { name: "Draaiboeken" }));
  expect(await screen.findByText("Nog geen eigen draaiboek")).toBeVisible();
  expect(plans.list()).toEqual([]);
  // Forward again, it takes what is typed.
  await act(() => opened.router.navigate(-1));
  await opened.user.type(await screen.findByLabelText("Titel"), "Ja");
  expect(plans.list()).toMatchObject([{ plan: { title: "Ja" } }]);
});

test("one letter is kept, through a reload, back and undo", async () => {
  const first = await begin();
  await first.user.type(screen.getByLabelText("Titel"), "D");
  const opened = reload(first);
  expect(await screen.findByLabelText("Titel")).toHaveValue("D");
  await opened.user.type(screen.getByLabelText("Titel"), "ag");
  await opened.user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
  expect(screen.getByLabelText("Titel")).toHaveValue("D");
  await opened.user.click(screen.getByRole("button", { name: "Draaiboeken" }));
  expect(await screen.findByRole("button", { name: "Open: D" })).toBeVisible();
  expect(plans.list()).toMatchObject([{ plan: { title: "D" } }]);
});

test("undone whole and left is not kept, and done again it is", async () => {
  const opened = await begin();
  await opened.user.type(screen.getByLabelText("Titel"), "Dag");
  await opened.user.click(screen.getByLabelText("Medewerkers"));
  expect(plans.list()).toMatchObject([{ plan: { title: "Dag" } }]);
  const undo = screen.getByRole("button", { name: "Maak ongedaan" });
  while (usePlanner.getState().history!.past.length > 0) await opened.user.click(undo);
  expect(plans.list()).toEqual([]);
  await opened.user.click(screen.getByRole("button", { name: "Draaiboeken" }));
  expect(await screen.findByText("Nog geen eigen draaiboek")).toBeVisible();
  // Back at its address, what was undone can still be done again.
  await act(() => opened.router.navigate(-1));
  await opened.user.click(await screen.findByRole("button", { name: "Opnieuw" }));
  expect(plans.list().map(({ plan }) => plan.title[0])).toEqual(["D"]);
});

test("an address that somebody else begun says that the plan is not here", async () => {
  open("/draaiboek/elders");
  expect(await screen.findByText("Dit draaiboek staat niet op dit toestel")).toBeVisible();
});
