import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";

import { pack } from "#content/nl.ts";
import {
  submissionCodes,
  submissionPayload,
  PLEDGED,
  type Submission,
} from "#domain/handover/submission.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPlanId } from "#domain/link/participantIds.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { ReceiveDialog } from "#parts/handover/ReceiveDialog.tsx";
import type { Camera } from "#platform/camera.ts";
import { useWindows } from "#stores/live/windows.ts";
import { useRun } from "#stores/run.ts";

import { givenBy } from "../../domain/handover/given.ts";
import { until } from "../../harness/until.ts";

const SITE = "https://leren.voorbeeld.be/";
const plan = pack.plans.find(({ id }) => id === "half-day-180")!;

const camera = vi.hoisted(() => ({
  openCamera: vi.fn<(onGone: () => void) => Promise<Camera | { problem: "none" }>>(),
  newFrames: () => () => ({}) as ImageData,
}));
vi.mock(import("#platform/camera.ts"), async (original) => ({ ...(await original()), ...camera }));

/** What the camera sees, one picture after the other. */
const seen: string[][] = [];
vi.mock(import("#platform/codeReader.ts"), () => ({
  readyCodeReader: async () => undefined,
  readCodes: async () => seen.shift() ?? [],
}));

const submission = (
  phone: string,
  texts: readonly string[],
  changes: Partial<Submission> = {},
): Submission => ({
  ...givenBy(phone, {
    plan: participantPlanId(plan),
    answers: texts.map((text) => ({ step: "awareness", prompt: "awareness-4", text })),
  }),
  ...changes,
});
const linkTo = (given: Submission) => linkAddress(SITE, "geef", submissionPayload(given));

function Shown() {
  const session = useRun((state) => state.session);
  return session ? <ReceiveDialog session={session} mirrored={false} onClose={() => {}} /> : null;
}

