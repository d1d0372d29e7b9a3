// The guide and the statements, as somebody reads them.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { TextPage } from "#features/guide/TextPage.tsx";
import { setUpWords } from "#i18n/setup.ts";

setUpWords();
afterEach(cleanup);

const show = (name: "guide" | "privacy" | "accessibility", onBack?: () => void) => {
  const onHome = vi.fn<() => void>();
  render(<TextPage name={name} onBack={onBack} onHome={onHome} />);
  return onHome;
};
const saysSite = (text: string, status = 200) =>
  vi.stubGlobal(
    "fetch",
    vi.fn<typeof fetch>(async () => new Response(text, { status })),
  );

test("the guide begins at its title, has keys as keys, and shows no marks", async () => {
  const user = userEvent.setup();
  const onHome = show("guide");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.getAllByText("T", { selector: "kbd" })).toHaveLength(1);
  expect(screen.getByRole("main").textContent).not.toMatch(/\*\*|`|\{\{/);
  await user.click(screen.getByRole("button", { name: "Naar het begin" }));
  expect(onHome).toHaveBeenCalledOnce();
});

test("a page that was come to from another one leads back to it", async () => {
  const onBack = vi.fn<() => void>();
  show("guide", onBack);
  await userEvent.setup().click(screen.getByRole("button", { name: "Terug" }));
  expect(onBack).toHaveBeenCalledOnce();
});

test.each(["privacy", "accessibility"] as const)(
  "%s names who offers the app, as the host says",
  async (name) => {
    saysSite(`{ "name": "Centrum <Noord>", "contact": "help@example.org" }`);
    show(name);
    expect(await screen.findByText("Organisatie: Centrum <Noord>")).toBeInTheDocument();
    expect(screen.getByText("Contact: help@example.org")).toBeInTheDocument();
  },
);

test.each([
  ["nothing is there", "", 404],
  ["it is a page and no data", "<!doctype html>", 200],
  ["its lines are empty", `{ "name": " ", "contact": "" }`, 200],
  ["it says something else", `{ "name": 3 }`, 200],
])("a statement keeps its blanks where %s", async (_why, text, status) => {
  saysSite(text, status);
  show("privacy");
  expect(await screen.findAllByText(/hier in te vullen/u)).toHaveLength(2);
});
