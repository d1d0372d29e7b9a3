import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Packer } from "docx";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { addNote } from "#domain/session/captures/notes.ts";
import { setVotes } from "#domain/session/captures/counts.ts";
import type { Session } from "#domain/session/types.ts";
import { Report } from "#features/report/Report.tsx";
import { planFiles } from "#words/planFiles.ts";
import { report } from "#words/report.ts";
import { addWords } from "#i18n/setup.ts";
import { full, note, start } from "../../domain/report/fixture.ts";
import { until } from "../../harness/until.ts";

addWords({ planFiles, report });

/** What the browser was asked to save, in order. */
let saved: { name: string; text: Promise<string>; type: string }[] = [];

beforeEach(() => {
  saved = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:x";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) saved.push({ name: this.download, text: blob.text(), type: blob.type });
  });
});

function show(session: Session) {
  const spies = {
    onBack: vi.fn<() => void>(),
    onTakenBack: vi.fn<() => void>(),
    onHome: vi.fn<() => void>(),
  };
  const view = render(<Report session={session} backupText={() => '{"alles":1}'} {...spies} />);
  return { user: userEvent.setup(), ...spies, ...view };
}

const section = (name: string) => {
  const found = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (!found) throw new Error(name);
  return within(found);
};

describe("the report on the screen", () => {
  it("goes by exercise, each in its hue", () => {
    show(full());
    expect(screen.getByRole("heading", { level: 1, name: "Een plan" })).toBeVisible();
    expect(screen.getByText(/2023 · 6 deelnemers$/u)).toBeVisible();
    const steps = screen.getAllByRole("heading", { level: 2 });
    expect(steps.map((step) => step.textContent)).toEqual([
      "Afspraken",
      "Praten",
      "Proef",
      "Geheim",
      "Samen één bord",
      "Overige notities",
    ]);
    expect(steps[2]?.closest("section")).toHaveAttribute("data-hue", "brick");
    expect(screen.getByText("Zonder notities: Welkom, Pauze.")).toBeVisible();
  });

  it("shows a board as columns, also what was typed and not yet added", () => {
    show(full());
    const board = within(section("Praten").getByRole("article", { name: "B2 Vraag twee?" }));
    expect(within(board.getByRole("region", { name: "Al" })).getByText("tekst n3")).toBeVisible();
    expect(
      within(board.getByRole("region", { name: "Nog niet" })).getByText(
        "half getypt (niet afgewerkt)",
      ),
    ).toBeVisible();
    expect(
      within(board.getByRole("region", { name: "Zonder kolom" })).getByText("tekst n4"),
    ).toBeVisible();
  });

  it("names both prompts of a board that they share", () => {
    show(full());
    const name = "B1 Vraag een? B2 Vraag twee?";
    expect(section("Samen één bord").getByRole("article", { name })).toBeVisible();
  });

  it.each([
    [6, 3, "van 6 naar 3 · drie minder"],
    [4, 5, "van 4 naar 5 · één meer"],
    [4, 4, "4 gebleven"],
    [1, 40, "van 1 naar 40 · 39 meer"],
  ])("says how %i votes became %i", (before, after, shift) => {
    const counted = setVotes(start(), "one/talk-1", "before", "agree", before);
    show(setVotes(counted, "one/talk-1", "after", "agree", after));
    expect(screen.getByRole("row", { name: `eens ${after} ${shift}` })).toBeVisible();
  });

  it("shows one count as one count", () => {
    show(setVotes(start(), "one/talk-1", "before", "agree", 6));
    expect(screen.getByRole("row", { name: "eens 6" })).toBeVisible();
    expect(screen.getByRole("row", { name: "oneens –" })).toBeVisible();
    expect(screen.queryByRole("columnheader", { name: "Verschil" })).toBeNull();
  });

  it("puts the two groups of the experiment side by side", () => {
    show(full());
    const a = within(screen.getByRole("region", { name: "A Lezen" }));
    const b = within(screen.getByRole("region", { name: "B Doen" }));
    expect(a.getByText("alleen de handleiding")).toBeVisible();
    expect(a.getByText("3 van 3 gelukt")).toBeVisible();
    expect(b.getByText("handleiding én touw")).toBeVisible();
    expect(b.getByText("2 van 3 gelukt")).toBeVisible();
    expect(b.getByText("1 bijna · 0 niet")).toBeVisible();
    expect(b.getByText("vooraf gedacht: 2")).toBeVisible();
    expect(b.getByText("voelt zich zeker: 4,0 op 5")).toBeVisible();
  });

  it("says that what is private stayed with the participants, and nothing else", () => {
    show(full());
    expect(section("Geheim").getByText(report.private)).toBeVisible();
    expect(section("Geheim").queryByRole("list")).toBeNull();
  });

  it("shows what was typed as text, in its own direction", () => {
    const text = "<img src=x onerror=alert(1)> **vet** שלום";
    const { container } = show(addNote(start(), "one/talk-1", note("x", { text })));
    expect(screen.getByText(text)).toHaveAttribute("dir", "auto");
    expect(container.querySelector("img")).toBeNull();
  });

  it("stands without a day when the clock was out of its mind", () => {
    const session = full();
    show({ ...session, live: { ...session.live, startedAt: 1e300 } });
    expect(screen.getByText("6 deelnemers")).toBeVisible();
  });

  it("shows 2,000 notes", () => {
    let session = start();
    for (let i = 0; i < 2000; i += 1) session = addNote(session, "one/talk-1", note(`x${i}`));
    show(session);
    expect(screen.getAllByRole("listitem")).toHaveLength(2000);
  });

  it("is kind about a session in which nothing was written down", async () => {
    const { user, onBack } = show(start());
    expect(screen.getByRole("heading", { name: report.emptyTitle })).toBeVisible();
    expect(screen.queryByText(/Zonder notities/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Terug naar de sessie" }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe("names", () => {
  it("are off until they are asked for", async () => {
    const { user, container } = show(full());
    const names = screen.getByRole("switch", { name: "Met namen" });
    expect(names).not.toBeChecked();
    expect(container).not.toHaveTextContent("Zeldrik");
    await user.click(names);
    expect(names).toBeChecked();
    const present = within(screen.getByRole("list", { name: "Aanwezig" }));
    expect(present.getByText("Zeldrik Q.")).toHaveAttribute("dir", "auto");
    expect(section("Praten").getByRole("article", { name: "Per twee" })).toBeVisible();
    await user.click(names);
    expect(container).not.toHaveTextContent("Zeldrik");
  });

  it("cannot be asked for where nobody has one", () => {
    show(start([{ id: "p0", name: "" }]));
    expect(screen.queryByRole("switch")).toBeNull();
  });
});

describe("taking it along", () => {
  const press = async (name: string, named = false) => {
    const { user } = show(full());
    if (named) await user.click(screen.getByRole("switch"));
    await user.click(screen.getByRole("button", { name }));
    const [file] = saved;
    return { name: file?.name, type: file?.type, text: (await file?.text) ?? "" };
  };

  it("as Markdown", async () => {
    const file = await press("Markdown");
    expect(file).toMatchObject({ name: "een-plan-2023-11-14.md" });
    expect(file.type).toContain("text/markdown");
    expect(file.text).toContain("### B1 · Vraag een?");
    expect(file.text).toContain("van 6 naar 3 · drie minder");
    expect(file.text).not.toContain("Zeldrik");
  });

  it("as CSV, with names when they are asked for", async () => {
    const file = await press("CSV", true);
    expect(file.name).toBe("een-plan-2023-11-14.csv");
    expect(file.text).toContain("oefening;kaart;vraag;soort;kolom;groep;naam;tekst");
    expect(file.text).toContain("Zeldrik");
  });

  it("as a Word document, and says so when its writer does not come", async () => {
    const { user } = show(full());
    await user.click(screen.getByRole("button", { name: "Word" }));
    await until(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: "een-plan-2023-11-14.docx" });
    expect(saved[0]?.type).toContain("wordprocessingml");
    expect(screen.queryByText(/Word-bestand is niet gemaakt/u)).toBeNull();
    vi.spyOn(Packer, "toArrayBuffer").mockRejectedValue(new Error("weg"));
    await user.click(screen.getByRole("button", { name: "Word" }));
    expect(await screen.findByText(/Word-bestand is niet gemaakt/u)).toBeVisible();
  });

  it("as an Excel file, and says so when its writer does not come", async () => {
    const { user } = show(full());
    await user.click(screen.getByRole("button", { name: "Excel" }));
    await until(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: "een-plan-2023-11-14.xlsx" });
    expect(saved[0]?.type).toContain("spreadsheetml");
    expect(screen.queryByText(/Excel-bestand is niet gemaakt/u)).toBeNull();
    vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(new Error("weg"));
    await user.click(screen.getByRole("button", { name: "Excel" }));
    expect(await screen.findByText(/Excel-bestand is niet gemaakt/u)).toBeVisible();
  });

  it("as a backup of everything", async () => {
    const file = await press("Bewaar als bestand");
    expect(file).toMatchObject({ name: "een-plan-2023-11-14.json", text: '{"alles":1}' });
  });

  it("on paper", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    const { user } = show(full());
    await user.click(screen.getByRole("button", { name: "Afdrukken" }));
    expect(print).toHaveBeenCalledOnce();
  });
});
