import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";

import { openPhone, planOf, resetPhone, step } from "./setUp.tsx";

afterEach(resetPhone);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** Two taps, the second before anything was drawn anew. */
const tapTwice = (element: HTMLElement) =>
  act(() => {
    element.click();
    element.click();
  });
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

test("two quick taps lead one page on, each time, and back again", async () => {
  const { places } = openPhone(planOf([step("awareness")]), "awareness/awareness-1");
  tapTwice(button("Verder"));
  tapTwice(button("Verder"));
  tapTwice(button("Terug"));
  expect(places).toEqual([
    "awareness/awareness-2",
    "awareness/awareness-3",
    "awareness/awareness-2",
  ]);
});

describe("the first page", () => {
  test("says what the session is, what happens with words, and what there is to do", async () => {
    openPhone(
      planOf([step("awareness"), step("mistakes")], {
        date: "2027-03-05",
        start: "09:00",
        end: "12:00",
      }),
    );
    expect(heading()).toBe("Leren op de vloer");
    expect(screen.getByText("vrijdag 5 maart 2027 · 09:00 – 12:00")).toBeVisible();
    expect(screen.getByText(/blijft op dit toestel/u)).toBeVisible();
    expect(button(/^Bewust worden/u)).toHaveTextContent("6 bladzijden");
    expect(screen.queryByRole("button", { name: /^Wis/u })).not.toBeInTheDocument();
  });

  test("a plan with nothing for a phone says so", () => {
    openPhone(planOf([{ id: "p", kind: "break", minutes: 10, title: "Pauze", headline: "" }]));
    expect(screen.getByText(/staat niets voor op dit toestel/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Begin" })).not.toBeInTheDocument();
  });

  test("leads back to where one was, and everything is wiped in one press, with a way back", async () => {
    const { user, now } = openPhone(planOf([step("awareness")]), "", {
      at: "awareness/awareness-3",
      entries: { "awareness/awareness-1": [{ id: "e", text: "lassen" }] },
    });
    expect(button(/^Bewust worden/u)).toHaveTextContent("1 van 6 ingevuld");
    await user.click(
      await screen.findByRole("button", { name: "Wis alles wat ik in deze sessie schreef" }),
    );
    expect(now().entries).toEqual({});
    expect(button("Begin")).toBeVisible();
    await user.click(button("Zet terug"));
    await user.click(button("Verder waar je was"));
    expect(screen.getByText("vraag 3 van 5")).toBeVisible();
  });
});

describe("a question", () => {
  test("takes several answers, each kept as it is added, changed and taken away", async () => {
    const { user, now } = openPhone(planOf([step("discussion")]), "discussion/discussion-1");
    const field = screen.getByRole("textbox", { name: "Jouw antwoord" });
    await user.type(field, "aan de weegbrug{Enter}van Femke{Enter}");
    expect(screen.getByText("aan de weegbrug")).toBeVisible();
    await user.click(button("Wijzig: van Femke"));
    await user.type(screen.getByRole("textbox", { name: /^Wijzig/u }), " geleerd");
    await user.click(button("Klaar"));
    await user.click(button("Verwijder: aan de weegbrug"));
    expect(now().entries["discussion/discussion-1"]?.map(({ text }) => text)).toEqual([
      "van Femke geleerd",
    ]);
  });

  test("what still stood in the field is an answer when one goes on, and half of it stays kept", async () => {
    const { user, now } = openPhone(planOf([step("discussion")]), "discussion/discussion-1");
    await user.type(screen.getByRole("textbox"), "half");
    expect(Object.values(now().drafts)).toEqual(["half"]);
    await user.click(button("Verder"));
    expect(now().entries["discussion/discussion-1"]?.[0]?.text).toBe("half");
    expect(now().drafts).toEqual({});
    expect(screen.getByText("vraag 2 van 3")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  test("fills the columns of a board", async () => {
    const { user, now } = openPhone(planOf([step("mistakes")]), "mistakes/mistakes-5");
    await user.type(screen.getByRole("textbox", { name: /bij Hielp niet$/u }), "zuchten{Enter}");
    expect(now().entries["mistakes/mistakes-5"]).toMatchObject([
      { text: "zuchten", column: "did-not-help" },
    ]);
  });

  test("about mistakes it says first that nothing leaves the phone", async () => {
    openPhone(planOf([step("mistakes")]), "mistakes/mistakes-1");
    expect(screen.getByText(/Niets hiervan verlaat dit toestel/u)).toBeVisible();
    expect(heading()).toBe("Welke fouten maakte je het afgelopen jaar op het werk?");
  });
});

test("a statement: the phone becomes a card with shape and word, and the choice stays", async () => {
  const { user, now } = openPhone(planOf([step("statements")]), "statements/statements-1");
  await user.click(button("hangt ervan af"));
  const card = screen.getByRole("dialog", { name: "Stemkaart: hangt ervan af" });
  expect(within(card).getByText("hangt ervan af")).toBeVisible();
  expect(within(card).getByText("U1")).toBeVisible();
  await user.click(within(card).getByRole("button"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(button("hangt ervan af")).toHaveAttribute("aria-pressed", "true");
  expect(now().votes["statements/statements-1"]).toBe("depends");
});

test("a statement in two rounds: the first choice stays beside the second, on the page and in what is taken along", async () => {
  const plan = planOf([step("statements")]);
  const { user, now, goTo } = openPhone(plan, "statements/statements-1");
  const choose = async (label: string) => {
    await user.click(button(label));
    await user.click(within(screen.getByRole("dialog")).getByRole("button"));
  };
  const second = "Tweede ronde: kies opnieuw";
  expect(screen.queryByRole("button", { name: second })).not.toBeInTheDocument();
  // Another press in the same round is a finger beside the button.
  await choose("eens");
  await choose("oneens");
  expect(screen.queryByText(/Je koos eerst/u)).not.toBeInTheDocument();
  await user.click(button(second));
  expect(screen.getByText(/Je koos eerst: oneens/u)).toBeVisible();
  await user.click(button("Toch geen tweede ronde"));
  expect(screen.queryByText(/Je koos eerst/u)).not.toBeInTheDocument();
  await user.click(button(second));
  await choose("hangt ervan af");
  expect(screen.getByText(/Je koos eerst: oneens/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: /tweede ronde/iu })).not.toBeInTheDocument();
  expect(now().votes["statements/statements-1"]).toBe("depends");
  goTo("meenemen");
  const both = "Jouw keuze: eerst oneens, daarna hangt ervan af";
  expect(await screen.findByText(both)).toBeVisible();
  vi.spyOn(navigator.clipboard, "writeText");
  await user.click(button("Kopieer als tekst"));
  expect(await navigator.clipboard.readText()).toContain(both);
});

test("who holds a card up reads that it is seen, and that nothing is sent", async () => {
  const { user } = openPhone(planOf([step("statements")]), "statements/statements-1");
  const seen = /Wie kijkt, ziet je keuze\. Er wordt niets verstuurd\./u;
  expect(screen.getByText(seen)).toBeVisible();
  await user.click(button("eens"));
  expect(within(screen.getByRole("dialog")).getByText(seen)).toBeVisible();
});

test("the small task waits for the group, and only the second group may practise", async () => {
  const { user } = openPhone(planOf([step("experiment", { task: "bowline" })]), "experiment/taak");
  expect(heading()).toBe("In welke groep zit je?");
  expect(screen.queryByText(/paalsteek/iu)).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: /alleen lezen/u }));
  expect(heading()).toBe("Paalsteek");
  expect(screen.getByText(/Je handen doen nog niet mee/u)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /lezen en oefenen/u }));
  expect(screen.getByText(/oefen meteen mee.*touw/u)).toBeVisible();
});

describe("the worksheet", () => {
  const plan = planOf([step("my-learning")]);
  const at = (prompt: number) => `my-learning/my-learning-${prompt}`;

  test("a way carries its term, what speaks for and against it, and the ways round", async () => {
    const { user, now } = openPhone(plan, at(4));
    await user.type(screen.getByRole("textbox"), "meelopen{Enter}");
    await user.click(screen.getByRole("radio", { name: "korte termijn" }));
    await user.click(button("Verder"));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("meelopen");
    await user.type(screen.getByRole("textbox", { name: "Nadelen van meelopen" }), "traag{Enter}");
    await user.click(button("Verder"));
    await user.type(
      screen.getByRole("textbox", { name: "Hoe kan je heen om: traag" }),
      "halve dag{Enter}",
    );
    const [way] = now().entries[at(4)] ?? [];
    const [con] = now().entries[at(5)] ?? [];
    expect(way).toMatchObject({ text: "meelopen", term: "short" });
    expect(con).toMatchObject({ text: "traag", column: "con", parent: way?.id });
    expect(now().entries[at(6)]).toMatchObject([{ text: "halve dag", parent: con?.id }]);
  });

  test("with only that question in the plan it is a question like any other", async () => {
    openPhone(planOf([step("my-learning", { prompts: ["my-learning-6"] })]), at(6));
    expect(screen.getByRole("textbox", { name: "Jouw antwoord" })).toBeVisible();
  });
});

describe("the last page", () => {
  test("shows all that was written, grouped, and what one wants to try", async () => {
    const { user, now, titles } = openPhone(planOf([step("my-learning")]), "meenemen", {
      entries: {
        "my-learning/my-learning-4": [{ id: "w", text: "meelopen", term: "long" }],
        "my-learning/my-learning-5": [{ id: "c", text: "traag", column: "con", parent: "w" }],
      },
    });
    expect((await screen.findByText("meelopen · Nadeel")).parentElement).toHaveTextContent("traag");
    expect(screen.getByText("langere termijn")).toBeVisible();
    await user.type(screen.getByLabelText("Wat ga je proberen?"), "bellen");
    expect(now().pledges).toMatchObject([
      { text: "bellen", day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) as string },
    ]);
    expect(titles.at(-1)).toBe("Dit probeer ik");
  });

  test("a reminder that is taken again replaces the one before it, and no other phone's", async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob.text());
      return "blob:x";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const write = (text: string) =>
      fireEvent.change(screen.getByLabelText("Wat ga je proberen?"), { target: { value: text } });
    const remind = async () =>
      userEvent.click(await screen.findByRole("button", { name: "Zet in mijn agenda" }));
    const plan = planOf([step("discussion")]);
    const { unmount } = openPhone(plan, "meenemen");
    await screen.findByLabelText("Wat ga je proberen?");
    write("bellen");
    await remind();
    await remind();
    write("bellen naar Els");
    await remind();
    unmount();
    openPhone(plan, "meenemen");
    write("bellen");
    await remind();
    const said = (await Promise.all(files)).map((file) => [
      /^UID:(.*)$/mu.exec(file)?.[1],
      /^SEQUENCE:(\d+)/mu.exec(file)?.[1],
    ]);
    const [[uid] = []] = said;
    expect(uid).toMatch(/^[\w-]{8,}/u);
    expect(said.slice(0, 3)).toEqual([
      [uid, "0"],
      [uid, "0"],
      [uid, "1"],
    ]);
    expect(said[3]?.[0]).not.toBe(uid);
    expect(said[3]?.[1]).toBe("0");
  });

  test("a reminder without a word on what to try asks for it", async () => {
    const { user } = openPhone(planOf([step("discussion")]), "meenemen");
    await user.click(await screen.findByRole("button", { name: "Zet in mijn agenda" }));
    expect(screen.getByText(/Schrijf eerst op wat je wilt proberen/u)).toBeVisible();
    expect(screen.getByLabelText("Wat ga je proberen?")).toHaveFocus();
    expect(screen.getByText(/nog niets op/u)).toBeVisible();
  });
});

