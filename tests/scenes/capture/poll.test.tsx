import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { Capture as PollCapture } from "#scenes/poll/Capture.tsx";

import { makePeople, makeScene, resetStores, run, stored, storedTexts } from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const options = [
  { id: "agree", label: "eens" },
  { id: "disagree", label: "oneens" },
  { id: "depends", label: "hangt ervan af" },
];
const scene = (round: "before" | "after") => makeScene({ kind: "poll", poll: { round, options } });
const people = (count: number) => makePeople(...Array.from({ length: count }, () => ""));
const number = (name: string) => screen.getByRole("spinbutton", { name });
const more = (what: string) => screen.getByRole("button", { name: `Eén meer: ${what}` });
const less = (what: string) => screen.getByRole("button", { name: `Eén minder: ${what}` });

test("hands are counted by pressing, by typing and with the arrows", async () => {
  run({ scene: scene("before"), people: people(14) });
  const { user } = renderFace(PollCapture);
  await user.click(more("eens"));
  await user.click(more("eens"));
  await user.click(less("eens"));
  await user.type(number("oneens"), "8");
  await user.type(number("hangt ervan af"), "4{ArrowUp}");
  expect(stored().poll).toEqual({ before: { agree: 1, disagree: 8, depends: 5 } });
  expect(screen.getByText("14 van 14 stemmen")).toBeInTheDocument();
  expect(screen.queryByText(/niet geteld|Tel je even na/)).not.toBeInTheDocument();
});

test("never under zero, never over 999, and letters are no number", async () => {
  run({ scene: scene("before") });
  const { user } = renderFace(PollCapture);
  await user.click(less("eens"));
  await user.type(number("oneens"), "x9999");
  await user.tab();
  expect(stored().poll.before).toEqual({ agree: 0, disagree: 999 });
  expect(number("oneens")).toHaveValue("999");
});

test("an emptied number is zero", async () => {
  run({ scene: scene("before"), capture: { poll: { before: { agree: 6 } } } });
  const { user } = renderFace(PollCapture);
  await user.clear(number("eens"));
  expect(number("eens")).toHaveValue("");
  expect(stored().poll.before).toEqual({ agree: 0 });
});

test.each([
  [6, 7, "13 van 14 stemmen", "Eén iemand is niet geteld. Niet stemmen mag ook."],
  [5, 6, "11 van 14 stemmen", "3 mensen zijn niet geteld. Niet stemmen mag ook."],
  [7, 8, "15 van 14 stemmen", "Dat is er één meer dan er mensen zijn. Tel je even na?"],
  [9, 9, "18 van 14 stemmen", "Dat zijn er 4 meer dan er mensen zijn. Tel je even na?"],
])("%i and %i votes of 14 people get a gentle remark", (agree, disagree, total, remark) => {
  run({
    scene: scene("before"),
    people: people(14),
    capture: { poll: { before: { agree, disagree } } },
  });
  renderFace(PollCapture);
  expect(screen.getByText(total)).toBeInTheDocument();
  expect(screen.getByText(remark)).toBeInTheDocument();
});

test("without people the votes are only added up", () => {
  run({ scene: scene("before"), capture: { poll: { before: { agree: 1 } } } });
  renderFace(PollCapture);
  expect(screen.getByText("1 stem")).toBeInTheDocument();
});

test("after the talk it shows what it was and what shifted", async () => {
  run({
    scene: scene("after"),
    people: people(14),
    capture: { poll: { before: { agree: 6, disagree: 4, depends: 4 } } },
  });
  const { user } = renderFace(PollCapture);
  expect(screen.getByText("was 6")).toBeInTheDocument();
  await user.type(number("eens"), "3");
  await user.type(number("oneens"), "7");
  await user.type(number("hangt ervan af"), "4");
  expect(stored().poll.after).toEqual({ agree: 3, disagree: 7, depends: 4 });
  expect(stored().poll.before).toEqual({ agree: 6, disagree: 4, depends: 4 });
  expect(screen.getByText("was 6 · 3 minder")).toBeInTheDocument();
  expect(screen.getByText("was 4 · 3 meer")).toBeInTheDocument();
  expect(screen.getByText("was 4 · gelijk gebleven")).toBeInTheDocument();
});

test("notes of the talk are folded under the count", async () => {
  run({ scene: scene("before") });
  const { user } = renderFace(PollCapture);
  const summary = screen.getByText(/Notities bij het gesprek/);
  expect(summary.closest("details")).not.toHaveAttribute("open");
  await user.click(summary);
  await user.type(screen.getByRole("textbox", { name: "Notitie" }), "het hangt ervan af{Enter}");
  expect(storedTexts()).toEqual(["het hangt ervan af"]);
});
