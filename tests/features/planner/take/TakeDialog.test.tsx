import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { Plan } from "#content/schema.ts";
import { startHistory } from "#domain/plan/history.ts";
import { TakeDialog } from "#features/planner/take/TakeDialog.tsx";
import { openPlanFile } from "#stores/planFile.ts";
import { usePlanner } from "#stores/planner.ts";
import { kit, prepared } from "../../../domain/planFiles/fixture.ts";
import { paragraphsOf, unzip } from "../../../domain/planFiles/unzip.ts";
import { watchSaves } from "./saved.ts";

let saved: ReturnType<typeof watchSaves> = [];

beforeEach(() => {
  saved = watchSaves();
});

function show(changes: Partial<Plan> = {}) {
  const spies = { onClose: vi.fn<() => void>(), onPrint: vi.fn<() => void>() };
  const plan = { ...prepared, ...changes };
  const dialog = (open: boolean) => <TakeDialog plan={plan} pack={kit} open={open} {...spies} />;
  const view = render(dialog(true));
  return {
    user: userEvent.setup(),
    ...spies,
    show: (open: boolean) => view.rerender(dialog(open)),
  };
}

const button = (name: string) => screen.getByRole("button", { name });

async function press(name: string) {
  const { user } = show();
  await user.click(button(name));
  await screen.findByText(/Gemaakt:/u);
  expect(saved).toHaveLength(1);
  return saved[0]!;
}

