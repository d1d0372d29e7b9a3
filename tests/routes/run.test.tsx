import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, it } from "vitest";

import type { Cue } from "#content/parts.ts";
import { checkPack } from "#content/checks/check.ts";
import type { Exercise, Plan } from "#content/schema.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { setUpWords } from "#i18n/setup.ts";
import { Router } from "#routes/Router.tsx";
import { useRun } from "#stores/run.ts";

import { kit, plan, talk } from "../fixtures/kit.ts";

const people = ["Amira", "Bram", "Chris", "Daan"].map((name, index) => ({ id: `p${index}`, name }));

function open(of: Plan = plan, exercises: Exercise[] = kit.exercises, address = "/sessie/s1") {
  setUpWords();
  const at = { id: "s1", now: Date.now(), seed: 1 };
  useRun.getState().take(beginSession(of, { ...kit, exercises }, people, at).session, true);
  render(
    <MemoryRouter initialEntries={[address]}>
      <Router />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

afterEach(() => useRun.getState().close());

describe("the run screen", () => {
  it("walks scene by scene with the keys of a remote, and back", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("{PageDown}");
    await heading("Kop intro");
    await user.keyboard("{PageDown}");
    await heading("Vraag een?");
    expect(screen.getByText("Waarom?")).toBeVisible();
    await user.keyboard("{PageUp}");
    await heading("Kop intro");
  });

  it("names the next scene on its one primary button, and says when it is the last", async () => {
    const user = open();
    await user.click(await screen.findByRole("button", { name: "Volgende: Praten" }));
    await heading("Kop intro");
    await user.keyboard("{End}");
    expect(await screen.findByRole("button", { name: "Afronden" })).toBeVisible();
  });

  it("does not end a session by a press too many on the remote", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("{End}{PageDown}{PageDown}");
    expect(useRun.getState().session?.live.finishedAt).toBeUndefined();
  });

  it("shows cues only when they are asked for", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("{PageDown}{PageDown}");
    await heading("Vraag een?");
    expect(screen.queryByText("Doe alone")).not.toBeInTheDocument();
    await user.keyboard("c");
    expect(await screen.findByText("Doe alone")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Doe alone")).not.toBeInTheDocument();
  });

  it("keeps what is typed as it is typed, and types it on no other key's account", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("n");
    await user.type(await screen.findByPlaceholderText(/Noteer wat je hoort/u), "tot noten toe");
    expect(useRun.getState().session?.captures["hello"]?.drafts).toEqual({ "": "tot noten toe" });
    await heading("Dag iedereen");
    await user.keyboard("{Enter}");
    expect(useRun.getState().session?.captures["hello"]?.notes).toMatchObject([
      { text: "tot noten toe" },
    ]);
  });

  it("jumps to what is searched for in the overview", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("o");
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox"), "twee b2 alone");
    await user.click(within(dialog).getByRole("button", { name: /B2/u }));
    expect(await heading("Vraag twee?")).toBeVisible();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("puts who sits with whom on the stage and takes it off again", async () => {
    const user = open(
      {
        ...plan,
        steps: [
          { id: "one", kind: "exercise", exercise: "talk", prompts: ["talk-1"], phases: ["alone"] },
        ],
      },
      [{ ...talk, phases: talk.phases.map((phase) => ({ ...phase, form: "pairs" as const })) }],
    );
    await heading("Vraag een?");
    await user.keyboard("g");
    await screen.findByRole("heading", { level: 2, name: "Wie zit bij wie?" });
    const groups = screen.getAllByRole("heading", { level: 2, name: /Groep/u });
    expect(groups).toHaveLength(2);
    for (const { name } of people) expect(screen.getByText(name)).toBeVisible();
    await user.keyboard("g");
    await heading("Vraag een?");
  });

  it("says so when the session is not on this device", async () => {
    setUpWords();
    render(
      <MemoryRouter initialEntries={["/sessie/weg"]}>
        <Router />
      </MemoryRouter>,
    );
    await heading("Deze sessie staat niet op dit toestel");
    expect(screen.getByRole("button", { name: "Naar het begin" })).toBeVisible();
  });
});

describe("the end of a session", () => {
  const bar = () => within(screen.getByRole("toolbar", { name: "Bediening" }));

  it("can be taken back in the report, to the screen and the clock that it had", async () => {
    const user = open();
    await heading("Dag iedereen");
    await user.keyboard("{PageDown}t?");
    const panel = await screen.findByRole("complementary", { name: "Meer" });
    await user.click(within(panel).getByRole("button", { name: "Afronden" }));
    const dialog = await screen.findByRole("dialog", { name: "Sessie afronden?" });
    expect(dialog).toHaveTextContent("Je bent bij Praten, stap 2 van 4.");
    await user.click(within(dialog).getByRole("button", { name: "Afronden" }));
    await user.click(await screen.findByRole("button", { name: "Zet terug" }));
    await heading("Kop intro");
    expect(useRun.getState().session?.live.finishedAt).toBeUndefined();
    expect(bar().getByRole("button", { name: /^Pauze/u })).toBeVisible();
  });

  it.each([
    ["/sessie/s1", "Bediening"],
    ["/sessie/s1/regie", "Het scherm van de zaal"],
  ])("the way back from the report of %s leads there", async (from, tools) => {
    const user = open(plan, kit.exercises, from);
    await screen.findByRole("toolbar", { name: tools });
    await user.keyboard("{End}");
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Afronden" }));
    await user.click(await screen.findByRole("button", { name: "Terug naar de sessie" }));
    expect(await screen.findByRole("toolbar", { name: tools })).toBeVisible();
    expect(useRun.getState().session?.live.finishedAt).toBeUndefined();
  });
});

/** Those that every phase of the kit has. */
const CUES: Cue[] = [
  { kind: "do", when: "start", text: "Zet de stoelen klaar." },
  { kind: "say", when: "start", text: "We beginnen." },
  { kind: "say", when: "silent", text: "Wie begint er?" },
  { kind: "do", when: "close", text: "Rond af." },
];

describe("a new exercise", () => {
  it("is one file of content and no code", async () => {
    const made: Exercise = {
      ...talk,
      $schema: "../../schema/exercise.json",
      id: "brand-new",
      order: 99,
      hue: "teal",
      title: "Gloednieuw",
      prompts: [
        { id: "brand-new-1", code: "Z1", short: "Nieuw", text: "Werkt dit zo?", followUps: [] },
      ],
      boards: [],
      phases: talk.phases.map((phase) => ({ ...phase, cues: CUES })),
    };
    const problems = checkPack([{ path: "content/nl/exercises/brand-new.json", json: made }]);
    expect(problems.filter((problem) => problem.file.includes("brand-new"))).toEqual([]);
    const user = open(
      {
        ...plan,
        steps: [{ id: "new", kind: "exercise", exercise: "brand-new", prompts: ["brand-new-1"] }],
      },
      [made],
    );
    await heading("Kop intro");
    await user.keyboard("{PageDown}");
    await heading("Werkt dit zo?");
    expect(screen.getByText("Gloednieuw")).toBeVisible();
    expect(screen.getByText("kaart Z1")).toBeVisible();
  });
});
