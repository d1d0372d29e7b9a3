import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";

import type { Session } from "#domain/session/types.ts";
import { Report } from "#features/report/Report.tsx";
import { report } from "#words/report.ts";
import { addWords } from "#i18n/setup.ts";
import { AT, full, halfway, walked } from "../../domain/report/fixture.ts";

addWords({ report });

const show = (session: Session) =>
  render(
    <Report
      session={session}
      backupText={() => ""}
      onBack={() => {}}
      onTakenBack={() => {}}
      onHome={() => {}}
    />,
  );

const table = () => screen.getByRole("table", { name: "Tijd: gepland en werkelijk" });

/** What stands in a row, by the column header above it. */
function cellsOf(title: string): Record<string, string> {
  const headers = within(table()).getAllByRole("columnheader");
  const row = within(table()).getByRole("rowheader", { name: title }).closest("tr");
  const cells = Array.from(row?.cells ?? []);
  return Object.fromEntries(
    headers.map((header, place) => [header.textContent, cells[place]?.textContent ?? ""]),
  );
}

/** As a clock on the wall of this device says it. */
function wall(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
}

it("shows planned and real minutes of each step in a table, read by its headers", () => {
  show(halfway());
  expect(cellsOf("Welkom")).toEqual({
    Stap: "Welkom",
    Begin: wall(AT),
    "Gepland (min)": "5",
    "Werkelijk (min)": "7",
  });
  expect(cellsOf("Praten")).toMatchObject({ Begin: wall(AT + 7.4 * 60_000) });
  expect(cellsOf("Pauze")).toEqual({
    Stap: "Pauze",
    Begin: "–",
    "Gepland (min)": "15",
    "Werkelijk (min)": "niet gedaan",
  });
  expect(within(table()).getByRole("row", { name: "Totaal 113 30" })).toBeVisible();
  expect(screen.queryByText(report.times.open)).toBeNull();
});

it("stands last, also where nothing was written down", () => {
  show(halfway());
  const headings = screen.getAllByRole("heading", { level: 2 });
  expect(headings.at(-1)).toHaveTextContent(report.times.title);
  expect(screen.getByRole("heading", { name: report.emptyTitle })).toBeVisible();
  expect(table().closest("main")?.lastElementChild).toContainElement(table());
});

it("says of a session that is not finished that its last scene is not counted", () => {
  show(walked([[7, 1]]));
  expect(screen.getByText(report.times.open)).toBeVisible();
});

it("is not there for a session that kept no log", () => {
  show(full());
  expect(screen.queryByRole("table", { name: report.times.title })).toBeNull();
});
