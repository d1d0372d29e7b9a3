// A hasty hand: a double click, or a second press while the first is still under way, does a thing once.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { planPayload } from "#domain/link/wholePlan.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { inboxOf } from "#domain/session/captures/inbox.ts";
import { receive } from "#domain/session/captures/inboxChanges.ts";
import { handover } from "#words/handover.ts";
import { addWords, setUpWords } from "#i18n/setup.ts";
import { countPressesOnce } from "#platform/pressOnce.ts";
import { Router } from "#routes/Router.tsx";
import { InboxList } from "#parts/handover/InboxList.tsx";
import { usePlanner } from "#stores/planner.ts";
import { plans, usePlans } from "#stores/plans.ts";
import { useRun } from "#stores/run.ts";
import { sessions } from "#stores/persist/app.ts";

import { watchSaves } from "../features/planner/take/saved.ts";

const own = pack.plans[0]!;

let saved: ReturnType<typeof watchSaves> = [];
let stop: () => void;
beforeEach(() => {
  stop = countPressesOnce();
  saved = watchSaves();
});
afterEach(() => {
  stop();
  cleanup();
  useRun.getState().close();
  for (const { plan } of plans.list()) plans.remove(plan.id);
  for (const { id } of sessions.listSessions()) sessions.removeSession(id);
});

function open(address: string) {
  setUpWords();
  const router = createMemoryRouter([{ path: "*", element: <Router /> }], {
    initialEntries: [address],
  });
  const places: string[] = [];
  router.subscribe(({ location }) => void places.push(location.pathname));
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router, places };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The ways of a hasty hand: what the browser tells of each press. */
const HASTY = [
  ["a double click", [1, 2]],
  ["an impatient second press", [1, 1]],
] as const;

function press(element: HTMLElement, details: readonly number[]) {
  for (const detail of details) fireEvent.click(element, { detail });
}

