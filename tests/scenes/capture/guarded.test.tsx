import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { Capture as BoardCapture } from "#scenes/board/Capture.tsx";
import { Capture as MessageCapture } from "#scenes/message/Capture.tsx";
import { Capture as QuestionCapture } from "#scenes/question/Capture.tsx";
import { Capture as WorksheetCapture } from "#scenes/worksheet/Capture.tsx";

import { makePeople, makeScene, resetStores, run } from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const board = {
  id: "helped",
  columns: [
    { id: "yes", title: "Hielp" },
    { id: "no", title: "Hielp niet" },
  ],
};

test.each([
  ["question", QuestionCapture, 1],
  ["message", MessageCapture, 1],
  ["board", BoardCapture, 2],
] as const)("a sensitive %s shows no field before the notice was read", async (_, Face, fields) => {
  run({ scene: makeScene({ sensitive: true, board }), people: makePeople("Amira") });
  const { user, unmount } = renderFace(Face);
  expect(screen.getByText(/De zaal ziet dit scherm ook/)).toBeInTheDocument();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Begrepen" }));
  expect(screen.getAllByRole("textbox")).toHaveLength(fields);
  expect(screen.getAllByRole("textbox")[0]).toHaveFocus();
  expect(screen.queryByRole("combobox"), "no names").not.toBeInTheDocument();

  // Closing and opening the panel does not ask again.
  unmount();
  renderFace(Face);
  expect(screen.getAllByRole("textbox")).toHaveLength(fields);
});

test("another session asks again", async () => {
  run({ scene: makeScene({ sensitive: true }) });
  const { user, unmount } = renderFace(QuestionCapture);
  await user.click(screen.getByRole("button", { name: "Begrepen" }));
  unmount();
  run({ scene: makeScene({ sensitive: true }) });
  renderFace(QuestionCapture);
  expect(screen.getByRole("button", { name: "Begrepen" })).toBeInTheDocument();
});

test.each([
  ["worksheet", WorksheetCapture],
  ["message", MessageCapture],
  ["question", QuestionCapture],
] as const)("nothing is written down in a private %s", (_, Face) => {
  run({ scene: makeScene({ private: true }) });
  renderFace(Face);
  expect(screen.getByText(/hier wordt niets genoteerd/)).toBeInTheDocument();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});
