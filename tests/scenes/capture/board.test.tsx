import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { Capture as BoardCapture } from "#scenes/board/Capture.tsx";

import { makeNotes, makeScene, resetStores, run, stored } from "./fixture.ts";
import { renderFace } from "./renderFace.tsx";

afterEach(resetStores);

const two = [
  { id: "hinders", title: "Houdt tegen" },
  { id: "encourages", title: "Moedigt aan" },
];
const three = [...two, { id: "unsure", title: "Hangt ervan af" }];

const scene = (columns = two) => makeScene({ kind: "board", board: { id: "forces", columns } });
const column = (name: string) => within(screen.getByRole("region", { name }));
const texts = (name: string) =>
  column(name)
    .queryAllByRole("listitem")
    .map((item) => item.querySelector("p")?.textContent);
const notes = () => {
  const [time, talk] = makeNotes("geen tijd", "samen praten");
  return [
    { ...time!, column: "hinders" },
    { ...talk!, column: "hinders" },
  ];
};

test("each column has a draft and notes of its own", async () => {
  run({ scene: scene() });
  const { user } = renderFace(BoardCapture);
  await user.type(screen.getByRole("textbox", { name: "Notitie bij Houdt tegen" }), "half");
  await user.type(
    screen.getByRole("textbox", { name: "Notitie bij Moedigt aan" }),
    "een compliment{Enter}",
  );
  expect(stored().drafts).toEqual({ hinders: "half" });
  expect(stored().notes).toMatchObject([{ text: "een compliment", column: "encourages" }]);
  expect(texts("Moedigt aan")).toEqual(["een compliment"]);
  expect(texts("Houdt tegen")).toEqual([]);
});

test("with two columns, one press moves a note to the other", async () => {
  run({ scene: scene(), capture: { notes: notes() } });
  const { user } = renderFace(BoardCapture);
  await user.click(
    column("Houdt tegen").getAllByRole("button", { name: "Naar “Moedigt aan”" })[1]!,
  );
  expect(texts("Houdt tegen")).toEqual(["geen tijd"]);
  expect(texts("Moedigt aan")).toEqual(["samen praten"]);
  expect(screen.getByRole("status")).toHaveTextContent("Verplaatst naar “Moedigt aan”.");
});

test("with more columns, a list says where to", async () => {
  run({ scene: scene(three), capture: { notes: notes() } });
  const { user } = renderFace(BoardCapture);
  const [choose] = column("Houdt tegen").getAllByRole("combobox", { name: "Verplaats naar …" });
  await user.selectOptions(choose!, "Hangt ervan af");
  expect(texts("Hangt ervan af")).toEqual(["geen tijd"]);
});

test("a note of a column that is no more stands in the first", () => {
  const [lost] = makeNotes("verdwaald");
  run({ scene: scene(), capture: { notes: [{ ...lost!, column: "gone" }] } });
  renderFace(BoardCapture);
  expect(texts("Houdt tegen")).toEqual(["verdwaald"]);
});

test("without a board there is nothing to fill in, and nothing breaks", () => {
  run({ scene: makeScene({ kind: "board" }) });
  renderFace(BoardCapture);
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});
