import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import type { TrialPart } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";
import { Capture as TrialCapture } from "#scenes/trial/Capture.tsx";
import { useRun } from "#stores/run.ts";

import { makePeople, makeScene, resetStores, run, stored, storedTexts } from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const task = {
  id: "figure-eight",
  title: "Achtknoop",
  named: "de achtknoop",
  tool: "touw",
  steps: ["Maak een lus.", "Ga erachter om.", "Steek het eind erdoor."],
  check: "Je ziet een acht.",
};
const scene = (part: TrialPart) =>
  makeScene({
    kind: "trial",
    trial: { part, learnMinutes: 5, task },
    groupKey: "step/split",
    groupSize: 5,
  });
const people = makePeople("Amira", "Kobe", "Lien", "Sam", "Wout");
const draw: Draw = {
  seed: 1,
  groups: [
    ["p1", "p2"],
    ["p3", "p4"],
  ],
  watchers: ["p5"],
};
const choice = (group: string, name: string) =>
  within(screen.getByRole("group", { name: group })).getByRole("radio", { name });

test("the room predicts, and never more than there are in a group", async () => {
  run({ scene: scene("predict"), people, draw });
  const { user } = renderFace(TrialCapture);
  const a = screen.getByRole("spinbutton", { name: "Hoeveel van groep A lukt het?" });
  await user.type(a, "1");
  await user.type(screen.getByRole("spinbutton", { name: "Hoeveel van groep B lukt het?" }), "7");
  expect(stored().trial?.predicted).toEqual({ a: 1, b: 2 });
  await user.clear(a);
  expect(stored().trial?.predicted).toEqual({ b: 2 });
});

test("while people learn, the steps and the check are there", () => {
  run({ scene: scene("learn"), people, draw });
  renderFace(TrialCapture);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(task.steps);
  expect(screen.getByText("Gelukt als: Je ziet een acht.")).toBeInTheDocument();
});

test("everyone of A and B gets a score, and the watchers none", async () => {
  run({ scene: scene("score"), people, draw });
  const { user } = renderFace(TrialCapture);
  expect(screen.getByRole("heading", { name: "Groep A" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Groep B" })).toBeInTheDocument();
  expect(screen.queryByText("Wout")).not.toBeInTheDocument();
  await user.click(choice("Hoe het ging bij Amira", "gelukt"));
  await user.click(choice("Hoe zeker Amira zich voelt", "4 op 5"));
  await user.click(choice("Hoe het ging bij Kobe", "bijna"));
  await user.click(choice("Hoe het ging bij Lien", "niet"));
  expect(stored().trial?.results).toEqual({
    p1: { score: "done", sure: 4 },
    p2: { score: "almost" },
    p3: { score: "not" },
  });
  expect(screen.getByText("2 van 2 ingevuld · 1 gelukt")).toBeInTheDocument();
});

test("“–” takes a score back", async () => {
  run({
    scene: scene("score"),
    people,
    draw,
    capture: { trial: { predicted: {}, results: { p1: { score: "done", sure: 2 } } } },
  });
  const { user } = renderFace(TrialCapture);
  expect(choice("Hoe het ging bij Amira", "gelukt")).toBeChecked();
  await user.click(choice("Hoe het ging bij Amira", "niet ingevuld"));
  expect(stored().trial?.results["p1"]).toEqual({ sure: 2 });
  await user.click(choice("Hoe zeker Amira zich voelt", "niet ingevuld"));
  expect(stored().trial?.results["p1"]).toEqual({});
});

test("scores are given by keyboard", async () => {
  run({ scene: scene("score"), people, draw });
  const { user } = renderFace(TrialCapture);
  choice("Hoe het ging bij Kobe", "niet ingevuld").focus();
  await user.keyboard("{ArrowRight}");
  expect(stored().trial?.results["p2"]).toEqual({ score: "done" });
  await user.keyboard("{ArrowRight}");
  expect(stored().trial?.results["p2"]).toEqual({ score: "almost" });
});

test("where nobody was counted, a number makes the two groups", async () => {
  run({ scene: scene("score") });
  const { user } = renderFace(TrialCapture);
  const count = screen.getByRole("textbox", { name: "Met hoeveel zijn jullie?" });
  await user.type(count, "1{Enter}");
  expect(screen.getByText("Vul een getal in van 2 tot 500.")).toBeInTheDocument();
  await user.clear(count);
  await user.type(count, "9{Enter}");
  expect(useRun.getState().session?.live.people).toHaveLength(9);
  expect(screen.getAllByRole("group", { name: /^Hoe het ging bij Deelnemer \d$/ })).toHaveLength(8);
});

test("people without groups are divided at a press", async () => {
  run({ scene: scene("score"), people });
  const { user } = renderFace(TrialCapture);
  await user.click(screen.getByRole("button", { name: "Verdeel in A en B" }));
  expect(await screen.findAllByRole("group", { name: /^Hoe het ging/ })).toHaveLength(4);
});

test("with 500 people only the two groups are scored", () => {
  const crowd = makePeople(...Array.from({ length: 500 }, (_, index) => `Persoon${index + 1}`));
  const ids = crowd.map((person) => person.id);
  const split = { seed: 1, groups: [ids.slice(0, 5), ids.slice(5, 10)], watchers: ids.slice(10) };
  run({ scene: scene("score"), people: crowd, draw: split });
  renderFace(TrialCapture);
  expect(screen.getAllByRole("group", { name: /^Hoe het ging/ })).toHaveLength(10);
});

test("at the result the scores can still be changed, and notes taken", async () => {
  run({
    scene: scene("result"),
    people,
    draw,
    capture: { trial: { predicted: {}, results: { p1: { score: "done" } } } },
  });
  const { user } = renderFace(TrialCapture);
  await user.click(screen.getByText("Pas de scores aan"));
  await user.click(choice("Hoe het ging bij Amira", "bijna"));
  expect(stored().trial?.results["p1"]).toEqual({ score: "almost" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Van" }), "Groep B");
  await user.type(screen.getByRole("textbox", { name: "Notitie" }), "handen leren mee{Enter}");
  expect(storedTexts()).toEqual(["handen leren mee"]);
  expect(stored().notes).toMatchObject([{ group: 2 }]);
});

test("the first score at the result does not fold the list away", async () => {
  run({ scene: scene("result"), people, draw });
  const { user } = renderFace(TrialCapture);
  await user.click(choice("Hoe het ging bij Amira", "gelukt"));
  expect(screen.queryByText("Pas de scores aan")).not.toBeInTheDocument();
  expect(choice("Hoe het ging bij Amira", "gelukt")).toHaveFocus();
});
