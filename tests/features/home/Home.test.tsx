import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSession } from "#domain/session/create.ts";
import { plan } from "../../fixtures/kit.ts";
import { many, renderHome, resetHome, summary } from "./setUp.tsx";

const files = vi.hoisted(() => ({ openFile: vi.fn(), saveFile: vi.fn() }));
vi.mock(import("#platform/files.ts"), async (original) => ({ ...(await original()), ...files }));

afterEach(() => {
  resetHome();
  files.openFile.mockReset();
  files.saveFile.mockReset();
});

const saved = (id = "s1") =>
  createSession(plan, { steps: [], scenes: [], missing: [] }, [], { id, now: 0 });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("saved sessions", () => {
  test("the open one comes first, with where and when it stopped", async () => {
    const { user, onOpen } = renderHome({ summaries: [summary(), ...many(2)] });
    const card = screen.getByRole("region", { name: "Lopende sessie" });
    expect(within(card).getByRole("heading", { name: "Leren op de vloer" })).toBeInTheDocument();
    expect(card).toHaveTextContent(
      "gisteren gestopt bij Leercultuur, stap 5 van 8 · 14 deelnemers",
    );
    expect(card).toHaveAttribute("data-hue", "green");
    await user.click(button("Verder waar je was"));
    expect(onOpen).toHaveBeenCalledWith("s1");
  });

  test("a finished one opens as a report", async () => {
    const { user, onReport } = renderHome({ summaries: many(1) });
    expect(screen.queryByRole("region", { name: "Lopende sessie" })).not.toBeInTheDocument();
    await user.click(button("Verslag: Sessie 0"));
    expect(onReport).toHaveBeenCalledWith("s0");
  });

  test("fifty of them show when asked for", async () => {
    const { user } = renderHome({ summaries: many(50) });
    const list = () => within(screen.getByRole("region", { name: "Eerdere sessies" }));
    expect(list().getAllByRole("listitem")).toHaveLength(3);
    await user.click(button("Toon ook de andere 47"));
    expect(list().getAllByRole("listitem")).toHaveLength(50);
    await user.click(button("Toon minder"));
    expect(list().getAllByRole("listitem")).toHaveLength(3);
  });

  test("a deleted one can be put back", async () => {
    const { user, putBack } = renderHome({ summaries: [summary()] });
    await user.click(button("Verwijder: Leren op de vloer"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(await screen.findByText("De sessie is verwijderd.")).toBeInTheDocument();
    await user.click(button("Zet terug"));
    expect(putBack).toHaveBeenCalledOnce();
    expect(screen.queryByText("De sessie is verwijderd.")).not.toBeInTheDocument();
  });

  test("one is saved as a file with a name that says what it is", async () => {
    const whole = vi.fn(() => [saved()]);
    const { user } = renderHome({ summaries: [summary({ title: "Café: dag 1/2" })], whole });
    await user.click(button(/Bewaar als bestand/u));
    expect(whole).toHaveBeenCalledWith(["s1"]);
    const [name, mime, text] = files.saveFile.mock.calls[0] as [string, string, string];
    expect(name).toMatch(/^al-doende-cafe-dag-1-2-\d{4}-\d\d-\d\d\.json$/u);
    expect(mime).toBe("application/json");
    expect(JSON.parse(text)).toMatchObject({ app: "al-doende", kind: "backup" });
  });

  test("one that cannot be read is not saved as an empty file", async () => {
    const { user } = renderHome({ summaries: [summary()], whole: () => [] });
    await user.click(button(/Bewaar als bestand/u));
    expect(screen.getByRole("alert")).toHaveTextContent("Ze staat nog op dit toestel");
    expect(files.saveFile).not.toHaveBeenCalled();
  });

  test("without any, it says what belongs there", () => {
    renderHome();
    expect(screen.getByRole("heading", { name: "Hier komen je sessies" })).toBeInTheDocument();
  });

  test("while they are read, it says so", () => {
    renderHome({ status: "loading" });
    expect(screen.getByText("Even geduld…")).toBeInTheDocument();
    expect(screen.queryByText("Hier komen je sessies")).not.toBeInTheDocument();
  });
});

describe("ready-made plans", () => {
  test("stand in the order of the kit, with their minutes and what is in them", () => {
    renderHome();
    const [first, second] = screen.getAllByRole("article");
    expect(first).toHaveTextContent("1 minuutKennismaken");
    expect(second).toHaveTextContent("90 minutenEen planom te testen");
    const bar = within(second!).getByRole("img");
    expect(bar).toHaveAccessibleName(
      /^Welkom 5 minuten, Praten \d+ minuten, Pauze 15 minuten, Proef/u,
    );
  });

  test("a kit that does not load can be tried again", async () => {
    const { user, load } = renderHome({}, "failed");
    expect(screen.getByRole("alert")).toHaveTextContent("Je sessies zijn bewaard");
    load.mockClear();
    await user.click(button("Probeer opnieuw"));
    expect(load).toHaveBeenCalledOnce();
  });

  test("while the kit is on its way, it says so", () => {
    renderHome({}, "loading");
    expect(screen.getByText("De draaiboeken worden geladen…")).toBeInTheDocument();
  });
});

describe("opening a file", () => {
  test.each([
    [{ error: "not-ours" }, "komt niet van Al doende"],
    [{ error: "newer" }, "nieuwere versie"],
    [{ error: "empty" }, "geen enkele sessie"],
  ] as const)("says what is wrong: %o", async (outcome, words) => {
    files.openFile.mockResolvedValue({ name: "a.json", text: "{}" });
    const { user } = renderHome({ open: () => Promise.resolve(outcome) });
    await user.click(button("Bestand openen"));
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    await user.click(button("Sluit"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says when the file cannot be read, and nothing when none was picked", async () => {
    files.openFile.mockResolvedValueOnce({ error: "too-large" }).mockResolvedValueOnce(undefined);
    const { user } = renderHome();
    await user.click(button("Bestand openen"));
    expect(await screen.findByRole("alert")).toHaveTextContent("te groot");
    await user.click(button("Bestand openen"));
    expect(screen.getByRole("alert")).toHaveTextContent("te groot");
  });

  test("says what came, and what did not", async () => {
    files.openFile.mockResolvedValue({ name: "a.json", text: "{}" });
    const problems = [
      { index: 3, lost: "session" as const },
      { index: 1, title: "Dag 1", lost: "capture" as const },
    ];
    const { user } = renderHome({
      open: () => Promise.resolve({ added: ["a", "b"], copies: 1, same: 0, problems }),
    });
    await user.click(button("Bestand openen"));
    expect(await screen.findByText(/2 sessies zijn toegevoegd/u)).toBeInTheDocument();
    expect(screen.getByText(/“sessie 3 in het bestand” is beschadigd/u)).toBeInTheDocument();
    expect(screen.getByText(/Van “Dag 1” is één onderdeel/u)).toBeInTheDocument();
  });
});

describe("trouble with saving", () => {
  test("is told", async () => {
    useStorageStatus.setState({ state: "full" });
    renderHome();
    expect(await screen.findByText(/opslag van je browser is vol/u)).toBeInTheDocument();
  });

  test("what was quarantined is dropped only after a second press", async () => {
    const quarantined = [
      { key: "quarantine/a", of: "session/a/head", reason: "corrupt" as const, at: 0 },
    ];
    useStorageStatus.setState({ quarantined });
    const { user } = renderHome();
    await user.click(await screen.findByRole("button", { name: "Download" }));
    expect(files.saveFile).toHaveBeenCalledWith("session-a-head.txt", "text/plain", "");
    await user.click(button("Wis dit"));
    expect(screen.getByText(/Heb je het gedownload/u)).toBeInTheDocument();
  });
});

describe("wiping the device", () => {
  test("offers a backup first, and says that it is done", async () => {
    const whole = vi.fn(() => [saved("s0")]);
    const { user, wipe } = renderHome({ summaries: many(2), whole });
    await user.click(button("Wis alles van dit toestel"));
    const dialog = within(
      await screen.findByRole("dialog", { name: "Alles van dit toestel wissen?" }),
    );
    await user.click(dialog.getByRole("button", { name: "Bewaar eerst alles als bestand" }));
    expect(whole).toHaveBeenCalledWith(["s0", "s1"]);
    expect(files.saveFile).toHaveBeenCalledOnce();
    expect(dialog.getByText(/Het bestand is gemaakt/u)).toBeInTheDocument();
    expect(dialog.getByText(/Eén sessie kon niet gelezen worden/u)).toBeInTheDocument();
    expect(wipe).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("button", { name: "Wis alles" }));
    expect(await screen.findByText("Alles is gewist van dit toestel.")).toBeInTheDocument();
  });

  test("says so when it is not sure", async () => {
    const { user } = renderHome({ wipe: () => Promise.resolve(false) });
    await user.click(button("Wis alles van dit toestel"));
    await user.click(await screen.findByRole("button", { name: "Wis alles" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("niet zeker dat alles weg is");
  });

  test("leaves everything when one thinks better of it", async () => {
    const { user, wipe } = renderHome();
    await user.click(button("Wis alles van dit toestel"));
    const ways = await screen.findAllByRole("button", { name: "Laat staan" });
    await user.click(ways[0] ?? document.body);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(wipe).not.toHaveBeenCalled();
  });
});
