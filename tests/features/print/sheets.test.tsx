import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { Print } from "#features/print/Print.tsx";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { addWords } from "#i18n/setup.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";

addWords({ planFiles, planner, print });

const step = (id: string, more: { task?: string } = {}): Plan["steps"][number] => ({
  id,
  kind: "exercise",
  exercise: id,
  prompts: pack.exercises.find((one) => one.id === id)!.prompts.map((prompt) => prompt.id),
  ...more,
});
const plan: Plan = {
  id: "print",
  title: "Leren op de vloer",
  summary: "",
  minutes: 0,
  audiences: [],
  activities: [],
  tasks: [],
  people: 9,
  steps: [
    step("statements"),
    step("discussion"),
    step("experiment", { task: "figure-eight" }),
    step("my-learning"),
  ],
};

/** Own words for every prompt, more than a code can hold that is still read. */
function wordy(id: string) {
  const prompts = pack.exercises.find((one) => one.id === id)!.prompts;
  const text = (seed: number) =>
    Array.from({ length: 30 }, (_, at) => ((at * 7919 + seed * 104729) % 46649).toString(36));
  return Object.fromEntries(
    prompts.map((prompt, at) => [prompt.id, { text: text(at).join(" ").slice(0, 200) }]),
  );
}

async function paper(kind: string, changes: Partial<Plan> = {}) {
  render(<Print plan={{ ...plan, ...changes }} pack={pack} onBack={() => undefined} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("checkbox", { name: kind }));
  return { user, region: screen.getByRole("region", { name: kind }) };
}
const cards = (region: HTMLElement) => within(region).getAllByRole("article");

describe("cards", () => {
  it("carry code and options, or follow-ups; what is private stays off them until it is asked", async () => {
    const { user, region } = await paper("Kaarten");
    expect(cards(region)).toHaveLength(16);
    const [first] = cards(region);
    expect(first).toHaveTextContent("U1 · Uitspraken");
    expect(first).toHaveAttribute("data-hue", "rose");
    expect(
      within(first!)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["eens", "oneens", "hangt ervan af"]);
    expect(region).not.toHaveTextContent("M1");
    await user.click(screen.getByRole("checkbox", { name: "Mijn leren" }));
    expect(cards(region)).toHaveLength(16 + 6);
  });

  it("are a whole set for every group, and so many sets as somebody asks", async () => {
    const { user, region } = await paper("Kaarten", { steps: [step("statements")] });
    const groups = () => cards(region).map((card) => /groep (\d)/u.exec(card.textContent)?.[1]);
    expect(groups()).toEqual(["1", "1", "1", "1", "1", "2", "2", "2", "2", "2"]);
    const field = screen.getByRole("spinbutton", { name: "Aantal sets: Uitspraken" });
    expect(field).toHaveValue(2);
    await user.clear(field);
    await user.type(field, "7");
    expect(screen.getByText("35 kaarten")).toBeVisible();
    expect(cards(region)).toHaveLength(35);
    await user.click(screen.getByRole("checkbox", { name: "Elke groep krijgt alle kaarten" }));
    expect(groups()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(screen.getByText("7 kaarten")).toBeVisible();
    await user.clear(field);
    await user.type(field, "1");
    expect(groups()).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  it("get a back behind each when they are printed on two sides", async () => {
    const { user, region } = await paper("Kaarten", { steps: [step("statements")], people: 4 });
    await user.click(screen.getByRole("checkbox", { name: /achterkant$/u }));
    const codes = cards(region).map((card) => /U\d/u.exec(card.textContent)?.[0]);
    expect(codes).toEqual(["U1", "U2", "U3", "U4", "U2", "U1", "U4", "U3", "U5", "U5"]);
  });

  it.each([2, 4, 8])("are cut at the same places on every page, %i on each", async (size) => {
    const { user, region } = await paper("Kaarten");
    await user.click(screen.getByRole("radio", { name: String(size) }));
    const pages = [...region.querySelectorAll("[data-paper] div[aria-hidden]")].map((cuts) =>
      [...cuts.children].map((cut) => cut.getAttribute("style")).join(),
    );
    expect(pages).toHaveLength(Math.ceil(16 / size));
    expect(new Set(pages).size).toBe(1);
  });

  it("say when follow-ups find no place", async () => {
    const long = "Een lange bijvraag die doorgaat. ".repeat(7).trim();
    const one = {
      ...step("discussion"),
      wording: {
        "discussion-1": { text: "Kort?", followUps: Array.from({ length: 12 }, () => long) },
      },
    } as Plan["steps"][number];
    const { user } = await paper("Kaarten", { steps: [one] });
    await user.click(screen.getByRole("radio", { name: "8" }));
    expect(screen.getByRole("alert")).toHaveTextContent(/^Op één kaart is er geen plaats/u);
  });
});

it("prints the learning list for everyone and two to spare, with all six questions and a way to begin", async () => {
  const { region } = await paper("Werkblad Mijn leren");
  for (const { text } of pack.exercises.find(({ id }) => id === "my-learning")!.prompts) {
    expect(within(region).getAllByRole("heading", { name: text })).toHaveLength(11);
  }
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(11);
  expect(screen.getByText("Op de lijst van wat je meeneemt: 9 en 2 reserve.")).toBeVisible();
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "2" } });
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(2);
  // What is no number of copies changes nothing.
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "" } });
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "0" } });
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(2);
});

