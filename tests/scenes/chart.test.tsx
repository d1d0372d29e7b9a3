import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { newTimer } from "#domain/timer/timer.ts";
import type { SceneChart } from "#domain/scenes/types.ts";
import { addWords } from "#i18n/setup.ts";
import { Stage as ChartStage } from "#scenes/chart/Stage.tsx";
import { stageLate } from "#words/stageLate.ts";

import { makeScene } from "./capture/fixture.ts";

addWords({ stage: stageLate });

const chart = (change: Partial<SceneChart> = {}): SceneChart => ({
  shape: "bar",
  table: {
    series: ["2023", "2024"],
    rows: [
      { label: "Gent", values: [12.5, null] },
      { label: "Luik", values: [1234, 7] },
    ],
  },
  unit: "",
  source: "",
  ...change,
});

function show(change?: Partial<SceneChart>) {
  const { container } = render(
    <ChartStage
      scene={makeScene({ kind: "chart", headline: "Opleiding per stad", chart: chart(change) })}
      capture={{ notes: [], drafts: {}, poll: {} }}
      draw={undefined}
      people={[]}
      timer={newTimer(0)}
      page={0}
      onPages={() => undefined}
    />,
  );
  return container;
}

/** How many bars and parts of bars are drawn, without those of the legend. */
const bars = (container: HTMLElement) =>
  container.querySelectorAll("rect[data-series]").length - container.querySelectorAll("li").length;
const cells = () =>
  screen.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));

test("the chart has its title, its legend and its source", () => {
  const container = show({ source: "Statbel, 2024" });
  expect(screen.getByRole("heading", { name: "Opleiding per stad" })).toBeVisible();
  expect([...container.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
    "2023",
    "2024",
  ]);
  expect(screen.getByText("Bron: Statbel, 2024")).toBeVisible();
  expect(bars(container)).toBe(3);
});

test("who does not see it reads all of it as a table", () => {
  const container = show({ unit: "%" });
  expect(screen.getByRole("table", { name: "Opleiding per stad" })).toBeInTheDocument();
  expect(cells()).toEqual([
    ["Label", "2023", "2024"],
    ["Gent", "12,5%", "geen getal"],
    ["Luik", "1.234%", "7%"],
  ]);
  for (const svg of container.querySelectorAll("svg")) {
    expect(svg.closest("[aria-hidden=true]")).not.toBeNull();
  }
});

test("a long unit is said once, and series without a name have a number", () => {
  const { table } = chart();
  show({ unit: "uren per jaar", table: { ...table, series: ["", ""] } });
  expect(screen.getByText("In uren per jaar")).toBeInTheDocument();
  expect(cells()[0]).toEqual(["Label", "Reeks 1", "Reeks 2"]);
});

test("one series needs no legend", () => {
  const container = show({ table: { series: [""], rows: [{ label: "Gent", values: [5] }] } });
  expect(container.querySelector("li")).toBeNull();
  expect(cells()).toEqual([
    ["Label", "Waarde"],
    ["Gent", "5"],
  ]);
});

test("each series has a look of its own, beside its colour", () => {
  const series = ["A", "B", "C", "D", "E", "F"];
  const container = show({
    shape: "line",
    table: {
      series,
      rows: [1, 2].map((row) => ({ label: `${row}`, values: [1, 2, 3, 4, 5, row] })),
    },
  });
  const legend = [...container.querySelectorAll("li")];
  expect(
    new Set(legend.map((item) => item.querySelector("[transform]")?.getAttribute("d"))).size,
  ).toBe(6);
  expect(
    new Set(legend.map((item) => item.querySelector("path")?.getAttribute("stroke-dasharray")))
      .size,
  ).toBe(6);
  expect(container.querySelectorAll("g[data-series]")).toHaveLength(6);
});

test("many rows lie below each other, and each may go to a next page", () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({ label: `Rij ${row}`, values: [row - 5] }));
  const container = show({ table: { series: ["x"], rows } });
  const items = container.querySelectorAll<HTMLElement>("[data-item]");
  expect(items).toHaveLength(40);
  expect(within(items[39]!).getByText("Rij 39")).toBeInTheDocument();
  expect(within(items[39]!).getByText("34")).toBeInTheDocument();
});

test("parts of a stack are drawn on each other", () => {
  const container = show({ shape: "stacked" });
  const xs = [...container.querySelectorAll("rect[data-series]")]
    .slice(-2)
    .map((bar) => bar.getAttribute("x"));
  expect(xs[0]).toBe(xs[1]);
});

test.each([
  ["no rows", { series: [], rows: [] }],
  ["no numbers", { series: ["x"], rows: [{ label: "a", values: [null] }] }],
])("with %s, a sentence says what belongs there", (_, table) => {
  show({ table });
  expect(screen.getByText(/^Hier komt een grafiek/u)).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
});
