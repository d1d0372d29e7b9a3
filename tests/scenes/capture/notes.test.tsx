import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { Capture as QuestionCapture } from "#scenes/question/Capture.tsx";
import { namesOf } from "#parts/groups/namesOf.ts";
import { useRun } from "#stores/run.ts";
import { takeBack, useUndo } from "#stores/undo.ts";

import {
  FOUR,
  IN_PAIRS,
  makeNotes,
  makePeople,
  makeScene,
  resetStores,
  run,
  stored,
  storedTexts,
} from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Notitie" });
const shown = () => screen.queryAllByRole("listitem").map((item) => item.textContent);

test("each letter reaches the store as a draft", async () => {
  run({ scene: makeScene() });
  const { user } = renderFace(QuestionCapture);
  await user.type(field(), "Een heftruck");
  expect(stored().drafts).toEqual({ "": "Een heftruck" });
  expect(stored().notes).toEqual([]);
});

test("what was typed before stands in the field again", () => {
  run({ scene: makeScene(), capture: { drafts: { "": "half af" } } });
  renderFace(QuestionCapture);
  expect(field()).toHaveValue("half af");
});

test("Enter adds, clears the draft, and focus stays in the field", async () => {
  run({ scene: makeScene() });
  const { user } = renderFace(QuestionCapture);
  await user.type(field(), "eerste{Enter}tweede{Enter}");
  expect(storedTexts()).toEqual(["eerste", "tweede"]);
  expect(stored().drafts).toEqual({});
  expect(shown()).toEqual(["eerste", "tweede"]);
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue("");
});

test("the button adds too, and gives the focus back to the field", async () => {
  run({ scene: makeScene() });
  const { user } = renderFace(QuestionCapture);
  await user.type(field(), "met de muis");
  await user.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(storedTexts()).toEqual(["met de muis"]);
  expect(field()).toHaveFocus();
});

test("Shift + Enter makes a new line, and blank text adds nothing", async () => {
  run({ scene: makeScene() });
  const { user } = renderFace(QuestionCapture);
  await user.type(field(), "  {Enter}");
  expect(stored().notes).toEqual([]);
  await user.clear(field());
  await user.type(field(), "een{Shift>}{Enter}{/Shift}twee{Enter}");
  expect(storedTexts()).toEqual(["een\ntwee"]);
});

test("the Enter that ends a composition adds nothing", async () => {
  run({ scene: makeScene() });
  const { user } = renderFace(QuestionCapture);
  await user.type(field(), "にほん");
  fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
  fireEvent.compositionEnd(field());
  // Safari tells of that Enter too late, and still says that it was the input method's.
  fireEvent.keyDown(field(), { key: "Enter", keyCode: 229 });
  expect(stored().notes).toEqual([]);
  expect(field()).toHaveValue("にほん");
});

test("a note can be changed in its place, and Esc puts the old words back", async () => {
  run({ scene: makeScene(), capture: { notes: makeNotes("een", "twee", "drie") } });
  const { user } = renderFace(QuestionCapture);
  const [, second] = screen.getAllByRole("button", { name: "Wijzig" });
  await user.click(second!);
  const edit = screen.getByRole("textbox", { name: "Wijzig de notitie" });
  expect(edit).toHaveFocus();
  await user.type(edit, "ling");
  expect(storedTexts(), "kept as it is typed").toEqual(["een", "tweeling", "drie"]);
  await user.keyboard("{Enter}");
  expect(shown()).toEqual(["een", "tweeling", "drie"]);
  expect(screen.getAllByRole("button", { name: "Wijzig" })[1]).toHaveFocus();

  await user.click(screen.getAllByRole("button", { name: "Wijzig" })[1]!);
  await user.type(screen.getByRole("textbox", { name: "Wijzig de notitie" }), "en{Escape}");
  expect(storedTexts()).toEqual(["een", "tweeling", "drie"]);
});

test("an emptied note keeps its words", async () => {
  run({ scene: makeScene(), capture: { notes: makeNotes("blijf") } });
  const { user } = renderFace(QuestionCapture);
  await user.click(screen.getByRole("button", { name: "Wijzig" }));
  await user.type(
    screen.getByRole("textbox", { name: "Wijzig de notitie" }),
    "{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Enter}",
  );
  expect(shown()).toEqual(["blijf"]);
});

test("delete offers undo, which puts the note back in its place", async () => {
  run({ scene: makeScene(), capture: { notes: makeNotes("een", "twee", "drie") } });
  const { user } = renderFace(QuestionCapture);
  await user.click(screen.getAllByRole("button", { name: "Verwijder" })[1]!);
  expect(shown()).toEqual(["een", "drie"]);
  expect(useUndo.getState().offer?.what).toBe("noteDeleted");
  expect(screen.getAllByRole("button", { name: "Verwijder" })[1]).toHaveFocus();
  act(takeBack);
  expect(shown()).toEqual(["een", "twee", "drie"]);
});