describe("taking a plan along", () => {
  it("offers all the ways, each with what it is good for", () => {
    show();
    expect(screen.getByRole("dialog", { name: "Meenemen" })).toBeVisible();
    const own = ["Afdrukken", "Word", "Markdown", "Agenda", "Bewaar als bestand"];
    const ways = [...own, "Uitnodiging", "Programma (Word)", "Afspraak", "Aanwezigen (Word)"];
    const buttons = screen.getAllByRole("button").map((one) => one.textContent);
    expect(buttons.slice(0, -1)).toEqual(ways);
    for (const way of ways) expect(button(way)).toHaveAccessibleDescription(/\S+ \S+/u);
  });

  it("on paper", async () => {
    const { user, onPrint } = show();
    await user.click(button("Afdrukken"));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(saved).toEqual([]);
  });

  it("as Word", async () => {
    const { name, blob } = await press("Word");
    expect(name).toBe("draaiboek-leren-bij-vlierbos-2027-03-05.docx");
    expect(blob.type).toContain("wordprocessingml");
    const files = unzip(new Uint8Array(await blob.arrayBuffer()));
    expect(paragraphsOf(files.get("word/document.xml") ?? "")[0]).toBe("Leren bij *Vlierbos*");
  });

  it("for participants: the programme as Word, which names nobody", async () => {
    const { name, blob } = await press("Programma (Word)");
    expect(name).toBe("programma-leren-bij-vlierbos-2027-03-05.docx");
    expect(blob.type).toContain("wordprocessingml");
    const files = unzip(new Uint8Array(await blob.arrayBuffer()));
    const lines = paragraphsOf(files.get("word/document.xml") ?? "");
    expect(lines.slice(0, 2)).toEqual(["Programma", "Leren bij *Vlierbos*"]);
    expect(lines).toContain("13:00");
  });

  it("for participants: a list to sign as Word, with who is expected", async () => {
    const { user } = show({ names: "Amira\nJef", people: 2 });
    await user.click(button("Aanwezigen (Word)"));
    await screen.findByText(/Gemaakt:/u);
    const [{ name, blob } = { name: "", blob: new Blob() }] = saved;
    expect(name).toBe("aanwezigheden-leren-bij-vlierbos-2027-03-05.docx");
    const xml = unzip(new Uint8Array(await blob.arrayBuffer())).get("word/document.xml") ?? "";
    expect(paragraphsOf(xml)).toContain("Amira");
    expect(xml.match(/<w:trHeight /gu)).toHaveLength(2 + 3);
  });

  it("has no programme of a plan without steps, and says so", () => {
    show({ steps: [] });
    expect(button("Programma (Word)")).toBeDisabled();
    expect(button("Programma (Word)")).toHaveAccessibleDescription(/nog niets op het programma/u);
  });

  it("as Markdown", async () => {
    const { name, blob } = await press("Markdown");
    expect(name).toBe("draaiboek-leren-bij-vlierbos-2027-03-05.md");
    expect(blob.type).toContain("text/markdown");
    expect(await blob.text()).toContain("## Overzicht");
  });

  it("as an appointment", async () => {
    const { name, blob } = await press("Agenda");
    expect(name).toBe("draaiboek-leren-bij-vlierbos-2027-03-05.ics");
    expect(blob.type).toContain("text/calendar");
    expect(await blob.text()).toContain("DTSTART;TZID=Europe/Brussels:20270305T130000\r\n");
  });

  it("as an appointment that replaces the one before it, also after an undo", async () => {
    usePlanner.setState({ status: "ready", history: startHistory(prepared), createdAt: 1 });
    function Open() {
      const plan = usePlanner(({ history }) => history!.present);
      return <TakeDialog plan={plan} pack={kit} open onClose={() => {}} onPrint={() => {}} />;
    }
    const view = render(<Open />);
    const user = userEvent.setup();
    const take = async () => {
      const before = saved.length;
      await user.click(button("Agenda"));
      await waitFor(() => expect(saved).toHaveLength(before + 1));
      const text = await saved[before]!.blob.text();
      return [/^UID:(.*)\r$/mu.exec(text)?.[1], /^SEQUENCE:(\d+)/mu.exec(text)?.[1]];
    };
    const uid = `${prepared.id}@al-doende`;
    expect(await take()).toEqual([uid, "0"]);
    expect(await take()).toEqual([uid, "0"]);
    act(() => usePlanner.getState().change((plan) => ({ ...plan, start: "14:30", end: "17:30" })));
    expect(await take()).toEqual([uid, "1"]);
    act(() => usePlanner.getState().undo());
    expect(await take()).toEqual([uid, "2"]);
    view.unmount();
    usePlanner.setState(usePlanner.getInitialState(), true);
  });

  it("for participants: an appointment of their own, beside the trainer's", async () => {
    usePlanner.setState({ status: "ready", history: startHistory(prepared), createdAt: 1 });
    const { name, blob } = await press("Afspraak");
    expect(name).toBe("afspraak-leren-bij-vlierbos-2027-03-05.ics");
    const text = await blob.text();
    expect(text).toContain(`UID:${prepared.id}-deelnemers@al-doende\r\n`);
    expect(text).not.toContain("Wat de organisatie doet");
    const { calendar } = usePlanner.getState().history!.present;
    expect(calendar).toMatchObject({ participants: { sequence: 0 } });
    expect(calendar).not.toHaveProperty("trainer");
    usePlanner.setState(usePlanner.getInitialState(), true);
  });

  it("for participants: a text to copy, and to mail", async () => {
    const { aim: _aim, ...rest } = { ...prepared, aim: "" };
    const { user } = show(rest);
    const invite = button("Uitnodiging");
    expect(invite).toHaveAttribute("aria-expanded", "false");
    await user.click(invite);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Tekst/u });
    expect(field.value).toContain("Wanneer: vrijdag 5 maart 2027, 13:00–16:00\nWaar: Zaal 2");
    expect(field).toHaveAccessibleDescription(/Nog niet ingevuld: doel\./u);
    await user.click(button("Kopieer"));
    expect(await navigator.clipboard.readText()).toBe(field.value);
    expect(screen.getByText(/^Gekopieerd/u)).toBeVisible();
    const opened: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      opened.push(this.href);
    });
    await user.click(button("Mail"));
    expect(opened[0]).toMatch(/^mailto:\?subject=Uitnodiging/u);
  });

  it("for participants: the same invitation as Word", async () => {
    const { user } = show();
    await user.click(button("Uitnodiging"));
    await user.click(button("Als Word"));
    await screen.findByText(/Gemaakt:/u);
    const [{ name, blob } = { name: "", blob: new Blob() }] = saved;
    expect(name).toBe("uitnodiging-leren-bij-vlierbos-2027-03-05.docx");
    const files = unzip(new Uint8Array(await blob.arrayBuffer()));
    const lines = paragraphsOf(files.get("word/document.xml") ?? "");
    expect(lines).toContain("Wanneer: vrijdag 5 maart 2027, 13:00–16:00");
  });

  it("selects the text where nothing can be copied", async () => {
    const { user } = show();
    await user.click(button("Uitnodiging"));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("provoked"));
    await user.click(button("Kopieer"));
    expect(await screen.findByText(/druk op Ctrl\+C/u)).toBeVisible();
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Tekst/u });
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("says that names go along in the file", () => {
    show({ names: "Amira" });
    expect(button("Bewaar als bestand")).toHaveAccessibleDescription(/Namen en logo gaan mee/u);
  });

  it("as a file that opens again", async () => {
    const { name, blob } = await press("Bewaar als bestand");
    expect(name).toBe("draaiboek-leren-bij-vlierbos-2027-03-05.json");
    expect(openPlanFile(await blob.text())).toEqual({ plan: prepared, dropped: [], pictures: 0 });
  });

  it("gives a file without a title a name as well", async () => {
    const { user } = show({ title: "?!" });
    await user.click(button("Markdown"));
    await waitFor(() => expect(saved[0]?.name).toBe("draaiboek-2027-03-05.md"));
  });

  it.each([
    ["", undefined],
    ["a day that is none", "2027-02-31"],
  ])("asks for a date before there is an appointment %s", async (_, date) => {
    const { date: _date, ...rest } = prepared;
    const plan = date === undefined ? rest : { ...rest, date };
    render(<TakeDialog plan={plan} pack={kit} open onClose={() => {}} onPrint={() => {}} />);
    expect(button("Agenda")).toBeDisabled();
    expect(button("Agenda")).toHaveAccessibleDescription(/is een datum nodig/u);
    await userEvent.click(button("Agenda"));
    expect(saved).toEqual([]);
  });

  it("makes one file when somebody presses twice", async () => {
    show();
    fireEvent.click(button("Word"));
    fireEvent.click(button("Word"));
    expect(screen.getByRole("status")).toHaveTextContent("Het bestand wordt gemaakt…");
    await screen.findByText(/Gemaakt:/u);
    expect(saved).toHaveLength(1);
  });

  it("closes, and starts afresh the next time", async () => {
    const { user, onClose, show: turn } = show();
    await user.click(button("Markdown"));
    await screen.findByText(/Gemaakt:/u);
    await user.click(button("Sluit"));
    expect(onClose).toHaveBeenCalledOnce();
    turn(false);
    expect(screen.queryByRole("dialog")).toBeNull();
    turn(true);
    expect(screen.queryByText(/Gemaakt:/u)).toBeNull();
  });
});
