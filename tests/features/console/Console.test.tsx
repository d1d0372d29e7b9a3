import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";

import { addNote } from "#domain/session/captures/notes.ts";
import { useWindows } from "#stores/live/windows.ts";

import { header, onBeamer, renderConsole, resetConsole, session } from "./setUp.tsx";

const windows = vi.hoisted(() => ({
  openStageWindow: vi.fn<() => Promise<"opened" | "blocked">>(),
  fillStageWindow: vi.fn(),
  stageWindowOpen: vi.fn<() => boolean | undefined>(),
}));
vi.mock(import("#platform/stageWindow.ts"), async (original) => ({
  ...(await original()),
  ...windows,
}));

afterEach(() => {
  resetConsole();
  for (const spy of Object.values(windows)) spy.mockReset();
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const agenda = () => screen.getByRole("navigation", { name: "Verloop" });
const prompts = () => screen.getByRole("navigation", { name: "Vragen van deze stap" });
const sign = () => within(header()).getByRole("status");
const hears = (stage: Partial<typeof onBeamer> | undefined) =>
  act(() =>
    useWindows.setState({
      stage: stage && { ...onBeamer, ...stage },
      heardAt: Date.now(),
      askedAt: 0,
    }),
  );

describe("the agenda", () => {
  test("stands in order with times, and says where we are", () => {
    renderConsole();
    const steps = within(agenda()).getAllByRole("listitem");
    expect(steps.map((step) => within(step).getByRole("button").firstChild?.textContent)).toEqual([
      "Welkom",
      "Praten",
      "Pauze",
      "Proef",
    ]);
    expect(steps[0]).toHaveTextContent(/nog 5 van 5 min/u);
    expect(steps[1]).toHaveTextContent(/\d\d?:\d\d · \d+ min/u);
    expect(within(agenda()).getByRole("button", { current: "step" })).toHaveTextContent("Welkom");
    expect(agenda()).toHaveTextContent(/Duurt 70 min · tot \d\d?:\d\d als je nu begint/u);
  });

  test("goes to a step on one press, and the notes go along", async () => {
    const { user } = renderConsole();
    await user.click(within(agenda()).getByRole("button", { name: /^Praten/u }));
    expect(session().head.scenes[session().live.position]?.stepId).toBe("one");
    expect(within(agenda()).getByRole("button", { current: "step" })).toHaveTextContent(/Praten/u);
    await user.click(within(agenda()).getByRole("button", { name: /^Welkom/u }));
    expect(session().live.position).toBe(0);
  });
});

describe("the prompts of a step", () => {
  test("say how many notes each has, and go there on one press", async () => {
    const { user } = renderConsole(2, (begun) => {
      const key = begun.head.scenes.find(({ prompt }) => prompt?.code === "B1")?.captureKey ?? "";
      const note = (id: string) => ({ id, text: id, createdAt: 1 });
      return addNote(addNote(begun, key, note("a")), key, note("b"));
    });
    const [one, two] = within(prompts()).getAllByRole("button");
    expect(one).toHaveTextContent("2 notities");
    expect(one).toHaveAttribute("aria-current", "true");
    expect(two).not.toHaveTextContent(/notitie/u);
    await user.click(two!);
    expect(session().head.scenes[session().live.position]?.prompt?.code).toBe("B2");
    expect(two).toHaveAttribute("aria-current", "true");
  });

  test("do not stand there when a step has none or one", () => {
    renderConsole(0);
    expect(screen.queryByRole("navigation", { name: "Vragen van deze stap" })).toBeNull();
  });
});

describe("the way on", () => {
  test("names what comes, and shows it beside the stage", async () => {
    const { user } = renderConsole();
    expect(screen.getByText("Straks").closest("section")).toHaveTextContent("Kop intro");
    await user.click(button("Volgende: Praten"));
    expect(session().live.position).toBe(1);
    expect(button("Vorige")).toBeEnabled();
    await user.click(button("Vorige"));
    expect(session().live.position).toBe(0);
    expect(button("Vorige")).toBeDisabled();
  });

  test("ends the session on the last scene, by the button only", async () => {
    const { user, onFinish } = renderConsole();
    await user.keyboard("{End}{PageDown}{PageDown}");
    expect(screen.getByText("Dit is het laatste scherm.")).toBeVisible();
    expect(onFinish).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Afronden" }));
    expect(onFinish).toHaveBeenCalledOnce();
    expect(session().live.finishedAt).toBeDefined();
  });

  test("the button in the header asks anywhere but on the last scene", async () => {
    const { user, onFinish } = renderConsole(2);
    const end = () => within(header()).getByRole("button", { name: "Afronden" });
    await user.click(end());
    const dialog = await screen.findByRole("dialog", { name: "Sessie afronden?" });
    expect(dialog).toHaveTextContent("Je bent bij Praten, stap 2 van 4.");
    expect(within(dialog).getByRole("button", { name: "Verder" })).toHaveFocus();
    await user.click(within(dialog).getByRole("button", { name: "Verder" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(session().live.finishedAt).toBeUndefined();
    await user.click(end());
    await user.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Afronden" }),
    );
    expect(onFinish).toHaveBeenCalledOnce();
    expect(session().live.finishedAt).toBeDefined();
  });

  test("the button in the header ends at once on the last scene", async () => {
    const { user, onFinish } = renderConsole();
    await user.keyboard("{End}");
    await user.click(within(header()).getByRole("button", { name: "Afronden" }));
    expect(onFinish).toHaveBeenCalledOnce();
  });

  test("cues stand there without asking", () => {
    renderConsole(2);
    expect(screen.getByText("Doe alone")).toBeVisible();
  });
});

describe("holding the stage", () => {
  test("says that the facilitator looks ahead, and lets the stage come or goes back", async () => {
    const { user } = renderConsole(2);
    await user.click(button(/^Vast/u));
    expect(screen.getByRole("heading", { name: "Jij kijkt vooruit" })).toBeVisible();
    expect(button("Laat los")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Terug" })).toBeNull();
    await user.keyboard("{PageDown}");
    expect(session().live.stage.frozen?.position).toBe(2);
    await user.click(button("Terug"));
    expect(session().live).toMatchObject({ position: 2 });
    expect(session().live.stage.frozen).toBeUndefined();
    await user.keyboard("s");
    await user.keyboard("{PageDown}{PageDown}");
    await user.click(button("Toon dit"));
    expect(session().live.position).toBe(4);
    expect(session().live.stage.frozen).toBeUndefined();
    expect(screen.getByText("Straks")).toBeVisible();
  });

  test("the notes are those of the scene that is looked at", async () => {
    const { user } = renderConsole(2);
    await user.click(button(/^Vast/u));
    await user.keyboard("{PageDown}{PageDown}");
    const { captureKey, prompt } = session().head.scenes[session().live.position] ?? {};
    expect(prompt?.code).toBe("B2");
    await screen.findAllByPlaceholderText(/Noteer wat je hoort/u);
    await user.keyboard("n");
    await user.keyboard("vooruit");
    expect(session().captures[captureKey ?? ""]?.drafts).toEqual({ "": "vooruit" });
    expect(session().live.stage.frozen?.position).toBe(2);
  });
});

describe("how the stage looks", () => {
  test.each([
    ["Zwart", { cover: "black" }, { cover: "none" }],
    ["QR", { cover: "qr" }, { cover: "none" }],
    ["Donker", { night: true }, { night: false }],
  ])("%s goes on and off, and its button says so", async (name, on, off) => {
    const { user } = renderConsole();
    const tool = button(new RegExp(`^${name}`, "u"));
    expect(tool).toHaveAttribute("aria-pressed", "false");
    await user.click(tool);
    expect(session().live.stage).toMatchObject(on);
    expect(tool).toHaveAttribute("aria-pressed", "true");
    await user.click(tool);
    expect(session().live.stage).toMatchObject(off);
  });

  test("a black stage can be shown again where it shows", async () => {
    const { user } = renderConsole();
    await user.keyboard("b");
    await user.click(button("Zwart scherm · toon weer"));
    expect(session().live.stage.cover).toBe("none");
  });

  test("groups and results keep their place, and can be pressed only where there are any", async () => {
    const { user } = renderConsole();
    expect(button(/^Uitslag/u)).toBeDisabled();
    expect(button(/^Groepen/u)).toBeDisabled();
    const vote = session().head.scenes.findIndex(({ kind }) => kind === "poll");
    await user.keyboard("{Home}");
    for (let press = 0; press < vote; press += 1) await user.keyboard("{PageDown}");
    expect(button(/^Uitslag/u)).toHaveAttribute("aria-pressed", "true");
    await user.click(button(/^Uitslag/u));
    expect(button(/^Uitslag/u)).toHaveAttribute("aria-pressed", "false");
    expect(session().live.stage.conceal).toBe(true);
  });

  test("the text goes four steps up and two down", async () => {
    const { user } = renderConsole();
    for (let step = 0; step < 4; step += 1) await user.click(button("Tekst groter"));
    expect(button("Tekst groter")).toBeDisabled();
    for (let step = 0; step < 6; step += 1) await user.click(button("Tekst kleiner"));
    expect(button("Tekst kleiner")).toBeDisabled();
    expect(session().live.stage.zoom).toBe(-2);
  });
});

describe("the clock", () => {
  test("starts, pauses and takes more time", async () => {
    const { user } = renderConsole();
    const clock = screen.getByRole("region", { name: "Klok" });
    expect(clock).toHaveTextContent("5:00");
    await user.click(within(clock).getByRole("button", { name: "5 minuten meer" }));
    expect(clock).toHaveTextContent("10:00van 10:00 · samen");
    await user.click(within(clock).getByRole("button", { name: /^Start/u }));
    expect(within(clock).getByRole("button", { name: /^Pauze/u })).toBeVisible();
    await user.keyboard("t");
    expect(within(clock).getByRole("button", { name: /^Verder/u })).toBeVisible();
  });
});

describe("the stage's window", () => {
  test("is not there yet, is opened, and then is what it says of itself", async () => {
    windows.openStageWindow.mockResolvedValue("opened");
    const { user } = renderConsole();
    expect(sign()).toHaveTextContent("nog geen beamervenster");
    await user.click(button("Beamervenster"));
    expect(windows.openStageWindow).toHaveBeenCalledWith("#/sessie/s1/scherm");
    hears({});
    expect(sign()).toHaveTextContent("op het scherm");
    expect(screen.queryByRole("button", { name: "Volledig scherm" })).toBeNull();
    hears({ fullscreen: false });
    await user.click(button("Volledig scherm"));
    expect(windows.fillStageWindow).toHaveBeenCalledOnce();
    hears({ extended: false });
    expect(sign()).toHaveTextContent("op ditzelfde scherm");
    hears({ visible: false });
    expect(sign()).toHaveTextContent("verborgen");
    expect(button("Breng terug")).toBeVisible();
    hears(undefined);
    expect(sign()).toHaveTextContent("weg");
    await user.click(button("Breng terug"));
    expect(windows.openStageWindow).toHaveBeenCalledTimes(2);
  });

  test("that is held back by the browser is told, until it opens", async () => {
    windows.openStageWindow.mockResolvedValueOnce("blocked").mockResolvedValueOnce("opened");
    const { user } = renderConsole();
    await user.click(button("Beamervenster"));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Sta pop-ups toe/u);
    await user.click(button("Beamervenster"));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