test("when the last note goes, focus goes to the field", async () => {
  run({ scene: makeScene(), capture: { notes: makeNotes("enige") } });
  const { user } = renderFace(QuestionCapture);
  await user.click(screen.getByRole("button", { name: "Verwijder" }));
  expect(field()).toHaveFocus();
  expect(screen.getByText("Nog niets genoteerd.")).toBeInTheDocument();
});

test("of 1,100 notes the newest 60 show, and all of them when asked", async () => {
  const texts = Array.from({ length: 1100 }, (_, index) => `notitie ${index + 1}`);
  run({ scene: makeScene(), capture: { notes: makeNotes(...texts) } });
  const { user } = renderFace(QuestionCapture);
  expect(shown()).toHaveLength(60);
  expect(shown().at(-1)).toBe("notitie 1100");
  await user.click(screen.getByRole("button", { name: "Toon alle 1.100" }));
  expect(shown()).toHaveLength(1100);
});

test("the list does not render again while the next note is typed", async () => {
  const notes = makeNotes("een", "twee").map((note) => ({ ...note, person: "p1" }));
  run({ scene: makeScene(), capture: { notes }, people: makePeople("Amira") });
  const names = namesOf(useRun.getState().session!.live.people) as Map<string, string>;
  const asked = vi.spyOn(names, "get");
  const { user } = renderFace(QuestionCapture);
  expect(asked).toHaveBeenCalled();
  asked.mockClear();
  await user.type(field(), "nog iets");
  expect(asked).not.toHaveBeenCalled();
  await user.keyboard("{Enter}");
  expect(asked).toHaveBeenCalled();
});

test("a note shows as text, in its own direction", () => {
  run({ scene: makeScene(), capture: { notes: makeNotes("<b>vet</b>", "مرحبا بالجميع") } });
  renderFace(QuestionCapture);
  expect(screen.getByText("<b>vet</b>")).toHaveAttribute("dir", "auto");
  expect(screen.getByText("مرحبا بالجميع")).toHaveAttribute("dir", "auto");
});

test("a note can be put under a person, once, or under a group until another is chosen", async () => {
  run({
    scene: makeScene({ form: "groups", groupKey: "step/groups", groupSize: 2 }),
    people: FOUR,
    draw: IN_PAIRS,
  });
  const { user } = renderFace(QuestionCapture);
  const from = screen.getByRole("combobox", { name: "Van" });
  await user.selectOptions(from, "Amira");
  await user.type(field(), "van mij{Enter}");
  expect(from).toHaveDisplayValue("de hele groep");
  await user.selectOptions(from, "Groep 2");
  await user.type(field(), "van ons{Enter}nog een{Enter}");
  expect(stored().notes).toMatchObject([{ person: "p1" }, { group: 2 }, { group: 2 }]);
  expect(shown()).toEqual(["van mijAmira", "van onsGroep 2", "nog eenGroep 2"]);
});

test("where nobody has a name and no groups were drawn, nobody is asked whose words they are", () => {
  run({ scene: makeScene(), people: makePeople("", "") });
  renderFace(QuestionCapture);
  expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
});

test("500 people fit in the list", async () => {
  const names = Array.from({ length: 500 }, (_, index) => `Persoon${index + 1}`);
  run({ scene: makeScene(), people: makePeople(...names) });
  const { user } = renderFace(QuestionCapture);
  const from = screen.getByRole("combobox", { name: "Van" });
  expect(within(from).getAllByRole("option")).toHaveLength(501);
  await user.selectOptions(from, "Persoon500");
  await user.type(field(), "achteraan{Enter}");
  expect(stored().notes).toMatchObject([{ text: "achteraan", person: "p500" }]);
});

test("a statement shows what can be said for each side, folded", () => {
  const prompt = {
    id: "statements-1",
    code: "U1",
    short: "Stelling",
    text: "Stelling",
    followUps: [],
    quote: true,
    index: 1,
    of: 1,
    sides: { agree: ["Dat klopt vaak."], disagree: ["Niet altijd."] },
  };
  run({ scene: makeScene({ prompt }) });
  renderFace(QuestionCapture);
  const fold = screen.getByText("Wat kan je zeggen?").closest("details")!;
  expect(fold).not.toHaveAttribute("open");
  expect(fold).toHaveTextContent("Dat klopt vaak.");
  expect(fold).toHaveTextContent("Niet altijd.");
});