function show() {
  const people = [{ id: "p1", name: "Femke" }];
  const { session } = beginSession(plan, pack, people, { id: "s", now: 0, seed: 1 });
  useRun.getState().take(session, true);
  render(<Shown />);
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole("button", { name });
const field = () => screen.getByRole("textbox", { name: "Plak links of berichten" });
const waits = () => screen.getByRole("region", { name: "Wacht op jou" });
const notes = () =>
  Object.values(useRun.getState().session?.captures ?? {}).flatMap((capture) => capture.notes);

async function paste(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.click(field());
  await user.paste(text);
  await user.click(button("Haal binnen"));
}

afterEach(() => {
  cleanup();
  seen.length = 0;
  camera.openCamera.mockReset();
  act(() => useRun.getState().close());
  useWindows.setState(useWindows.getInitialState(), true);
});

describe("what is pasted", () => {
  test("comes in apart, many at once, and each sentence once", async () => {
    const user = show();
    expect(waits()).toHaveTextContent(/Er wacht niets/u);
    const els = linkTo(submission("els", ["ik belde", "ik vroeg het na"], { name: "Els" }));
    const jan = linkTo(submission("jan", ["ik belde"]));
    await paste(user, `Els: ${els}\n\nJan: <${jan}>\nnog eens ${els}\nen ${jan.slice(0, -4)}`);
    const status = screen.getByText("3 antwoorden binnen.").closest("[role=status]");
    expect(status).toHaveTextContent(/1 link was al binnen\..*In 1 stuk staat geen link/u);
    expect(within(waits()).getAllByRole("listitem")).toHaveLength(3);
    expect(waits()).toHaveTextContent(/Els · \d\d?:\d\d · /u);
    expect(waits()).toHaveTextContent(/zonder naam/u);
    expect(field()).toHaveValue("");
    expect(notes()).toEqual([]);
    await user.click(button("Neem alles over"));
    const taken = notes().map(({ text, by }) => `${text}, ${by}`);
    expect(taken.toSorted()).toEqual([
      "ik belde, Els",
      "ik belde, undefined",
      "ik vroeg het na, Els",
    ]);
  });

  test("that is no link stays in the field, and says what to do", async () => {
    const user = show();
    await paste(user, "Dag, hier zijn mijn antwoorden");
    expect(screen.getByText(/geen link die werkt/u)).toBeVisible();
    expect(field()).toHaveValue("Dag, hier zijn mijn antwoorden");
  });

  test("says how many codes of a long answer are there", async () => {
    const user = show();
    const text =
      "Eerst keek ik een week lang hoe de nachtploeg de lijn weer opstart na een storing, en daarna " +
      "vroeg ik waarom ze de klep met de hand sluiten: omdat de sensor liegt als het vriest, dat stond " +
      "nergens, dus schreef ik het met een foto erbij in de map naast de bedieningskast.";
    const [one = "", ...others] = submissionCodes(submission("els", [text]), SITE).codes;
    expect(others.length).toBeGreaterThan(0);
    await paste(user, one);
    const of = others.length + 1;
    expect(
      screen.getByText(`Lang antwoord: 1 van ${of} codes gelezen. Toon ook de andere.`),
    ).toBeVisible();
    await paste(user, others.join("\n"));
    expect(screen.getByText("1 antwoord binnen.")).toBeVisible();
    expect(screen.queryByText(/Lang antwoord/u)).toBeNull();
    expect(within(waits()).getByText(text)).toBeVisible();
  });

  test("of another session says so, and goes to the prompt that is chosen", async () => {
    const user = show();
    await paste(user, linkTo(submission("els", ["van elders"], { plan: "een-ander" })));
    expect(waits()).toHaveTextContent(/Hoort bij een andere sessie/u);
    const select = within(waits()).getByRole("combobox", { name: "Neem over bij" });
    const options = within(select).getAllByRole("option");
    expect(options.map((option) => option.textContent).join()).not.toMatch(/Mijn leren/u);
    await user.selectOptions(select, within(select).getByRole("option", { name: /B4/u }));
    await user.click(button("Neem over: van elders"));
    const key = Object.entries(useRun.getState().session?.captures ?? {}).find(
      ([, capture]) => capture.notes.length > 0,
    )?.[0];
    const scene = useRun
      .getState()
      .session?.head.scenes.find(({ captureKey }) => captureKey === key);
    expect(scene?.prompt?.code).toBe("B4");
  });

  test("that somebody will try says so, and stands where the room closes, or where one says", async () => {
    const user = show();
    const answers = [{ step: PLEDGED, text: "Karin bellen" }];
    await paste(user, linkTo(givenBy("els", { plan: participantPlanId(plan), answers })));
    expect(waits()).toHaveTextContent(/zonder naam · Wat ga je proberen\?/u);
    expect(waits()).not.toHaveTextContent(/andere sessie/u);
    await user.click(button("Neem over: Karin bellen"));
    const done = screen.getByRole("region", { name: "Afgehandeld" });
    expect(done).toHaveTextContent("Wat ga je proberen?");
    await paste(user, linkTo(givenBy("jan", { plan: "een-ander", answers })));
    expect(waits()).toHaveTextContent(/Hoort bij een andere sessie · Wat ga je proberen\?/u);
    expect(within(waits()).getByRole("combobox", { name: "Neem over bij" })).toBeVisible();
  });

  test("that is not needed stays away when it comes again, and can be put back", async () => {
    const user = show();
    const link = linkTo(submission("els", ["laat maar"]));
    await paste(user, link);
    await user.click(button("Niet nodig: laat maar"));
    await paste(user, link);
    expect(screen.getByText("1 link was al binnen.")).toBeVisible();
    expect(waits()).toHaveTextContent(/Er wacht niets/u);
    await user.click(button("Zet terug: laat maar"));
    expect(within(waits()).getByText("laat maar")).toBeVisible();
  });

  test("in a window that only looks along is not taken in, and says so", async () => {
    const user = show();
    act(() => useWindows.setState({ writes: false }));
    await paste(user, linkTo(submission("els", ["ik belde"])));
    expect(screen.getByText(/een ander venster heeft deze sessie in de hand/u)).toBeVisible();
    expect(field()).not.toHaveValue("");
  });
});

describe("the camera", () => {
  const stop = vi.fn<() => void>();
  const runs = () => {
    stop.mockReset();
    camera.openCamera.mockImplementation(async () => ({
      stream: new MediaStream(),
      stop,
    }));
  };

  test("counts together what it reads, each code once, and stops when it is told", async () => {
    runs();
    const one = linkTo(submission("els", ["ik belde"]));
    const two = linkTo(submission("jan", ["ik vroeg het"]));
    seen.push([one], [], [one, two], [one]);
    const user = show();
    await user.click(button("Lees met de camera"));
    expect(await screen.findByText("2 antwoorden binnen.")).toBeVisible();
    expect(within(waits()).getAllByRole("listitem")).toHaveLength(2);
    await until(() => expect(seen).toEqual([]));
    expect(screen.queryByText(/(?:was|waren) al binnen/u)).toBeNull();
    await user.click(button("Stop de camera"));
    expect(stop).toHaveBeenCalledOnce();
  });

  test("that falls away says so", async () => {
    runs();
    const user = show();
    await user.click(button("Lees met de camera"));
    await screen.findByText(/Houd de code/u);
    act(() => camera.openCamera.mock.calls[0]?.[0]());
    expect(screen.getByText(/De camera is weggevallen/u)).toBeVisible();
  });

  test("that is not there says what to do", async () => {
    camera.openCamera.mockResolvedValue({ problem: "none" });
    const user = show();
    await user.click(button("Lees met de camera"));
    expect(await screen.findByText(/geen camera gevonden/u)).toBeVisible();
  });
});
