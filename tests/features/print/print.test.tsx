import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { Print } from "#features/print/Print.tsx";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { addWords } from "#i18n/setup.ts";

import { photographed } from "../../domain/planFiles/fixture.ts";

addWords({ planFiles, planner, print });

const printed = vi.hoisted(() => ({ printPage: vi.fn(() => true) }));
vi.mock(import("#platform/print.ts"), () => printed);

beforeEach(() => {
  printed.printPage.mockClear();
});

const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const empty: Plan = { ...halfDay, title: "", steps: [], audiences: [], people: 12 };

function show(plan: Plan) {
  const onBack = vi.fn(() => true);
  const view = render(<Print plan={plan} pack={pack} onBack={onBack} />);
  return { user: userEvent.setup(), onBack, ...view };
}

const check = (name: string | RegExp) => screen.getByRole("checkbox", { name });
const sheets = (name: string) => screen.getByRole("region", { name });
const kinds = () =>
  within(screen.getByRole("region", { name: "Voorbeeld" }))
    .queryAllByRole("region")
    .map((region) => region.getAttribute("aria-label"));

describe("choosing what to print", () => {
  it("begins with the session plan, and prints it with one press", async () => {
    const { user, onBack } = show(halfDay);
    expect(kinds()).toEqual(["Draaiboek"]);
    await user.click(screen.getByRole("button", { name: "Afdrukken" }));
    expect(printed.printPage).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Terug naar het draaiboek" }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("takes several together, always in the same order", async () => {
    const { user } = show(halfDay);
    await user.click(check("Evaluatie"));
    await user.click(check("Programma"));
    expect(kinds()).toEqual(["Draaiboek", "Programma", "Evaluatie"]);
    await user.click(check("Draaiboek"));
    expect(kinds()).toEqual(["Programma", "Evaluatie"]);
  });

  it("prints one of them alone with one press", async () => {
    const { user } = show(halfDay);
    let there: (string | null)[] = [];
    printed.printPage.mockImplementation(() => {
      there = kinds();
      return true;
    });
    await user.click(screen.getByRole("button", { name: "Alleen dit afdrukken: Programma" }));
    expect(there).toEqual(["Programma"]);
  });

  it("says so when nothing is chosen", async () => {
    const { user } = show(halfDay);
    await user.click(check("Draaiboek"));
    expect(screen.getByRole("heading", { name: "Er is nog niets gekozen" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Afdrukken" })).toBeDisabled();
  });

  it("offers nothing that an empty plan cannot give", () => {
    show(empty);
    expect(screen.queryByRole("checkbox", { name: "Programma" })).not.toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: "Kaarten" })).not.toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: "Instructies A en B" })).not.toBeInTheDocument();
    expect(
      within(sheets("Draaiboek")).getByText("Dit draaiboek heeft nog geen stappen."),
    ).toBeVisible();
    expect(within(sheets("Draaiboek")).getByText("Draaiboek zonder titel")).toBeVisible();
  });
});