test("each press on the last pages is answered right under its button", async () => {
  const entries = { "discussion/discussion-1": [{ id: "e", text: "lassen" }] };
  Object.assign(navigator, { share: () => Promise.resolve() });
  Object.assign(window, { print: () => undefined });
  const { user, goTo } = openPhone(planOf([step("discussion")]), "meenemen", { entries });
  const answer = async (name: string) => {
    const pressed = await screen.findByRole("button", { name });
    await user.click(pressed);
    const said = pressed.nextElementSibling;
    await expect.poll(() => said?.textContent).not.toBe("");
    expect(said).toHaveAttribute("role", "status");
    return said?.textContent;
  };
  expect(await answer("Kopieer als tekst")).toBe("Gekopieerd.");
  expect(await answer("Deel met mezelf")).toMatch(/^Koos je een app/u);
  expect(await answer("Druk af")).toMatch(/^Kwam er geen afdrukvenster/u);
  expect(screen.getByLabelText("Jouw tekst")).toHaveTextContent("lassen");
  goTo("doorgeven");
  await user.click(await screen.findByRole("checkbox"));
  expect(await answer("Kopieer als bericht")).toMatch(/^Gekopieerd/u);
  expect(await answer("Stuur als bericht")).toMatch(/Druk daar op versturen/u);
  expect(await answer("Toon als code")).toMatch(/^Las je begeleider de code/u);
  Reflect.deleteProperty(navigator, "share");
  Reflect.deleteProperty(window, "print");
});

test("the tab follows the page", async () => {
  const { user, titles, places } = openPhone(planOf([step("discussion")]));
  await user.click(button("Begin"));
  await user.click(button("Verder"));
  expect(titles).toEqual(["Leren op de vloer", "Leren bij ons", "Jouw voorbeeld"]);
  await user.click(button("Terug"));
  expect(places.at(-1)).toBe("discussion/discussion-1");
});
