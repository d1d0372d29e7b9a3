import { common } from "#words/common.ts";
import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { pace } from "#words/pace.ts";
import { SteerPanel } from "#parts/pace/SteerPanel.tsx";
import { saveNote } from "#stores/captureActions.ts";
import { useRun } from "#stores/run.ts";
import { takeBack, useUndo } from "#stores/undo.ts";

import { begin, live, passTo, reset, show } from "./setUp.tsx";

afterEach(reset);

function open(when?: Parameters<typeof begin>[0]) {
  const session = begin(when);
  const onDone = vi.fn<() => void>();
  return { session, onDone, ...show((now) => <SteerPanel {...now} onDone={onDone} />) };
}

const field = () => screen.getByRole("spinbutton", { name: pace.left });
const accept = () => screen.queryByRole("button", { name: common.take });
const end = (term: string) => screen.getByText(term).parentElement;

test("in step with the plan nothing has to be shorter, and there is nothing to accept", () => {
  open();
  expect(screen.getByText(pace.fits)).toBeVisible();
  expect(field()).toHaveAttribute("placeholder", "70");
  expect(screen.getByRole("button", { name: "Tot 10:10" })).toHaveAttribute("aria-pressed", "true");
  expect(accept()).toBeNull();
});

test("when it is late it proposes at once how to end on time, with the times before and after", () => {
  open({ after: 15 });
  expect(end(pace.without)).toHaveTextContent("10:2010 min te laat");
  expect(end(pace.with)).toHaveTextContent("10:10op tijd");
  expect(accept()).toBeVisible();
});

test("the proposal says step by step what gets shorter and what drops out", async () => {
  const { user } = open();
  await user.type(field(), "35");
  expect(end(pace.with)).toHaveTextContent("9:35op tijd");
  const steps = screen.getAllByRole("list")[0];
  if (!steps) throw new Error("no proposal");
  expect(within(steps).getByText("Pauze", { selector: "b" })).toBeVisible();
  expect(within(steps).getAllByText(/^\d+ → \d+ min$/u).length).toBeGreaterThan(1);
  expect(within(steps).getAllByText(/^vervalt: .+/u).length).toBeGreaterThan(0);
  await user.clear(field());
  await user.type(field(), "5");
  expect(screen.getByText("26 min → vervalt")).toBeVisible();
});

test("one press takes it over, one takes it back, and what was noted in between stays", async () => {
  const { session, user, onDone } = open();
  await user.type(field(), "35");
  await user.click(screen.getByRole("button", { name: common.take }));
  expect(onDone).toHaveBeenCalledOnce();
  expect(live().steered.dropped.length).toBeGreaterThan(0);
  expect(live().endsAt).toBe((session.live.endsAt ?? 0) - 35 * 60_000);
  act(() => saveNote("hello", "ondertussen gezegd"));
  act(takeBack);
  expect(live().steered).toEqual(session.live.steered);
  expect(live().endsAt).toBe(session.live.endsAt);
  expect(useRun.getState().session?.captures["hello"]?.notes).toMatchObject([
    { text: "ondertussen gezegd" },
  ]);
});

test("what cannot be done in time is said, with how late it gets even so", async () => {
  const { user } = open();
  await user.type(field(), "5");
  expect(screen.getByText(pace.impossible)).toBeVisible();
  expect(end(pace.with)).toHaveTextContent(/min te laat/u);
  expect(screen.getAllByText(/vervalt/u).length).toBeGreaterThan(0);
});

test("reading on takes nothing off the minutes that were asked for", async () => {
  const { user } = open({ after: 1 });
  await user.type(field(), "35");
  passTo(4);
  expect(end(pace.with)).toHaveTextContent("9:36");
});

test("what is no number of minutes is said, and nothing can be taken over", async () => {
  const { user } = open({ after: 15 });
  await user.type(field(), "0");
  expect(screen.getByText(pace.bad)).toBeVisible();
  expect(field()).toHaveAttribute("aria-invalid", "true");
  expect(accept()).toBeNull();
  await user.clear(field());
  expect(accept()).toBeVisible();
});

test("more time can be taken over too, and the planned end is one press away", async () => {
  const { session, user } = open();
  await user.type(field(), "75");
  expect(screen.getByText(pace.fits)).toBeVisible();
  expect(screen.getByText("5 min voor")).toBeVisible();
  await user.click(screen.getByRole("button", { name: common.take }));
  expect(live().endsAt).toBe((session.live.endsAt ?? 0) + 5 * 60_000);
  await user.clear(field());
  await user.click(screen.getByRole("button", { name: "Tot 10:10" }));
  await user.click(screen.getByRole("button", { name: common.take }));
  expect(live()).toMatchObject({ endsAt: session.live.endsAt, steered: session.live.steered });
});

test("all that was steered is undone as a whole, and that is offered back as well", async () => {
  const { session, user } = open();
  expect(screen.queryByText(pace.steered)).toBeNull();
  for (const minutes of ["45", "30"]) {
    await user.type(field(), minutes);
    await user.click(screen.getByRole("button", { name: common.take }));
    await user.clear(field());
  }
  const { steered } = live();
  await user.click(screen.getByRole("button", { name: pace.forget }));
  expect(live()).toMatchObject({ endsAt: session.live.endsAt, steered: session.live.steered });
  expect(screen.queryByText(pace.steered)).toBeNull();
  act(takeBack);
  expect(live().steered).toEqual(steered);
});

test("before it begins the proposal shortens the plan, and no end is fixed yet", async () => {
  const { user } = open({ started: false });
  expect(screen.queryByRole("button", { name: /^Tot /u })).toBeNull();
  await user.type(field(), "40");
  await user.click(screen.getByRole("button", { name: common.take }));
  expect(live().endsAt).toBeUndefined();
  expect(screen.getByText(/^Duurt (?:3\d|40) min/u)).toBeVisible();
});

test("a window that only reads along changes nothing, and offers nothing to take back", async () => {
  const { session, user } = open();
  useRun.setState({ apply: () => {} });
  await user.type(field(), "35");
  await user.click(screen.getByRole("button", { name: common.take }));
  expect(live()).toBe(session.live);
  expect(useUndo.getState().offer).toBeUndefined();
});
