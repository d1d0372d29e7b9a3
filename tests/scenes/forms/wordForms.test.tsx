import { fireEvent, screen } from "@testing-library/react";
import * as v from "valibot";
import { expect, test } from "vitest";

import {
  CaseStepSchema,
  ChartStepSchema,
  FigureStepSchema,
  type CaseStep,
  type ChartStep,
  type FigureStep,
} from "#content/ownSteps.ts";
import type { PlainStep } from "#content/schema.ts";
import { Form as CaseForm } from "#scenes/case/Form.tsx";
import { Form as FigureForm } from "#scenes/figure/Form.tsx";
import { LIMITS } from "#parts/fields/limits.ts";
import { Form as PlainForm } from "#scenes/message/Form.tsx";

import { renderForm } from "./host.tsx";

const aCase: CaseStep = {
  id: "case",
  kind: "case",
  minutes: 10,
  title: "",
  text: "",
  questions: [],
  note: "blijft staan",
};
const aFigure: FigureStep = {
  id: "figure",
  kind: "figure",
  minutes: 5,
  title: "",
  value: "",
  text: "",
  source: "",
};
const aChart: ChartStep = {
  id: "chart",
  kind: "chart",
  minutes: 5,
  title: "",
  shape: "bar",
  table: { series: [], rows: [] },
  source: "",
};
const aWelcome: PlainStep = { id: "hello", kind: "welcome", minutes: 5, title: "", headline: "" };
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

test("a case is filled in, and what other forms hold stays", async () => {
  const { user, step } = renderForm(CaseForm, aCase);
  await user.type(box("Titel"), "De nieuwe heftruck");
  await user.type(box("Wat er gebeurde"), "Eerst keek hij mee.{Enter}Toen reed hij zelf.");
  await user.type(box("Vragen erbij"), "Wat hielp?{Enter}{Enter}Wie hielp?");
  await user.type(box("Waar meer te lezen is"), "voorbeeld.be");
  expect(step()).toEqual({
    ...aCase,
    title: "De nieuwe heftruck",
    text: "Eerst keek hij mee.\nToen reed hij zelf.",
    questions: ["Wat hielp?", "", "Wie hielp?"],
    link: "voorbeeld.be",
  });
});

test("too many questions: the first are kept, and nothing that was typed is lost", () => {
  const { step } = renderForm(CaseForm, aCase);
  const text = Array.from({ length: 12 }, (_, index) => `vraag ${index + 1}`).join("\n");
  fireEvent.change(box("Vragen erbij"), { target: { value: text } });
  expect(step().questions).toHaveLength(10);
  expect(box("Vragen erbij")).toHaveValue(text);
  expect(box("Vragen erbij")).toBeInvalid();
  expect(screen.getByText(/Er staan 12 regels\. De eerste 10 zijn overgenomen/u)).toBeVisible();
  expect(v.is(CaseStepSchema, step())).toBe(true);
});

test("a line that is too long is said, and its beginning kept", () => {
  const { step } = renderForm(PlainForm, aWelcome);
  const line = "a".repeat(241);
  fireEvent.change(box("Regels eronder"), { target: { value: `kort\n${line}` } });
  expect(step().lines).toEqual(["kort", "a".repeat(240)]);
  expect(box("Regels eronder")).toHaveValue(`kort\n${line}`);
  expect(screen.getByText(/Eén regel is langer dan 240 tekens/u)).toBeVisible();
});

test("a change that is taken back is seen in the field", async () => {
  const { user, put } = renderForm(PlainForm, { ...aWelcome, lines: ["een"] });
  await user.type(box("Regels eronder"), "{Enter}twee");
  put({ ...aWelcome, lines: ["een"] });
  expect(box("Regels eronder")).toHaveValue("een");
});

test("a figure is filled in", async () => {
  const { user, step } = renderForm(FigureForm, aFigure);
  await user.type(box("Titel"), "Cijfer");
  await user.type(box("Getal, of een paar woorden"), "70%");
  await user.type(box("Wat het zegt"), "leert al doende");
  await user.type(box("Bron"), "Eigen telling");
  expect(step()).toEqual({
    ...aFigure,
    title: "Cijfer",
    value: "70%",
    text: "leert al doende",
    source: "Eigen telling",
  });
});

test("a welcome is filled in, and can be emptied again", async () => {
  const { user, step } = renderForm(PlainForm, aWelcome);
  await user.type(box("Titel"), "Welkom");
  await user.type(box("Grote zin op het scherm"), "Fijn dat je er bent");
  await user.type(box("Regels eronder"), "Koffie staat achteraan");
  expect(step()).toEqual({
    ...aWelcome,
    title: "Welkom",
    headline: "Fijn dat je er bent",
    lines: ["Koffie staat achteraan"],
  });
  await user.clear(box("Regels eronder"));
  expect(step().lines).toEqual([]);
});

test.each([
  ["title", LIMITS.title, (text: string) => v.is(CaseStepSchema, { ...aCase, title: text })],
  ["text", LIMITS.text, (text: string) => v.is(CaseStepSchema, { ...aCase, text })],
  ["line", LIMITS.line, (text: string) => v.is(CaseStepSchema, { ...aCase, link: text })],
  ["source", LIMITS.line, (source: string) => v.is(ChartStepSchema, { ...aChart, source })],
  ["value", LIMITS.value, (value: string) => v.is(FigureStepSchema, { ...aFigure, value })],
  ["unit", LIMITS.unit, (unit: string) => v.is(ChartStepSchema, { ...aChart, unit })],
] as const)("a %s may be as long as what is saved", (_, most, fits) => {
  expect(fits("a".repeat(most))).toBe(true);
  expect(fits("a".repeat(most + 1))).toBe(false);
});

test("the fields stop where what is saved stops", () => {
  renderForm(FigureForm, aFigure);
  const limit = (name: string) => box(name).maxLength;
  expect(["Titel", "Getal, of een paar woorden", "Wat het zegt", "Bron"].map(limit)).toEqual([
    80, 40, 240, 240,
  ]);
});
