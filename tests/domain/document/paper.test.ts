import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { paperRows } from "#domain/document/paper.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";

import { plan } from "../../fixtures/kit.ts";
import { words as said } from "../planFiles/fixture.ts";

/** The rows of a plan of one step. */
function rowsOf(step: Plan["steps"][number]) {
  const [section] = trainerPlan({ ...plan, steps: [step] }, pack, said).sections;
  return [...paperRows(section!.lead), ...paperRows(section!.blocks)];
}

it("breaks a long note and a long story into rows that a page can hold", () => {
  const words = "Een zin van een paar woorden. ".repeat(130).trim();
  const chart: Plan["steps"][number] = {
    id: "chart",
    kind: "chart",
    minutes: 5,
    title: "Cijfers",
    shape: "bar",
    unit: "%",
    table: { series: ["man", "vrouw"], rows: [{ label: "2026", values: [null, 4] }] },
    source: "eigen telling",
    note: words,
  };
  const rows = rowsOf(chart);
  const until = rows.findIndex(({ kind }) => kind === "chart");
  const notes = rows.slice(0, until).flatMap((row) => ("text" in row ? [row.text] : []));
  expect(notes.join(" ")).toBe(words);
  expect(notes.every(({ length }) => length <= 240)).toBe(true);
  expect(rows.slice(-2)).toMatchObject([
    { kind: "labelled", label: "2026", text: "vrouw: 4%" },
    { kind: "labelled", label: "Bron", text: "eigen telling" },
  ]);
});

it.each([
  ["bar", 20, 2, true],
  ["bar", 21, 2, false],
  ["stacked", 40, 6, true],
  ["line", 40, 6, true],
  ["bar", 0, 2, false],
] as const)("draws a %s chart of %i rows and %i series: %s", (shape, rows, series, drawn) => {
  const table = {
    series: Array.from({ length: series }, (_, at) => `reeks ${at}`),
    rows: Array.from({ length: rows }, (_, row) => ({
      label: `rij ${row}`,
      values: Array.from({ length: series }, (__, at) => row + at),
    })),
  };
  const chart: Plan["steps"][number] = {
    id: "chart",
    kind: "chart",
    minutes: 5,
    title: "Cijfers",
    shape,
    table,
    source: "",
  };
  const kinds = rowsOf(chart).map(({ kind }) => kind);
  expect(kinds.includes("chart")).toBe(drawn);
  expect(kinds.filter((kind) => kind === "labelled")).toHaveLength(rows);
});

it("names the source of a figure after what the figure says", () => {
  const figure: Plan["steps"][number] = {
    id: "figure",
    kind: "figure",
    minutes: 5,
    title: "Cijfer",
    value: "7 op 10",
    text: "leert van een collega",
    source: "eigen bevraging",
  };
  const texts = rowsOf(figure).flatMap((row) => ("text" in row ? [row.text] : []));
  expect(texts).toEqual(["7 op 10", "leert van een collega", "eigen bevraging"]);
});

it("divides many long follow-ups over rows, and loses none", () => {
  const line = "Een bijvraag die niet ophoudt. ".repeat(7).trim();
  const followUps = ["Kort?", ...Array.from({ length: 11 }, () => line)];
  const asked: Plan["steps"][number] = {
    id: "talk",
    kind: "exercise",
    exercise: "discussion",
    prompts: ["discussion-1"],
    wording: { "discussion-1": { text: "Vraag?", followUps } },
  };
  const texts = rowsOf(asked).flatMap((row) =>
    row.kind === "paragraph" && row.look === "quiet" && row.text.includes("ijvra")
      ? [row.text]
      : [],
  );
  expect(texts.join(" ")).toBe(followUps.join(" "));
  expect(texts.every(({ length }) => length <= 401)).toBe(true);
});