it("tells pages and sheets of paper before anything is printed, on two sides or on one", async () => {
  const { user } = await paper("Evaluatie");
  await user.click(screen.getByRole("checkbox", { name: "Draaiboek" }));
  expect(screen.getByRole("status")).toHaveTextContent("9 bladzijden en 8 blanco · 9 bladen");
  await user.click(screen.getByRole("checkbox", { name: "Aanwezigheidslijst" }));
  expect(screen.getByRole("status")).toHaveTextContent("10 bladzijden en 9 blanco · 10 bladen");
  await user.click(screen.getByRole("checkbox", { name: "Dubbelzijdig" }));
  expect(screen.getByRole("status")).toHaveTextContent("10 bladzijden · 10 bladen");
});

it("gives group A the manual only, and group B the tool too", async () => {
  const { region } = await paper("Instructies A en B");
  const task = pack.tasks.find(({ id }) => id === "figure-eight")!;
  const pages = [...region.querySelectorAll("ol")].map((list) => list.parentElement!);
  // Four people in each of both groups, and one to spare.
  expect(pages).toHaveLength(10);
  const [a, b] = [pages[0]!, pages[5]!];
  expect(a).toHaveTextContent("Groep A");
  expect(a).not.toHaveTextContent(`Je krijgt: ${task.tool}`);
  expect(b).toHaveTextContent(`Groep B`);
  expect(b).toHaveTextContent(`Je krijgt: ${task.tool}`);
  for (const page of [a, b]) {
    expect(page).toHaveTextContent(/Je hebt \d+ minuten, evenveel als de andere groep\./u);
  }
  for (const page of [a, b]) for (const line of task.steps) expect(page).toHaveTextContent(line);
});