/** What was set going is done. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

test.each(HASTY)("%s on a new plan begins one", async (_, details) => {
  const { places } = open("/draaiboeken");
  press(await button("Nieuw draaiboek"), details);
  await screen.findByRole("heading", { name: "Drie vragen vooraf" });
  expect(places).toHaveLength(1);
});

test.each(HASTY)("%s on a ready-made plan takes it over once", async (_, details) => {
  const { places } = open("/draaiboeken");
  press(await button(`Pas aan: ${own.title}`), details);
  await waitFor(() => expect(places).toHaveLength(1));
  await settled();
  expect(plans.list()).toHaveLength(1);
  expect(places).toHaveLength(1);
});

test.each(HASTY)("%s on a copy makes one", async (_, details) => {
  await usePlans.getState().add(own);
  open("/draaiboeken");
  press(await button(`Maak een kopie: ${own.title}`), details);
  await button(/^Open: .*kopie/iu);
  await settled();
  expect(plans.list()).toHaveLength(2);
});

test("a double click deletes one of two, and takes back one", async () => {
  for (const title of ["Eén", "Twee"]) await usePlans.getState().add({ ...own, title });
  open("/draaiboeken");
  const buttons = await screen.findAllByRole("button", { name: /^Verwijder: /u });
  press(buttons[0]!, [1]);
  // The other one came under the pointer.
  press(await button(/^Verwijder: /u), [2]);
  expect(plans.list()).toHaveLength(1);
  press(await button("Zet terug"), [1, 2]);
  expect(plans.list()).toHaveLength(2);
});

test.each(HASTY)("%s on what a colleague sent keeps one", async (_, details) => {
  const { places } = open(`/draaiboek-van/${planPayload(own)}`);
  press(await button("Bewaar bij mijn draaiboeken"), details);
  await waitFor(() => expect(places).toHaveLength(1));
  await settled();
  expect(plans.list()).toHaveLength(1);
});

test.each(HASTY)("%s on Start begins one session", async (_, details) => {
  const { user, places } = open("/");
  press(await button(`Start: ${own.title}`), details);
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByLabelText("Begin zonder namen"));
  press(within(dialog).getByRole("button", { name: "Start" }), details);
  await waitFor(() => expect(places).toHaveLength(1));
  await settled();
  expect(sessions.listSessions()).toHaveLength(1);
  expect(places).toHaveLength(1);
});

test.each(HASTY)("%s on the check of the room goes there once", async (_, details) => {
  const { places } = open("/");
  press(await button("Zaaltest"), details);
  await waitFor(() => expect(places).toHaveLength(1));
  await settled();
  expect(places).toHaveLength(1);
});

test("a double click in the planner adds one step, copies it once, and takes one file along", async () => {
  const id = await usePlans.getState().add({ ...own, title: "Dag", steps: [] });
  open(`/draaiboek/${id}`);
  const steps = () => usePlanner.getState().history?.present.steps.length;
  press(await button("Pauze"), [1, 2]);
  expect(steps()).toBe(1);
  press(await button("Nog eens Pauze"), [1, 2]);
  expect(steps()).toBe(2);
  // Its minutes are counted, press by press.
  const more = screen.getAllByRole("button", { name: "Pauze langer" })[0]!;
  const minutes = () => {
    const step = usePlanner.getState().history?.present.steps[0];
    return step && step.kind !== "exercise" ? step.minutes : Number.NaN;
  };
  const before = minutes();
  press(more, [1, 2, 3]);
  expect(minutes()).toBe(before + 3);
  press(await button("Meenemen"), [1, 2]);
  const dialog = await screen.findByRole("dialog");
  for (const [index, way] of ["Markdown", "Bewaar als bestand"].entries()) {
    press(within(dialog).getByRole("button", { name: way }), [1, 2]);
    await waitFor(() => expect(saved).toHaveLength(index + 1));
    await settled();
    expect(saved).toHaveLength(index + 1);
  }
});

test("a double click in the report saves one file", async () => {
  const { user, router } = open("/");
  await user.click(await button(`Start: ${own.title}`));
  await user.click(await screen.findByLabelText("Begin zonder namen"));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Start" }));
  await button(/^Volgende: /u);
  const [session] = sessions.listSessions();
  await act(() => router.navigate(`/sessie/${session!.id}/verslag`));
  for (const [index, way] of ["Excel", "CSV", "Markdown", "Bewaar als bestand"].entries()) {
    press(await button(way), [1, 2]);
    await waitFor(() => expect(saved).toHaveLength(index + 1));
    await settled();
    expect(saved).toHaveLength(index + 1);
  }
});

test("a held Enter adds a note once; a double click goes on twice", async () => {
  const { user } = open("/");
  await user.click(await button(`Start: ${own.title}`));
  await user.click(await screen.findByLabelText("Begin zonder namen"));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Start" }));
  const next = await button(/^Volgende: /u);
  const before = useRun.getState().session!.live.position;
  press(next, [1, 2]);
  expect(useRun.getState().session!.live.position).toBe(before + 2);
  await user.keyboard("n");
  await user.type(await screen.findByPlaceholderText(/Noteer wat je hoort/u), "Ja");
  await user.keyboard("{Enter>5/}");
  const notes = Object.values(useRun.getState().session!.captures).flatMap((one) => one.notes);
  expect(notes).toMatchObject([{ text: "Ja" }]);
});

test("a double click on a phone saves one appointment", async () => {
  const { user } = open(`/mee/${participantPayload(own, pack)}/meenemen`);
  await user.type(await screen.findByLabelText("Wat ga je proberen?"), "Oefenen");
  fireEvent.change(screen.getByLabelText("Tegen wanneer?"), { target: { value: "2099-05-04" } });
  press(await button("Zet in mijn agenda"), [1, 2]);
  await waitFor(() => expect(saved).toHaveLength(1));
  await settled();
  expect(saved).toHaveLength(1);
});

function Inbox() {
  const session = useRun((state) => state.session);
  return session && <InboxList session={session} />;
}

test("a double click takes over one answer of two that wait, and puts back one", async () => {
  setUpWords();
  addWords({ handover });
  const at = { id: "s1", now: Date.now(), seed: 1 };
  const { session } = beginSession(own, pack, [], at);
  useRun.getState().take(session, true);
  const answers = ["Ja", "Nee"].map((text, index) => ({
    mark: `Slxg1DF${index}`,
    step: own.steps.find(({ kind }) => kind === "exercise")!.id,
    text,
  }));
  useRun.getState().apply((now) => receive(now, { plan: own.id, answers }, at.now).session);
  render(<Inbox />);
  const states = () =>
    inboxOf(useRun.getState().session!)
      .map(({ state }) => state)
      .toSorted();
  const first = screen.getAllByRole("button", { name: /^Neem over: /u })[0]!;
  press(first, [1]);
  press(screen.getAllByRole("button", { name: /^Neem over: /u })[0]!, [2]);
  expect(states()).toEqual(["accepted", "waiting"]);
  press(await button(/^Zet terug: /u), [1, 2]);
  expect(states()).toEqual(["waiting", "waiting"]);
});
