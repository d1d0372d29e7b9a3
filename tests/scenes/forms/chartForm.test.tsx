import { fireEvent, screen, within } from "@testing-library/react";
import * as v from "valibot";
import { expect, test } from "vitest";

import { ChartStepSchema, type ChartStep } from "#content/ownSteps.ts";
import { Form as ChartForm } from "#scenes/chart/Form.tsx";

import { renderForm } from "./host.tsx";

const empty: ChartStep = {
  id: "chart",
  kind: "chart",
  minutes: 5,
  title: "Opleiding",
  shape: "bar",
  table: { series: [], rows: [] },
  source: "",
};
const filled: ChartStep = {
  ...empty,
  shape: "stacked",
  unit: "uren",
  table: { series: ["Dag", "Nacht"], rows: [{ label: "Gent", values: [1.5, null] }] },
};
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Tabel" });
const paste = (text: string) => fireEvent.change(field(), { target: { value: text } });
const preview = () => screen.queryByRole("region", { name: "Zo ziet de zaal het" });

test("what is pasted becomes a chart, with its unit, and is seen at once", () => {
  const { step } = renderForm(ChartForm, empty);
  expect(preview()).toBeNull();
  paste("Sector\t2024\nZorg\t45%\nBouw\t12,5%");
  expect(step()).toMatchObject({
    shape: "bar",
    unit: "%",
    table: {
      series: ["2024"],
      rows: [
        { label: "Zorg", values: [45] },
        { label: "Bouw", values: [12.5] },
      ],
    },
  });
  expect(v.is(ChartStepSchema, step())).toBe(true);
  expect(screen.getByText("Gelezen: 2 rijen · 1 kolom met getallen")).toBeVisible();
  const table = within(preview()!).getByRole("table", { name: "Opleiding" });
  expect(within(table).getByText("12,5%")).toBeInTheDocument();
});

test("the kind of chart follows the table, until one is chosen", async () => {
  const { user, step } = renderForm(ChartForm, empty);
  const years = "\tx\n2020\t1\n2021\t2\n2022\t3\n2023\t4";
  paste(years);
  expect(screen.getByRole("radio", { name: "Lijn" })).toBeChecked();
  paste("\tja\tnee\na\t40\t60\nb\t30\t70");
  expect(step().shape).toBe("stacked");
  await user.click(screen.getByRole("radio", { name: "Staven" }));
  paste(years);
  expect(step().shape).toBe("bar");
});

test("a chart that was there already is shown as text, and keeps its kind and its unit", () => {
  const { step } = renderForm(ChartForm, filled);
  expect(field()).toHaveValue("\tDag\tNacht\nGent\t1,5\t");
  paste("\tDag\tNacht\nGent\t1,5%\t3%");
  expect(step()).toMatchObject({ shape: "stacked", unit: "uren" });
});

test.each([
  ["Gent\nLuik", /Er is maar één kolom gevonden/u, /Zet labels in de eerste kolom/u],
  ["Gent\tLuik", /Er is geen getal gevonden/u, /Zet naast elk label een getal/u],
  ["a\t1\n".repeat(50_001), /De tekst is te lang: 200\.004 tekens/u, /Kopieer alleen/u],
])(
  "text that is no table stays as it was typed, and so does the last table",
  (text, what, todo) => {
    const { step } = renderForm(ChartForm, filled);
    paste(text);
    expect(step().table).toEqual(filled.table);
    expect(field()).toHaveValue(text);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(what);
    expect(field()).toHaveAccessibleDescription(/op het scherm blijft de vorige tabel/u);
    expect(field()).toHaveAccessibleDescription(todo);
    expect(preview()).toBeVisible();
  },
);

test("what is odd about a table is said, with its place and what to do", () => {
  renderForm(ChartForm, empty);
  paste("naam;a;b\nx;tien;1\ny;=SUM(B2);2\nz;3");
  const said = within(screen.getByRole("status"));
  expect(
    said.getByText(/Eén cel is geen getal en blijft leeg: rij 2, kolom 2 \(“tien”\)\./u),
  ).toBeVisible();
  expect(
    said.getByText(/formule en blijft leeg: rij 3, kolom 2 \(“=SUM\(B2\)”\)\./u),
  ).toBeVisible();
  expect(said.getByText(/Rij 4 heeft minder cellen dan de andere/u)).toBeVisible();
});

test("with too many rows the first are kept, and that is said", () => {
  const { step } = renderForm(ChartForm, empty);
  paste(Array.from({ length: 1200 }, (_, row) => `r${row}\t${row}`).join("\n"));
  expect(step().table.rows).toHaveLength(40);
  expect(
    screen.getByText(/De tabel heeft 1\.200 rijen\. De eerste 40 zijn overgenomen/u),
  ).toBeVisible();
});

test("many odd cells are counted", () => {
  renderForm(ChartForm, empty);
  paste(`a\t1\n${"b\tveel\n".repeat(9)}`);
  expect(
    screen.getByText(/9 cellen zijn geen getal.*rij 4, kolom 2 \(“veel”\) en nog 6\./u),
  ).toBeVisible();
});

test("the example fills an empty field, and is not offered over what was typed", async () => {
  const { user, step } = renderForm(ChartForm, empty);
  await user.click(screen.getByRole("button", { name: "Voorbeeld" }));
  expect(step().table.series).toEqual(["Collega’s", "Opleiding"]);
  expect(step().table.rows).toHaveLength(3);
  expect(field()).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Voorbeeld" })).toBeNull();
  await user.clear(field());
  expect(step().table).toEqual(empty.table);
  expect(field()).toBeValid();
  expect(screen.getByRole("button", { name: "Voorbeeld" })).toBeVisible();
});

test("a table can be typed by hand, cell by cell", async () => {
  const { user, step } = renderForm(ChartForm, empty);
  await user.type(field(), "Gent;5{Enter}Luik;7,5");
  expect(field()).toHaveValue("Gent;5\nLuik;7,5");
  expect(step().table.rows).toEqual([
    { label: "Gent", values: [5] },
    { label: "Luik", values: [7.5] },
  ]);
});

test("a change that is taken back is seen in the field", () => {
  const { put } = renderForm(ChartForm, filled);
  paste("a\t1");
  put(filled);
  expect(field()).toHaveValue("\tDag\tNacht\nGent\t1,5\t");
});

test("title, unit and source are filled in", async () => {
  const { user, step } = renderForm(ChartForm, empty);
  await user.type(screen.getByRole("textbox", { name: "Titel" }), " per stad");
  await user.type(screen.getByRole("textbox", { name: "Eenheid" }), "uren");
  await user.type(screen.getByRole("textbox", { name: "Bron" }), "Statbel");
  expect(step()).toMatchObject({ title: "Opleiding per stad", unit: "uren", source: "Statbel" });
});
