import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { Print } from "#features/print/Print.tsx";
import { print } from "#i18n/nl/print.ts";
import { addWords } from "#i18n/setup.ts";

addWords({ print });

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
    expect(cards(region)).toHaveLength(12);
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
    expect(cards(region)).toHaveLength(18);
  });

  it("are divided over groups", async () => {
    const { user, region } = await paper("Kaarten", { steps: [step("statements")] });
    expect(region).not.toHaveTextContent("groep");
    const field = screen.getByRole("spinbutton", { name: "Verdeel over groepen" });
    await user.clear(field);
    await user.type(field, "7");
    expect(cards(region).map((card) => /groep \d/u.exec(card.textContent)?.[0])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `groep ${number}`),
    );
    expect(screen.getByRole("status")).toHaveTextContent("7 kaarten op 2 vellen");
    await user.click(screen.getByRole("checkbox", { name: "Elke groep krijgt alle kaarten" }));
    expect(screen.getByRole("status")).toHaveTextContent("35 kaarten op 9 vellen");
    expect(cards(region)).toHaveLength(35);
  });

  it("get a back behind each when they are printed on two sides", async () => {
    const { user, region } = await paper("Kaarten", { steps: [step("statements")] });
    await user.click(screen.getByRole("checkbox", { name: /^Dubbelzijdig/u }));
    const codes = cards(region).map((card) => /U\d/u.exec(card.textContent)?.[0]);
    expect(codes).toEqual(["U1", "U2", "U3", "U4", "U2", "U1", "U4", "U3", "U5", "U5"]);
  });

  it.each([2, 4, 8])("are cut at the same places on every page, %i on each", async (size) => {
    const { user, region } = await paper("Kaarten");
    await user.click(screen.getByRole("radio", { name: String(size) }));
    const pages = [...region.querySelectorAll("div[aria-hidden]")].map((cuts) =>
      [...cuts.children].map((cut) => cut.getAttribute("style")).join(),
    );
    expect(pages).toHaveLength(Math.ceil(12 / size));
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

it("prints the learning list for everyone, with all six questions and a way to begin", async () => {
  const { region } = await paper("Werkblad Mijn leren");
  for (const { text } of pack.exercises.find(({ id }) => id === "my-learning")!.prompts) {
    expect(within(region).getAllByRole("heading", { name: text })).toHaveLength(9);
  }
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(9);
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "2" } });
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(2);
  // What is no number of copies changes nothing.
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "" } });
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "0" } });
  expect(within(region).getAllByText("Dit probeer ik binnen twee weken")).toHaveLength(2);
});

it("gives group A the manual only, and group B the tool too", async () => {
  const { region } = await paper("Instructies A en B");
  const task = pack.tasks.find(({ id }) => id === "figure-eight")!;
  const pages = [...region.querySelectorAll("ol")].map((list) => list.parentElement!);
  expect(pages).toHaveLength(8);
  const [a, b] = [pages[0]!, pages[4]!];
  expect(a).toHaveTextContent("Groep A");
  expect(a).not.toHaveTextContent(`Je krijgt: ${task.tool}`);
  expect(b).toHaveTextContent(`Groep B`);
  expect(b).toHaveTextContent(`Je krijgt: ${task.tool}`);
  for (const page of [a, b]) {
    expect(page).toHaveTextContent(/Je hebt \d+ minuten, evenveel als de andere groep\./u);
  }
  for (const page of [a, b]) for (const line of task.steps) expect(page).toHaveTextContent(line);
});

it("has a row to sign for 200 people and some more", async () => {
  const { region } = await paper("Aanwezigheidslijst", { people: 200, room: "De Zaal" });
  const tables = within(region).getAllByRole("table");
  expect(tables).toHaveLength(11);
  expect(within(region).getAllByText("Leren op de vloer · De Zaal")).toHaveLength(11);
  expect(within(region).getByText("11 van 11")).toBeVisible();
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
  expect(script.getAllByRole("table")).toHaveLength(3);
});