describe("the session plan on paper", () => {
  it("has when, where and for whom, each step with its time, and what to bring", () => {
    show({ ...halfDay, date: "2027-03-05", room: "Zaal 2", start: "13:00", people: 14 });
    const paper = within(sheets("Draaiboek"));
    expect(
      paper.getByText("vrijdag 5 maart 2027 · Zaal 2 · 13:00 – 16:00 · 14 deelnemers"),
    ).toBeVisible();
    expect(paper.getByText("medewerkers, leidinggevenden")).toBeVisible();
    expect(paper.getByText("14 pennen en 3 reserve")).toBeVisible();
    const [overview] = paper.getAllByRole("table");
    const rows = within(overview!).getAllByRole("row");
    expect(rows).toHaveLength(1 + halfDay.steps.length);
    expect(rows[1]).toHaveTextContent("13:00Welkom10");
  });

  it("has cues, prompts with their follow-ups, notes, and a column to write in", () => {
    const [first, ...rest] = halfDay.steps;
    show({ ...halfDay, steps: [{ ...first!, note: "Sleutel halen bij het onthaal." }, ...rest] });
    const table = within(sheets("Draaiboek")).getByRole("group", { name: "Stap voor stap" });
    // One for each step: it comes back on each page.
    expect(within(table).getAllByRole("columnheader", { name: "Reflectie" })).toHaveLength(
      halfDay.steps.length,
    );
    expect(within(table).getByText("Sleutel halen bij het onthaal.")).toBeVisible();
    expect(within(table).getAllByText("Zeg").length).toBeGreaterThan(10);
    expect(within(table).getByText("U1").parentElement).toHaveTextContent(/^U1 “/u);
    // A question stands once, with the time at which it begins and what it goes through.
    const asked = within(table).getAllByText("B1")[0]!.closest("tr");
    expect(asked).toHaveTextContent(/^09:10B1 .*\? alleen\s2′ · per twee\s4′ · samen\s4′$/u);
    expect(within(table).getAllByText("B1")).toHaveLength(1);
    // A form that a part's title says already is not told twice.
    expect(table).toHaveTextContent("In groepjes van 4");
    expect(table).not.toHaveTextContent("In groepjes · ");
  });

  it("shows the photos of an own task at their step, with their sentences", () => {
    show(photographed);
    const figures = within(sheets("Draaiboek")).getAllByRole("figure");
    expect(figures.map((figure) => figure.textContent)).toEqual([
      "Foto a De band ligt plat.",
      "Foto b De ratel is dicht.",
    ]);
    const table = figures[0]!.closest("table");
    expect(within(table!).getByText("Leg de band rond de kist.")).toBeVisible();
  });

  it("puts a photo that belongs to a step at that step of the instructions", async () => {
    const tasks = photographed.ownTasks!.map((task) => ({
      ...task,
      pictures: task.pictures!.map((picture, at) =>
        at === 1 ? { ...picture, step: task.steps.at(-1)! } : picture,
      ),
    }));
    const { user } = show({ ...photographed, ownTasks: tasks });
    expect(
      within(sheets("Draaiboek"))
        .getAllByRole("figure")
        .map((figure) => figure.textContent),
    ).toEqual([
      `Bij stap ${tasks[0]!.steps.length} De ratel is dicht.`,
      "Foto a De band ligt plat.",
    ]);
    await user.click(screen.getByRole("checkbox", { name: "Instructies A en B" }));
    const at = within(sheets("Instructies A en B")).getAllByText("De ratel is dicht.")[0]!;
    expect(at.closest("li")).toHaveTextContent(tasks[0]!.steps.at(-1)!);
  });

  it("comes short, with one line for each question, or without a column to write in", async () => {
    const { user } = show(halfDay);
    await user.click(check("Met een kolom om in te schrijven"));
    expect(sheets("Draaiboek")).not.toHaveTextContent("Reflectie");
    await user.click(screen.getByRole("radio", { name: "Kort" }));
    const script = within(sheets("Draaiboek"));
    expect(script.queryByRole("group", { name: "Stap voor stap" })).not.toBeInTheDocument();
    expect(script.getByText("B1").closest("tr")).toHaveTextContent(
      /^09:10B1 Een jaar geleden\s?09:10\salleen\s2′ · 09:12\sper twee\s4′ · 09:16\ssamen\s4′$/u,
    );
    expect(sheets("Draaiboek")).not.toHaveTextContent("Lees de vraag één keer hardop voor");
  });

  it("says which times are fixed, agreed or guessed, and what a step without a title is", () => {
    const [first, second, ...rest] = halfDay.steps;
    const talk = {
      id: "talk",
      kind: "question",
      minutes: 5,
      title: "",
      headline: "Wat viel je op?",
    } as const;
    const steps = [first!, { ...second!, at: "10:30" }, talk, ...rest];
    const { unmount } = show({ ...halfDay, start: "09:00", end: "18:00", steps });
    const [overview] = within(sheets("Draaiboek")).getAllByRole("table");
    expect(within(overview!).getByText("vast").parentElement).toHaveTextContent("Bewust worden");
    expect(within(overview!).getByText("Vraag")).toBeVisible();
    expect(sheets("Draaiboek")).toHaveTextContent(
      /185 minuten samen \+ 80 minuten wachten · afgesproken einde: 18:00/u,
    );
    unmount();
    // Beside a begin that nobody chose, an end says nothing.
    show({ ...halfDay, end: "18:00", steps });
    expect(sheets("Draaiboek")).not.toHaveTextContent("afgesproken");
    expect(sheets("Draaiboek")).toHaveTextContent(
      "Er is nog geen beginuur: de tijden gaan uit van 09:00.",
    );
  });

  it("keeps a step that the kit no longer holds", () => {
    const gone = {
      id: "gone",
      kind: "exercise",
      exercise: "verdwenen",
      prompts: ["geen"],
    } as const;
    show({ ...halfDay, steps: [{ ...gone, prompts: [...gone.prompts] }] });
    expect(screen.getByText("Deze oefening staat niet meer in de kit.")).toBeVisible();
  });
});

