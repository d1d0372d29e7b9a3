// Who hears a panel instead of seeing it tells its controls apart by their names.
import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import type { Scene } from "#domain/scenes/types.ts";
import { captureFor } from "#scenes/captures.ts";

import { FOUR, IN_PAIRS, makeNotes, makeScene, resetStores, run } from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const ROLES = ["button", "textbox", "spinbutton", "combobox", "checkbox", "radio"] as const;

/** The names that more than one control of a kind has; those in a row or group that has a name apart. */
function sharedNames(): string[] {
  return ROLES.flatMap((role) => {
    const names: string[] = [];
    screen.queryAllByRole(role, {
      name: (name, element) => {
        if (!element.closest("li, [role=group], fieldset")) names.push(`${role} “${name}”`);
        return true;
      },
    });
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
}

const options = ["eens", "oneens", "hangt ervan af"].map((label) => ({ id: label, label }));
const task = {
  id: "knot",
  title: "Achtknoop",
  named: "de achtknoop",
  tool: "touw",
  steps: ["Maak een lus."],
  check: "Je ziet een acht.",
};
const trial = (part: "predict" | "learn" | "score" | "result"): Partial<Scene> => ({
  kind: "trial",
  trial: { part, learnMinutes: 5, task },
  groupKey: "step/split",
});
const columns = ["Houdt tegen", "Moedigt aan", "Weet ik niet"].map((title) => ({
  id: title,
  title,
}));

test.each<[string, Partial<Scene>]>([
  ["question", { kind: "question" }],
  ["board", { kind: "board", board: { id: "forces", columns } }],
  ["poll before", { kind: "poll", poll: { round: "before", options } }],
  ["poll after", { kind: "poll", poll: { round: "after", options } }],
  ["predict", trial("predict")],
  ["learn", trial("learn")],
  ["score", trial("score")],
  ["result", trial("result")],
  ["worksheet", { kind: "worksheet" }],
  ["groups", { kind: "groups", groupKey: "step/groups", groupSize: 2 }],
  ["message", { kind: "message" }],
])("no two controls beside the notes of a %s have the same name", (_, change) => {
  const scene = makeScene(change);
  run({
    scene,
    people: FOUR,
    capture: { notes: makeNotes("geen tijd", "samen praten") },
    draw: IN_PAIRS,
  });
  renderFace(captureFor(scene.kind));
  expect(sharedNames()).toEqual([]);
});
