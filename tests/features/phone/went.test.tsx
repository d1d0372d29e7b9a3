// Two weeks later: how it went, on the phone where it was written and on any other.
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { leavePhone, openPhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

beforeEach(() => vi.setSystemTime("2026-12-11T12:00:00"));
afterEach(() => {
  resetPhone();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const plan = planOf([step("discussion")]);
const pledges = [
  { id: "eerste", text: "bellen", day: "2026-12-11" },
  { id: "tweede", text: "vragen", day: "" },
];
const AT = "zo-ging-het";
const card = (name: string) => screen.findByRole("region", { name });
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("button", { name }));

test("the last page and the overview lead there as soon as something has a day", async () => {
  const { goTo, places, titles } = openPhone(plan, "meenemen", { pledges });
  await press("Zo ging het");
  await card("bellen");
  expect(titles.at(-1)).toBe("Zo ging het");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  goTo("overzicht");
  await press("Zo ging het");
  expect(places).toEqual([AT, AT]);
  leavePhone("gone");
  resetPhone();
  const { goTo: goOn } = openPhone(plan, "meenemen", { pledges: pledges.slice(1) });
  await screen.findByLabelText("Wat ga je proberen?");
  expect(screen.queryByRole("button", { name: "Zo ging het" })).not.toBeInTheDocument();
  goOn("overzicht");
  await screen.findByRole("heading", { name: "Overzicht" });
  expect(screen.queryByRole("button", { name: "Zo ging het" })).not.toBeInTheDocument();
});

test("each says its day, how it went and why, kept as it is typed, and goes wherever answers go", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  openPhone(plan, AT, { pledges });
  const first = within(await card("bellen"));
  expect(first.getByText("Tegen vrijdag 11 december 2026")).toBeVisible();
  fireEvent.click(first.getByRole("radio", { name: "Een beetje" }));
  const second = within(await card("vragen"));
  fireEvent.change(second.getByLabelText("Wat hielp, wat hield tegen?"), {
    target: { value: "geen tijd" },
  });
  leavePhone("kept");

  const { goTo, now } = showPhone(plan, AT);
  expect(within(await card("bellen")).getByRole("radio", { name: "Een beetje" })).toBeChecked();
  expect(within(await card("vragen")).getByRole("textbox")).toHaveValue("geen tijd");
  goTo("meenemen");
  await press("Kopieer als tekst");
  for (const words of ["Hoe ging het? Een beetje", "Wat hielp, wat hield tegen? geen tijd"]) {
    expect(copied).toHaveBeenLastCalledWith(expect.stringContaining(words));
  }
  await press("Wis alles wat ik in deze sessie schreef");
  expect(now().pledges).toEqual([]);
});

test("once more: a new day two weeks on, and the same appointment moves there", async () => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
  const reminder = { sequence: 0, content: "before", changedAt: 1 };
  const { now } = openPhone(plan, AT, { pledges: [{ ...pledges[0]!, reminder, went: "notYet" }] });
  await press("Probeer opnieuw");
  expect(screen.getByText(/^Je nieuwe dag: vrijdag 25 december 2026/u)).toHaveAttribute(
    "role",
    "status",
  );
  await press("Zet in mijn agenda");
  expect(now().pledges).toMatchObject([
    { id: "eerste", text: "bellen", day: "2026-12-25", went: "notYet", reminder: { sequence: 1 } },
  ]);
});

test("on another phone it says where the words are, and takes them anew without a dead end", async () => {
  const { user, places, now } = openPhone(plan, AT);
  expect(
    await screen.findByText(/Je vindt het alleen in de browser waarin je het schreef/u),
  ).toBeVisible();
  const field = screen.getByLabelText("Wat wilde je proberen?");
  await user.type(field, "bellen");
  expect(field).toHaveFocus();
  fireEvent.click(screen.getByRole("radio", { name: "Gelukt" }));
  expect(now().pledges).toMatchObject([{ text: "bellen", day: "", went: "done" }]);
  await user.clear(field);
  await user.type(field, "bellen naar Els");
  expect(now().pledges).toMatchObject([{ text: "bellen naar Els", went: "done" }]);
  await press("Dit probeer ik");
  expect(places).toEqual(["meenemen"]);
  expect(await screen.findByLabelText("Wat ga je proberen?")).toHaveValue("bellen naar Els");
});
