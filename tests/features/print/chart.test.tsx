import { render, screen, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { Print } from "#features/print/Print.tsx";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { addWords } from "#i18n/setup.ts";

import { until } from "../../harness/until.ts";

addWords({ planFiles, planner, print });

const drawing = vi.hoisted(() => ({ broken: false }));
vi.mock(import("#features/print/ScriptChart.tsx"), () => ({
  ScriptChart: ({ title }) => {
    if (drawing.broken) throw new Error("offline");
    return <figure aria-label={title} />;
  },
}));

beforeEach(() => {
  drawing.broken = false;
});

const plan: Plan = {
  id: "chart",
  title: "Cijfers",
  summary: "",
  minutes: 0,
  audiences: [],
  activities: [],
  tasks: [],
  steps: [
    {
      id: "chart",
      kind: "chart",
      minutes: 5,
      title: "Hoe leren we?",
      shape: "bar",
      unit: "uren",
      table: { series: ["2024"], rows: [{ label: "Van een collega", values: [52.5] }] },
      source: "eigen telling",
    },
  ],
};
const show = () => render(<Print plan={plan} pack={pack} onBack={() => undefined} />);
const table = () => within(screen.getByRole("group", { name: "Stap voor stap" }));

it("draws a chart, with all its numbers under it", async () => {
  show();
  expect(await screen.findByRole("figure", { name: "Hoe leren we?" })).toBeVisible();
  expect(table().getByText("2024: 52,5 uren")).toBeVisible();
  expect(table().getByText("eigen telling")).toBeVisible();
});

it("prints the numbers where a drawing fails", async () => {
  const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
  drawing.broken = true;
  show();
  await until(() => expect(silent).toHaveBeenCalled());
  expect(screen.queryByRole("figure")).not.toBeInTheDocument();
  expect(table().getByText("2024: 52,5 uren")).toBeVisible();
  silent.mockRestore();
});