describe("the sign for the door", () => {
  const held = usePublicAddress.getState();
  afterEach(() => held.change(undefined));
  const day = { date: "2027-03-05", start: "13:00", end: "16:00", room: "Zaal 2" };

  it("welcomes, says what, when and where, and points where somebody says", async () => {
    held.change("https://leren.voorbeeld.be/");
    const { user, region } = await paper("Bordje voor de deur", day);
    for (const words of [
      "Welkom",
      "Leren op de vloer",
      "13:00 – 16:00",
      "vrijdag 5 maart 2027",
      "Zaal 2",
      "leren.voorbeeld.be",
    ]) {
      expect(within(region).getByText(words)).toBeVisible();
    }
    expect(within(region).getByRole("img", { name: /^QR-code/u })).toBeVisible();
    expect(within(region).queryByRole("img", { name: /^Pijl/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "links" }));
    expect(within(region).getByRole("img", { name: "Pijl naar links" })).toBeVisible();
  });

  it.each([
    ["no phone opens the address", {}, undefined, /telefoons kunnen dit adres niet openen/u],
    [
      "own words make the code too fine",
      { steps: [{ ...step("discussion"), wording: wordy("discussion") } as Plan["steps"][number]] },
      "https://leren.voorbeeld.be/",
      /te fijn om te scannen/u,
    ],
  ])("has no code when %s, and says so beside it and never on it", async (_, more, site, said) => {
    held.change(site);
    const { region } = await paper("Bordje voor de deur", { ...day, ...more });
    expect(within(region).queryByRole("img")).not.toBeInTheDocument();
    expect(region.textContent).toBe(
      "Bordje voor de deurWelkomLeren op de vloer13:00 – 16:00vrijdag 5 maart 2027Zaal 2",
    );
    expect(screen.getByText(said)).toBeVisible();
  });

  it("has no time that nobody chose", async () => {
    const { region } = await paper("Bordje voor de deur");
    expect(region).not.toHaveTextContent(/\d\d:\d\d/u);
    expect(screen.getByText(/^Er staat geen uur op/u)).toBeVisible();
  });
});

it("has a row to sign for 200 people and some more", async () => {
  const { region } = await paper("Aanwezigheidslijst", { people: 200, room: "De Zaal" });
  const tables = within(region).getAllByRole("table");
  expect(tables).toHaveLength(9);
  expect(within(region).getAllByText("Leren op de vloer · De Zaal")).toHaveLength(9);
  expect(within(region).getByText("9 van 9")).toBeVisible();
});

it("has who is expected on the list already, with hours, organisation and trainer", async () => {
  const { region } = await paper("Aanwezigheidslijst", {
    names: "Naam;Dienst\nJan Peeters;Magazijn\nEls Maes;Balie",
    people: 2,
    start: "13:00",
    organisation: "Transport Claes",
    trainer: "Kim Bos",
  });
  const rows = within(region).getAllByRole("row");
  expect(rows).toHaveLength(1 + 2 + 3);
  expect(rows[0]).toHaveTextContent("Handtekening beginHandtekening einde");
  expect(rows[1]).toHaveTextContent("1Jan PeetersMagazijn");
  expect(rows[3]).toHaveTextContent(/^3$/u);
  expect(region).toHaveTextContent("Transport Claes · Begeleiding: Kim Bos");
  expect(region).toHaveTextContent(/13:00–\d\d:\d\d/u);
});

it("has a card to fold for each who is expected, and none where nobody is named", async () => {
  const { region } = await paper("Naamkaartjes", {
    names: "Jan Peeters\nJan Bos\nEls",
    people: 3,
  });
  const called = cards(region).map((card) => card.textContent);
  // Both faces of a card say the same.
  expect(called).toEqual([
    "Jan P.Jan PeetersJan P.Jan Peeters",
    "Jan B.Jan BosJan B.Jan Bos",
    "ElsEls",
  ]);
});

it("closes with five questions for everyone", async () => {
  const { region } = await paper("Evaluatie");
  expect(within(region).getAllByRole("heading", { level: 3 })).toHaveLength(5 * 9);
});

it("stands up to sixty steps", async () => {
  const steps = Array.from({ length: 60 }, (_, index): Plan["steps"][number] => ({
    id: `s${index}`,
    kind: index % 5 === 4 ? "break" : "question",
    minutes: 7,
    title: `Stap ${index}`,
    headline: `Vraag ${index}`,
  }));
  const { region } = await paper("Kaarten", { steps });
  expect(cards(region)).toHaveLength(48);
  const script = within(screen.getByRole("region", { name: "Draaiboek" }));
  expect(script.getAllByRole("table")).toHaveLength(2 + 60);
});
