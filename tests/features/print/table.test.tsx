import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";

import { PaperRow } from "#features/print/PaperRow.tsx";
import { planFiles } from "#words/planFiles.ts";
import { addWords } from "#i18n/setup.ts";

addWords({ planFiles });

it("draws a table with its head, and a cell for each text", () => {
  const rows = [
    ["Jef", ""],
    ["Amira", "9 uur"],
  ];
  render(<PaperRow block={{ kind: "table", head: ["Naam", "Begin"], rows, widths: [3, 1] }} />);
  const table = screen.getByRole("table");
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.map(({ textContent }) => textContent)).toEqual(["Naam", "Begin"]);
  expect(heads.map(({ style }) => style.width)).toEqual(["75%", "25%"]);
  const cells = within(table).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(rows.flat());
});