describe("the programme for participants", () => {
  const rowsOf = (paper: HTMLElement) =>
    within(paper)
      .getAllByRole("listitem")
      .map((row) => row.textContent);

  it("names the parts and tells what happens there, and leaves that out when asked", async () => {
    const { user } = show({ ...halfDay, start: "09:02", room: "Refter" });
    await user.click(check("Programma"));
    const paper = sheets("Programma");
    const told = pack.exercises.find(({ id }) => id === "awareness")!;
    expect(rowsOf(paper)).toContainEqual(expect.stringContaining(told.title + told.programme));
    await user.click(check("Met één zin per onderdeel"));
    expect(paper).toHaveTextContent(told.title);
    expect(paper).not.toHaveTextContent(told.programme);
    await user.click(check("Met de namen van de onderdelen"));
    const rows = rowsOf(paper);
    expect(rows[0]).toBe("09:00Deel 1");
    expect(rows).toContainEqual(expect.stringMatching(/^\d\d:\d[05]Pauze$/u));
    expect(rows.at(-1)).toBe("12:00Einde");
    expect(paper).toHaveTextContent("Refter");
    for (const { title } of pack.exercises) expect(paper).not.toHaveTextContent(title);
  });

  it("says what for, with whom and what to bring, and no line for what nobody filled in", async () => {
    const filled = {
      organisation: "Vlierbos",
      trainer: "Els",
      aim: "Zien wat je al leert.",
      bring: "een pen",
      announcement: "Er is soep.",
    };
    const { user, rerender } = show({ ...halfDay, ...filled });
    await user.click(check("Programma"));
    const paper = sheets("Programma");
    for (const words of ["Vlierbos · Begeleiding: Els", filled.aim, "Breng mee: een pen"]) {
      expect(within(paper).getByText(words)).toBeVisible();
    }
    expect(paper).toHaveTextContent("Er is soep.");
    rerender(<Print plan={{ ...halfDay, bring: " " }} pack={pack} onBack={() => undefined} />);
    expect(paper).not.toHaveTextContent(/Breng mee|Begeleiding|undefined/u);
  });

  it("has no time of the clock while nobody gave a start", async () => {
    const { start: _start, ...untimed } = halfDay;
    const { user } = show(untimed);
    await user.click(check("Programma"));
    const paper = sheets("Programma");
    expect(paper).not.toHaveTextContent(/\d\d:\d\d/u);
    expect(rowsOf(paper)).toContainEqual(expect.stringMatching(/^\d+ minPauze/u));
  });
});
