import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";

import type { Plan } from "#content/schema.ts";
import { StartDialog } from "#features/home/start/StartDialog.tsx";

import { pack, renderHome, resetHome } from "./setUp.tsx";

afterEach(resetHome);

const field = () => screen.getByLabelText(/^Namen/u);
const startButton = () => screen.getByRole("button", { name: "Start" });

async function openStart() {
  const home = renderHome();
  await home.user.click(screen.getByRole("button", { name: "Start: Een plan" }));
  await screen.findByRole("dialog", { name: "Een plan" });
  return home;
}

async function paste(user: UserEvent, text: string) {
  await user.click(field());
  await user.paste(text);
}

/** The names of the people that the session was started with. */
function started(home: Awaited<ReturnType<typeof openStart>>) {
  const [plan, kit, people = [], practice] = home.start.mock.calls[0] ?? [];
  return { plan: plan?.id, kit, names: people.map(({ name }) => name), people, practice };
}

describe("with names", () => {
  test("counts them, starts with them, and goes to the session", async () => {
    const home = await openStart();
    expect(screen.getByRole("dialog", { name: "Een plan" })).toHaveTextContent(
      "90 minuten · om te testenNiet in dit draaiboek: Fouten: dat vraagt meer tijd.",
    );
    expect(field()).toHaveFocus();
    expect(screen.getByText("nog geen namen")).toBeInTheDocument();
    await paste(home.user, "Naam\nAmira\nBram\n");
    expect(await screen.findByText("2 namen")).toBeInTheDocument();
    await home.user.click(startButton());
    expect(started(home)).toMatchObject({
      plan: "plan",
      kit: pack,
      names: ["Amira", "Bram"],
      practice: false,
    });
    expect(new Set(started(home).people.map(({ id }) => id)).size).toBe(2);
    expect(home.onOpen).toHaveBeenCalledWith("new");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  test("is named for what it starts, also when that has no title", async () => {
    const untitled = { ...pack.plans[0]!, title: " " };
    const nothing = () => undefined;
    const begin = vi.fn<ComponentProps<typeof StartDialog>["onStart"]>();
    render(<StartDialog plan={untitled} onClose={nothing} onStart={begin} />);
    expect(screen.getByRole("heading", { name: "Draaiboek zonder titel" })).toBeVisible();
    expect(screen.getByRole("dialog", { name: "Draaiboek zonder titel" })).toBeVisible();
    // The session that it starts has a name all the same.
    await userEvent.click(screen.getByRole("radio", { name: /zonder namen/iu }));
    await userEvent.click(startButton());
    expect(begin.mock.lastCall?.[3]).toBe("Sessie");
  });

  test("puts no dot behind the minutes of a plan that says nothing else", async () => {
    const quiet = { ...pack.plans[1]!, summary: " " };
    const { user } = renderHome({}, { ...pack, plans: [quiet] });
    await user.click(screen.getByRole("button", { name: "Start: Kennismaken" }));
    const dialog = await screen.findByRole("dialog", { name: "Kennismaken" });
    expect(within(dialog).getByText(/^1 minuut/u)).toHaveTextContent(/^1 minuut$/u);
  });

  test("says where names stay, and what to know about these", async () => {
    const { user } = await openStart();
    expect(field()).toHaveAccessibleDescription(/Namen blijven op dit toestel/u);
    await paste(user, ["Jan", "Jan", "x".repeat(200), "Els", "Els"].join("\n"));
    expect(await screen.findByText(/Meer dan één keer: .*Jan.*, .*Els/u)).toBeInTheDocument();
    expect(screen.getByText(/Ingekort tot 120 letters/u)).toBeInTheDocument();
  });

  test("says which columns it took, and which lines it took for no name", async () => {
    const home = await openStart();
    const lines = ["Lijst van 5 maart", "Naam;Voornaam;Rijksregisternummer;Dienst"];
    lines.push("Peeters;Jan;85.07.30-033.28;HR", "Maes;Els;85073003328;Balie");
    await paste(home.user, lines.join("\n"));
    expect(await screen.findByText("2 namen")).toBeInTheDocument();
    expect(field()).toHaveAccessibleDescription(
      /de naam komt uit .*“Voornaam”.* en .*“Naam”.*, de afdeling uit kolom “Dienst”. De eerste is .*Jan Peeters, HR/u,
    );
    expect(field()).toHaveAccessibleDescription(/Niet als naam gelezen: .*Lijst van 5 maart/u);
    await home.user.click(startButton());
    expect(started(home).people).toMatchObject([
      { name: "Jan Peeters", attribute: "HR" },
      { name: "Els Maes", attribute: "Balie" },
    ]);
  });

  test.each([
    ["Jan Peeters\tHR\nEls Maes\tHR", /uit .*kolom 1.*, de afdeling uit kolom 2/u],
    ["Jan Peeters\t0475 12 34 56", /^((?!afdeling uit).)*$/u],
    ["Peeters, Jan\nMaes, Els", /“achternaam, voornaam”. De eerste heet op het scherm .*Jan/u],
    ["Naam en voornaam\nPeeters Jan", /De achternaam stond voorop en staat nu achteraan/u],
  ])("of %j it says how it was read", async (text, words) => {
    const { user } = await openStart();
    await paste(user, text);
    await screen.findByText(/^[12] (?:naam|namen)$/u);
    expect(field()).toHaveAccessibleDescription(words);
  });

  test("keeps five hundred of six hundred, and says so", async () => {
    const home = await openStart();
    await paste(home.user, Array.from({ length: 600 }, (_, i) => `Naam ${i}`).join("\n"));
    expect(await screen.findByText(/De eerste 500 tellen mee/u)).toBeInTheDocument();
    await home.user.click(startButton());
    expect(started(home).names).toHaveLength(500);
  });

  test("asks for them when there are none", async () => {
    const home = await openStart();
    await home.user.click(startButton());
    expect(home.start).not.toHaveBeenCalled();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/Hier staan nog geen namen/u);
    expect(field()).toHaveFocus();
    await home.user.type(field(), "A");
    expect(field()).toBeValid();
  });

  test("Control and Enter start from within the names", async () => {
    const home = await openStart();
    await paste(home.user, "Amira, Bram");
    await home.user.keyboard("{Control>}{Enter}{/Control}");
    expect(started(home).names).toEqual(["Amira", "Bram"]);
  });
});

describe("with a number", () => {
  test("starts with that many people without a name, by Enter", async () => {
    const home = await openStart();
    await home.user.click(screen.getByLabelText("Alleen een aantal"));
    await home.user.type(screen.getByLabelText("Aantal deelnemers"), "12");
    await home.user.click(startButton());
    expect(started(home).names).toEqual(Array.from({ length: 12 }, () => ""));
  });

  test.each(["", "0", "501", "-3", "4,5", "veel"])("refuses %j", async (text) => {
    const home = await openStart();
    await home.user.click(screen.getByLabelText("Alleen een aantal"));
    const input = screen.getByLabelText("Aantal deelnemers");
    if (text !== "") await home.user.type(input, text);
    await home.user.click(startButton());
    expect(home.start).not.toHaveBeenCalled();
    expect(input).toHaveAccessibleDescription(/van 1 tot 500/u);
  });
});

describe("with nothing", () => {
  test("starts without people, to practise if asked", async () => {
    const home = await openStart();
    await home.user.click(screen.getByLabelText("Begin zonder namen"));
    await home.user.click(screen.getByLabelText("Oefenen: niets wordt bewaard"));
    await home.user.click(startButton());
    expect(started(home)).toMatchObject({ names: [], practice: true });
  });
});

describe("what was typed", () => {
  test("is still there after the dialog, and the page, were closed", async () => {
    const { user, unmount } = await openStart();
    await paste(user, "Amira\nBram");
    await user.click(screen.getByRole("button", { name: "Sluit" }));
    unmount();
    await openStart();
    expect(field()).toHaveValue("Amira\nBram");
  });

  test("is gone once a session has started with it", async () => {
    const { user } = await openStart();
    await paste(user, "Amira\nBram");
    await user.click(startButton());
    await user.click(screen.getByRole("button", { name: "Start: Een plan" }));
    expect(field()).toHaveValue("");
  });
});

test("a plan that says how many people are expected begins with that number", async () => {
  const onStart = vi.fn<ComponentProps<typeof StartDialog>["onStart"]>();
  const [ready] = pack.plans;
  const plan: Plan | undefined = ready && { ...ready, people: 24 };
  const user = userEvent.setup();
  render(<StartDialog plan={plan} onClose={() => undefined} onStart={onStart} />);
  expect(screen.getByRole("textbox", { name: /^Aantal/u })).toHaveValue("24");
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(onStart.mock.calls[0]?.[1]).toHaveLength(24);
});

test("the names of a plan stand ready, and can be changed", async () => {
  const user = userEvent.setup();
  const named = { ...pack.plans[0]!, people: 24, names: "Amira\nBram" };
  const onStart = vi.fn<ComponentProps<typeof StartDialog>["onStart"]>();
  render(<StartDialog plan={named} onClose={() => undefined} onStart={onStart} />);
  expect(field()).toHaveValue("Amira\nBram");
  await user.type(field(), "\nGülşen");
  await user.click(startButton());
  expect(onStart.mock.calls[0]?.[1].map(({ name }) => name)).toEqual(["Amira", "Bram", "Gülşen"]);
});
